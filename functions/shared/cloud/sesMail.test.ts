import type { SendEmailCommand } from '@aws-sdk/client-sesv2';
import { expect, test } from 'vitest';
import { SesMail } from './sesMail.ts';

function mailbox() {
  const sent: SendEmailCommand['input'][] = [];
  const client = { send: async (command: SendEmailCommand) => void sent.push(command.input) } as never;
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
