import type { SendEmailCommand } from '@aws-sdk/client-sesv2';
import { expect, test } from 'vitest';
import { SesMail } from './sesMail.ts';

function mailbox() {
  const sent: SendEmailCommand['input'][] = [];
  const client = {
    send: async (command: SendEmailCommand) => {
      sent.push(command.input);
      return { MessageId: '0107-1' };
    },
  } as never;
  return {
    sent,
    mail: new SesMail(client, { from: 'robot@example.org', siteAddress: 'https://example.org' }),
  };
}

test('a letter goes to its one addressee, in text', async () => {
  const { sent, mail } = mailbox();
  await mail.send({ to: 'school@example.org', subject: 'Тема', text: 'Текст' });
  expect(sent).toEqual([
    {
      FromEmailAddress: 'robot@example.org',
      Destination: { ToAddresses: ['school@example.org'] },
      Content: {
        Simple: {
          Subject: { Data: 'Тема', Charset: 'UTF-8' },
          Body: { Text: { Data: 'Текст', Charset: 'UTF-8' } },
        },
      },
    },
  ]);
});

test('a letter with pages carries both forms', async () => {
  const { sent, mail } = mailbox();
  await mail.send({ to: 'school@example.org', subject: 'Тема', text: 'Текст', html: '<p>Текст</p>' });
  expect(sent[0]?.Content?.Simple?.Body?.Html?.Data).toBe('<p>Текст</p>');
});

test('a reply goes with what it answers, says that a machine wrote it, and is known by what SES calls it', async () => {
  const { sent, mail } = mailbox();
  const { messageId } = await mail.send({
    to: 'school@example.org',
    subject: 'Тема',
    text: 'Текст',
    inReplyTo: '<b@example.org>',
    references: ['<a@example.org>', '<b@example.org>'],
    automatic: 'auto-replied',
  });
  expect(sent[0]?.Content?.Simple?.Headers).toEqual([
    { Name: 'In-Reply-To', Value: '<b@example.org>' },
    { Name: 'References', Value: '<a@example.org> <b@example.org>' },
    { Name: 'Auto-Submitted', Value: 'auto-replied' },
    { Name: 'X-Auto-Response-Suppress', Value: 'All' },
  ]);
  expect(messageId).toBe('<0107-1@amazonses.com>');
});
