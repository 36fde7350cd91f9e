import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { startHotline, type TestHotline } from './testing/hotline.ts';
import { aLetter } from './testing/letters.ts';

// A busy machine may take its time.
vi.setConfig({ testTimeout: 30_000 });

let hotline: TestHotline;
beforeEach(async () => {
  hotline = await startHotline();
});
afterEach(() => hotline.stop());

interface Row {
  id: string;
  number: string;
  subject: string;
  status: string;
  channel: string;
}
const tickets = async (): Promise<Row[]> =>
  (await hotline.ask('operator', 'GET', '/tickets?view=all')).body.items;
const read = async (id: string) => (await hotline.ask('operator', 'GET', `/tickets/${id}/conversation`)).body;
const kinds = (body: { conversation: { kind: string }[] }) => body.conversation.map(({ kind }) => kind);
const one = async () => {
  const [found, second] = await tickets();
  if (!found || second) throw new Error('There is not exactly one ticket');
  return read(found.id);
};
const answer = async (id: string, more: object = {}) => {
  const body = { kind: 'answer', text: 'Обновите страницу', ...more };
  await hotline.ask('operator', 'POST', `/tickets/${id}/entries`, { body });
  await hotline.deliver();
};
const letters = () => hotline.platform.letters;

/** A first letter with its answer, and how the asker's mail program replies to that. */
async function answered() {
  await hotline.mailed(aLetter());
  await hotline.deliver();
  const ticket = await one();
  await answer(ticket.id);
  const ours = `ours-${letters().length}@example.org`;
  const reply = (more: Parameters<typeof aLetter>[0] = {}) =>
    aLetter({
      id: 'second@example.org',
      subject: `Re: [${ticket.number}] Не открывается журнал`,
      headers: { 'In-Reply-To': `<${ours}>`, References: `<first@example.org> <${ours}>` },
      text: 'Всё ещё не открывается',
      ...more,
    });
  return { ticket, reply };
}

describe('a letter', () => {
  test('becomes a question, and its asker hears the number and the link', async () => {
    await hotline.mailed(aLetter());
    const ticket = await one();
    expect(ticket).toMatchObject({
      subject: 'Не открывается журнал',
      channel: 'email',
      status: 'new',
      contacts: { name: 'Анна', email: 'anna@example.org' },
    });
    expect(ticket.conversation[0].text).toBe('Здравствуйте! Не открывается журнал 7Б.');
    const [receipt] = letters();
    expect(receipt).toMatchObject({
      to: 'anna@example.org',
      subject: `[${ticket.number}] Не открывается журнал`,
      inReplyTo: '<first@example.org>',
      automatic: 'auto-replied',
    });
    const secret = /\/tickets\/(\S+)/.exec(receipt?.text ?? '')?.[1];
    expect((await hotline.ask('public', 'GET', `/tickets/${secret}`)).body.number).toBe(ticket.number);
  });

  test('that comes twice, even at once, is one question with one receipt', async () => {
    await Promise.all([hotline.mailed(aLetter()), hotline.mailed(aLetter())]);
    await hotline.mailed(aLetter());
    await one();
    expect(letters()).toHaveLength(1);
  });

  test('with no text is its subject; with neither it says so', async () => {
    await hotline.mailed(aLetter({ text: '' }));
    expect((await one()).conversation[0].text).toBe('Не открывается журнал');
    await hotline.mailed(aLetter({ text: '', subject: '', id: 'empty@example.org', from: 'b@example.org' }));
    const [newest] = await tickets();
    expect((await read(newest?.id ?? '')).conversation[0].text).toBe('(Письмо без текста)');
  });

  test('of a megabyte is cut in the conversation and kept whole beside it', async () => {
    await hotline.mailed(aLetter({ text: `Начало ${'очень длинный текст '.repeat(50_000)}` }));
    const [question] = (await one()).conversation;
    expect(question.text.length).toBeLessThan(8100);
    expect(question.attachments).toMatchObject([{ name: 'письмо.txt', mediaType: 'text/plain' }]);
    expect(question.attachments[0].bytes).toBeGreaterThan(1_000_000);
  });

  test('of markup is told as text, without script, style and hidden places', async () => {
    await hotline.mailed(
      aLetter({
        html: '<style>p{}</style><p onclick="steal()">Не видно <b>оценок</b></p><script>alert(1)</script><img src=x onerror=alert(2)><iframe src="//evil"></iframe>',
      }),
    );
    const [question] = (await one()).conversation;
    expect(question.text).toContain('Не видно оценок');
    expect(question.text).not.toMatch(/script|alert|onerror|steal|evil|[<>]/);
  });

  test('keeps its attachments by their content; a bad one is named to the operator and the letter is not lost', async () => {
    const png = Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
      'base64',
    );
    const programme = Buffer.from(`MZ\u0090\u0000${'\u0000'.repeat(200)}`, 'latin1');
    await hotline.mailed(
      aLetter({
        files: [
          { name: 'снимок.png', type: 'image/png', bytes: png },
          { name: 'договор.pdf', type: 'application/pdf', bytes: programme },
        ],
      }),
    );
    const ticket = await one();
    expect(ticket.conversation[0].attachments).toMatchObject([
      { name: 'снимок.png', mediaType: 'image/png' },
    ]);
    expect(ticket.conversation[1]).toMatchObject({ kind: 'note', visibility: 'internal' });
    expect(ticket.conversation[1].text).toContain('договор.pdf');
  });
});

