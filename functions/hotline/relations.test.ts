import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { ownSchool } from '../shared/testing/people.ts';
import { startHotline, type TestHotline } from './testing/hotline.ts';

// Each step is a request and what follows it; a busy machine may take its time.
vi.setConfig({ testTimeout: 30_000, hookTimeout: 60_000 });

let hotline: TestHotline;
beforeAll(async () => {
  hotline = await startHotline();
});
afterAll(() => hotline.stop());

interface Said {
  id: string;
  kind: string;
  text: string;
  from?: { number: string };
  related?: { what: string; undoUntil?: string };
}
const conversation = async (id: string) =>
  (await hotline.ask('operator', 'GET', `/tickets/${id}/conversation`)).body;
const texts = async (id: string) =>
  (await conversation(id)).conversation.filter(({ text }: Said) => text).map(({ text }: Said) => text);
const follow = async (secret: string) => (await hotline.ask('public', 'GET', `/tickets/${secret}`)).body;
const reads = async (secret: string) =>
  (await follow(secret)).conversation.map(({ text, kind }: Said) => text || kind);
const write = (id: string, kind: string, text: string, more: object = {}) =>
  hotline.ask('operator', 'POST', `/tickets/${id}/entries`, { body: { kind, text, ...more } });
const reply = (secret: string, text: string) =>
  hotline.ask('public', 'POST', `/tickets/${secret}/replies`, { body: { text } });
const put = (path: string, body: object = {}) => hotline.ask('operator', 'PUT', path, { body });
const openIds = async () =>
  (await hotline.ask('operator', 'GET', '/tickets?view=open&limit=200')).body.items.map(
    ({ id }: { id: string }) => id,
  );

describe('a merge', () => {
  test('is one conversation for the hotline and two for the askers, each by the own link', async () => {
    const one = await hotline.asked({ text: 'Вопрос Анны', email: 'anna@example.org' });
    const two = await hotline.asked({ text: 'Вопрос Бориса', email: 'boris@example.org' });
    await write(one.id, 'note', 'Тайная заметка');
    const before = await conversation(two.id);
    expect((await put(`/tickets/${one.id}/merging`, { into: two.id })).status).toBe(200);
    await hotline.settle('again');
    expect((await texts(two.id)).sort()).toEqual(['Вопрос Анны', 'Вопрос Бориса', 'Тайная заметка']);
    expect(await openIds()).not.toContain(one.id);
    hotline.travelTo('2011-09-20T08:10:00.000Z');
    await reply(one.secret, 'Дополнение Анны');
    await hotline.settle('again');
    hotline.travelTo('2011-09-20T08:20:00.000Z');
    await write(two.id, 'answer', 'Ответ обоим', { resolves: true });
    await hotline.settle('again');
    expect(await reads(one.secret)).toEqual(['Вопрос Анны', 'Дополнение Анны', 'Ответ обоим', 'resolved']);
    expect(await reads(two.secret)).toEqual(['Вопрос Бориса', 'Ответ обоим', 'resolved']);
    const letters = hotline.platform.letters.filter(({ text }) => text.includes('Ответ обоим'));
    expect(letters.map(({ to }) => to).sort()).toEqual(['anna@example.org', 'boris@example.org']);
    expect((await write(one.id, 'note', 'Ещё')).body).toMatchObject({ code: 'ticketMerged' });
    expect((await put(`/tickets/${one.id}/operator`)).body.code).toBe('ticketMerged');
    expect((await put(`/tickets/${one.id}/merging`, { undo: true })).status).toBe(200);
    await hotline.settle('again');
    const after = await conversation(two.id);
    const own = (said: Said[]) =>
      said.filter(({ kind, from }) => kind !== 'related' && !from).map(({ id }) => id);
    expect(own(after.conversation).slice(0, 1)).toEqual(own(before.conversation));
    expect(after.conversation.some(({ from }: Said) => from)).toBe(false);
    expect(await reads(one.secret)).toEqual(['Вопрос Анны', 'Дополнение Анны', 'Ответ обоим', 'resolved']);
    hotline.travelTo('2011-09-20T08:00:00.000Z');
  });

  test('of two tickets into each other at once hides neither', async () => {
    const [one, two] = [await hotline.asked(), await hotline.asked()];
    await Promise.all([
      put(`/tickets/${one.id}/merging`, { into: two.id }),
      put(`/tickets/${two.id}/merging`, { into: one.id }),
    ]);
    await hotline.settle();
    const open = await openIds();
    expect(open.includes(one.id) || open.includes(two.id)).toBe(true);
  });

  test('can be undone for two weeks, and says until when', async () => {
    const [one, two] = [await hotline.asked(), await hotline.asked()];
    await put(`/tickets/${one.id}/merging`, { into: two.id });
    const fact = (await conversation(one.id)).conversation.find(({ related }: Said) => related);
    expect(fact.related).toMatchObject({ what: 'mergedInto', undoUntil: '2011-10-04T08:00:00.000Z' });
    hotline.travelTo('2011-10-04T08:01:00.000Z');
    expect((await put(`/tickets/${one.id}/merging`, { undo: true })).body.code).toBe('undoTooLate');
    hotline.travelTo('2011-09-20T08:00:00.000Z');
  });
});

