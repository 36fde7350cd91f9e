import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Claims } from '../shared/access/claims.ts';
import { personOf } from '../shared/testing/people.ts';
import { startHotline, type TestHotline, type Who } from './testing/hotline.ts';

let hotline: TestHotline;
beforeAll(async () => {
  hotline = await startHotline();
});
afterAll(() => hotline.stop());

const content = { title: 'Сброс пароля', text: 'Здравствуйте, {имя}! Пароль сброшен.' };
const add = (body: object, as: Who = 'operator') => hotline.ask(as, 'POST', '/canned', { body });
const read = (id: string) => hotline.ask('operator', 'GET', `/tickets/${id}/conversation`);
const apply = (id: string, body: object, key?: string) =>
  hotline.ask('operator', 'POST', `/tickets/${id}/macros`, {
    body,
    ...(key && { headers: { 'idempotency-key': key } }),
  });

describe('canned replies', () => {
  test('are refused with the line and column of each variable nobody knows', async () => {
    const { status, body } = await add({
      title: 'Ошибка',
      text: 'Здравствуйте, {имя}!\nВ {школе} всё готово до {срок.род}.',
    });
    expect(status).toBe(400);
    expect(body.errors).toEqual([
      { pointer: '/body/text', code: 'unknownVariable', params: { name: 'школе', line: 2, column: 3 } },
      { pointer: '/body/text', code: 'caseNotTaken', params: { name: 'срок.род', line: 2, column: 25 } },
    ]);
  });

  test('keep what they were, and are saved over what was read', async () => {
    const { body: first } = await add(content);
    const edit = (version: number, text: string) =>
      hotline.ask('operator', 'PUT', `/canned/${first.id}`, {
        body: { ...content, text },
        headers: { 'if-match': `"${version}"` },
      });
    expect((await edit(1, 'Вторая')).body).toMatchObject({ text: 'Вторая', version: 2 });
    expect((await edit(1, 'Чужая')).body.code).toBe('staleRecord');
    expect((await edit(2, 'Третья')).body.version).toBe(3);
    const { body } = await hotline.ask('operator', 'GET', `/canned/${first.id}`);
    expect(body.text).toBe('Третья');
    expect(body.earlier.map(({ text }: { text: string }) => text)).toEqual(['Вторая', content.text]);
  });

  test('are retired and brought back, and listed by title', async () => {
    const { body: reply } = await add({ ...content, title: 'Ааа' });
    const at = (version: number) => ({ headers: { 'if-match': `"${version}"` } });
    const gone = await hotline.ask('operator', 'DELETE', `/canned/${reply.id}`, at(1));
    expect(gone.body.retired).toBe(true);
    const { body } = await hotline.ask('operator', 'GET', '/canned');
    expect(body.items[0]).toMatchObject({ id: reply.id, retired: true });
    const back = await hotline.ask('operator', 'PUT', `/canned/${reply.id}`, { body: content, ...at(2) });
    expect(back.body.retired).toBeUndefined();
  });

  test('are the desk’s own: nobody else reads or writes them', async () => {
    const { body: reply } = await add(content);
    for (const who of ['school', 'municipal', 'partner', 'leadership', 'trainer', 'admin'] as const) {
      expect((await add(content, who)).body.code, who).toBe('notAllowed');
      expect((await hotline.ask(who, 'GET', `/canned/${reply.id}`)).body.code, who).toBe('notAllowed');
    }
    const stranger: Claims = { ...personOf('operator'), org: 'r-36', path: ['r-36'] };
    expect((await hotline.ask(stranger, 'GET', `/canned/${reply.id}`)).body.code).toBe('foreignNode');
  });
});

describe('a macro', () => {
  test('moves, answers and resolves in one version of the ticket', async () => {
    const { body: macro } = await add({ ...content, moveTo: 'accounts', after: 'resolve' });
    const { id } = await hotline.asked();
    const { status, body } = await apply(id, { replyId: macro.id, text: 'Пароль сброшен.' });
    expect(status).toBe(201);
    expect(body).toMatchObject({ queue: 'accounts', status: 'resolved', version: 2 });
    expect(body.conversation.map(({ kind }: { kind: string }) => kind)).toEqual([
      'question',
      'moved',
      'answer',
      'resolved',
    ]);
    expect(body.conversation[2].text).toBe('Пароль сброшен.');
  });

  test('hands over with what the partner is asked, and shows the partner no notes', async () => {
    const handing = { ...content, after: 'handOver', handOverText: 'Проверьте {школа.вин}' };
    expect((await add({ ...handing, handOverText: undefined })).body.errors[0].code).toBe(
      'handOverTextNeeded',
    );
    const { body: macro } = await add(handing);
    const { id } = await hotline.asked();
    await hotline.ask('operator', 'POST', `/tickets/${id}/entries`, {
      body: { kind: 'note', text: 'Тайная заметка' },
    });
    expect((await apply(id, { replyId: macro.id, text: 'Передаём' })).body.errors[0].pointer).toBe(
      '/body/handOverText',
    );
    await apply(id, { replyId: macro.id, text: 'Передаём', handOverText: 'Проверьте школу' });
    const partner = await hotline.ask('partner', 'GET', `/tickets/${id}/conversation`);
    expect(partner.body.conversation.map(({ text }: { text: string }) => text)).toEqual([
      'Не открывается журнал 7Б',
      'Передаём',
      'Проверьте школу',
    ]);
  });

  test('that cannot be done whole does nothing', async () => {
    const handing = { ...content, moveTo: 'exchange', after: 'handOver', handOverText: 'Проверьте' };
    const { body: macro } = await add(handing);
    const { id } = await hotline.asked();
    await hotline.ask('operator', 'POST', `/tickets/${id}/entries`, {
      body: { kind: 'handOver', text: 'Уже у вас' },
    });
    const before = (await read(id)).body;
    const refused = await apply(id, { replyId: macro.id, text: 'Передаём', handOverText: 'Ещё раз' });
    expect(refused.body.code).toBe('ticketHandedOver');
    expect((await read(id)).body).toMatchObject({ version: before.version, queue: before.queue });
  });

  test('repeated with its key is done once, and with other words is refused', async () => {
    const { body: macro } = await add({ ...content, after: 'asksBack' });
    const { id } = await hotline.asked();
    const said = { replyId: macro.id, text: 'Какой браузер?' };
    const first = await apply(id, said, 'macro-key');
    const again = await apply(id, said, 'macro-key');
    expect(again.body).toEqual(first.body);
    expect((await apply(id, { ...said, text: 'Другое' }, 'macro-key')).body.code).toBe(
      'idempotencyKeyReused',
    );
    expect((await read(id)).body).toMatchObject({ status: 'asker', version: 2 });
  });
});

test('an entry or a reply under a key that came with other words is refused, and changes nothing', async () => {
  const { id, secret } = await hotline.asked();
  const headers = { 'idempotency-key': 'one-key' };
  const note = (text: string) =>
    hotline.ask('operator', 'POST', `/tickets/${id}/entries`, { body: { kind: 'note', text }, headers });
  const reply = (text: string) =>
    hotline.ask('public', 'POST', `/tickets/${secret}/replies`, { body: { text }, headers });
  for (const say of [note, reply]) {
    expect((await say('Слова')).status).toBe(201);
    expect((await say('Слова')).status).toBe(201);
    expect((await say('Другие слова')).body.code).toBe('idempotencyKeyReused');
  }
  const { conversation } = (await read(id)).body;
  expect(conversation.map(({ text }: { text: string }) => text)).toEqual([
    'Не открывается журнал 7Б',
    'Слова',
    'Слова',
  ]);
});