describe('a reply by mail', () => {
  test('goes into its ticket by the letter it answers, without what it quotes', async () => {
    const { ticket, reply } = await answered();
    const quoted = `Всё ещё не открывается\n\n20.09.2011 12:00, Горячая линия пишет:\n> — Пишите ответ выше этой строки · Please reply above this line —\n> Обновите страницу`;
    await hotline.mailed(reply({ subject: 'Ответ', text: quoted }));
    const after = await read(ticket.id);
    expect(kinds(after)).toEqual(['question', 'answer', 'reply']);
    expect(after.conversation[2].text).toBe('Всё ещё не открывается');
    expect(await tickets()).toHaveLength(1);
  });

  test('goes into its ticket by the number in its subject alone', async () => {
    const { ticket, reply } = await answered();
    await hotline.mailed(reply({ headers: {} }));
    expect(kinds(await read(ticket.id))).toEqual(['question', 'answer', 'reply']);
  });

  test('reopens what was resolved', async () => {
    const { ticket, reply } = await answered();
    await answer(ticket.id, { resolves: true });
    await hotline.mailed(reply());
    const after = await read(ticket.id);
    expect(after.status).toBe('inProgress');
    expect(kinds(after).at(-1)).toBe('reopened');
  });

  test('of two at once loses neither', async () => {
    const { ticket, reply } = await answered();
    await Promise.all([
      hotline.mailed(reply()),
      hotline.mailed(reply({ id: 'third@example.org', text: 'И ещё' })),
    ]);
    expect(kinds(await read(ticket.id)).filter((kind) => kind === 'reply')).toHaveLength(2);
  });

  test('our next answer continues the conversation', async () => {
    const { ticket, reply } = await answered();
    await hotline.mailed(reply());
    await answer(ticket.id, { text: 'Теперь точно' });
    expect(letters().at(-1)).toMatchObject({
      subject: `[${ticket.number}] Не открывается журнал`,
      inReplyTo: '<second@example.org>',
      references: expect.arrayContaining(['<first@example.org>']),
    });
    expect(letters().at(-1)?.automatic).toBeUndefined();
  });
});

describe('a forged reply', () => {
  const stranger = 'Чужой <stranger@example.org>';

  test('from another address opens a question of its own, with the number for the operator alone', async () => {
    const { ticket, reply } = await answered();
    await hotline.mailed(reply({ from: stranger }));
    expect(kinds(await read(ticket.id))).toEqual(['question', 'answer']);
    const other = (await tickets()).find(({ id }) => id !== ticket.id);
    const opened = await read(other?.id ?? '');
    expect(opened.contacts.email).toBe('stranger@example.org');
    expect(opened.conversation[1]).toMatchObject({
      kind: 'note',
      text: expect.stringContaining(ticket.number),
    });
    expect(letters().at(-1)).toMatchObject({ to: 'stranger@example.org' });
    expect(letters().at(-1)?.text).not.toContain('Обновите страницу');
  });

  test.each([
    { dmarcVerdict: { status: 'FAIL' } },
    { spfVerdict: { status: 'FAIL' }, dkimVerdict: { status: 'FAIL' } },
  ])(
    'under the asker’s own address does not get in either, when the mail service says %o',
    async (receipt) => {
      const { ticket, reply } = await answered();
      await hotline.mailed(reply(), { receipt });
      expect(kinds(await read(ticket.id))).toEqual(['question', 'answer']);
    },
  );
});

const machines = [
  ['an automatic answer', { headers: { 'Auto-Submitted': 'auto-replied' } }],
  ['an answer of somebody away', { headers: { 'X-Auto-Response-Suppress': 'All' } }],
  ['bulk mail', { headers: { Precedence: 'bulk' } }],
  ['a mailing list', { headers: { 'List-Id': '<news.example.org>' } }],
  ['a bounce', { from: 'MAILER-DAEMON@example.org' }],
  ['our own address', { from: 'hotline@example.org' }],
] as const;
test.each(machines)('%s is left unanswered', async (_what, raw) => {
  await hotline.mailed(aLetter(raw));
  expect(await tickets()).toEqual([]);
  expect(letters()).toEqual([]);
});

test('a letter without a return path, spam and our own letter come back are left unanswered', async () => {
  await hotline.mailed(aLetter(), { source: '' });
  await hotline.mailed(aLetter(), { receipt: { spamVerdict: { status: 'FAIL' } } });
  expect(await tickets()).toEqual([]);
  await answered();
  const before = letters().length;
  await hotline.mailed(aLetter({ id: `ours-${before}@example.org`, from: 'loop@example.org' }));
  expect(letters()).toHaveLength(before);
  expect(await tickets()).toHaveLength(1);
});

test('a loop ends: one sender is answered so many times an hour and no more', async () => {
  for (let number = 0; number < 25; number += 1)
    await hotline.mailed(aLetter({ id: `n-${number}@example.org` }));
  expect(letters()).toHaveLength(20);
  hotline.travelTo('2011-09-20T09:00:00.000Z');
  await hotline.mailed(aLetter({ id: 'later@example.org' }));
  expect(letters()).toHaveLength(21);
});