describe('a split', () => {
  test('makes a ticket that the same link opens, and its undo brings everything back', async () => {
    const asked = await hotline.asked({ text: 'Не открывается журнал', schoolId: ownSchool });
    hotline.travelTo('2011-09-20T08:10:00.000Z');
    await reply(asked.secret, 'И ещё забыл пароль');
    await write(asked.id, 'note', 'Это два вопроса');
    const before = await conversation(asked.id);
    const word = before.conversation.find(({ text }: Said) => text === 'И ещё забыл пароль').id;
    const split = await hotline.ask('operator', 'POST', `/tickets/${asked.id}/parts`, {
      body: { entries: [word], subject: 'Пароль' },
    });
    expect(split.body).toMatchObject({ subject: 'Пароль', schoolId: ownSchool });
    expect(await texts(asked.id)).toEqual(['Не открывается журнал', 'Это два вопроса']);
    expect(await texts(split.body.id)).toEqual(['И ещё забыл пароль']);
    const [part] = (await follow(asked.secret)).parts;
    const secret = part.path.replace('/tickets/', '');
    expect(await reads(secret)).toEqual(['И ещё забыл пароль']);
    const stranger = await hotline.asked();
    const forged = `${split.body.id}-${stranger.secret.split('-').at(-1)}`;
    expect((await follow(forged)).code).toBe('linkNotFound');
    hotline.travelTo('2011-09-20T08:20:00.000Z');
    await reply(secret, 'Пароль всё ещё нужен');
    expect((await put(`/tickets/${asked.id}/parts/${split.body.id}/undo`)).status).toBe(200);
    expect(await texts(asked.id)).toEqual([
      'Не открывается журнал',
      'И ещё забыл пароль',
      'Это два вопроса',
      'Пароль всё ещё нужен',
    ]);
    expect(await openIds()).not.toContain(split.body.id);
    await reply(secret, 'По старой ссылке');
    expect(await reads(asked.secret)).toContain('По старой ссылке');
    hotline.travelTo('2011-09-20T08:00:00.000Z');
  });

  test('leaves a word of the asker on each side', async () => {
    const { id } = await hotline.asked();
    const only = (await conversation(id)).conversation[0].id;
    const split = await hotline.ask('operator', 'POST', `/tickets/${id}/parts`, {
      body: { entries: [only], subject: 'Всё' },
    });
    expect(split.body.code).toBe('splitNotPossible');
  });
});

test('a link names each ticket to the other for the hotline alone, and is taken away again', async () => {
  const [one, two] = [await hotline.asked(), await hotline.asked()];
  await put(`/tickets/${one.id}/links/${two.id}`, { linked: true });
  expect((await conversation(two.id)).links).toMatchObject([{ ticketId: one.id, number: one.number }]);
  expect(JSON.stringify(await follow(two.secret))).not.toContain(one.number);
  await put(`/tickets/${two.id}/links/${one.id}`, { linked: false });
  expect((await conversation(one.id)).links).toBeUndefined();
});
