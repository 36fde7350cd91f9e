import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Notice } from '../messaging/contract.ts';
import type { Claims } from '../shared/access/claims.ts';
import { foreignMunicipality, foreignSchool, ownSchool, personOf, region } from '../shared/testing/people.ts';
import { startHotline, type TestHotline, type Who } from './testing/hotline.ts';

let hotline: TestHotline;
beforeAll(async () => {
  hotline = await startHotline();
});
afterAll(() => hotline.stop());

const operatorOf = (name: string): Claims => ({ ...personOf('operator'), sub: `p-${name}`, name });
const write = (who: Who, id: string, body: object) =>
  hotline.ask(who, 'POST', `/tickets/${id}/entries`, { body });
const take = (who: Who, id: string, body: object = {}) =>
  hotline.ask(who, 'PUT', `/tickets/${id}/operator`, { body });
const read = (who: Who, id: string) => hotline.ask(who, 'GET', `/tickets/${id}/conversation`);
const list = async (who: Who, query: string) =>
  (await hotline.ask(who, 'GET', `/tickets?${query}`)).body.items as { id: string }[];

describe('taking a ticket', () => {
  test('of fifty at once exactly one wins, and the others read who has it and since when', async () => {
    const { id } = await hotline.asked();
    const names = Array.from({ length: 50 }, (_, at) => `operator-${at}`);
    const replies = await Promise.all(names.map((name) => take(operatorOf(name), id)));
    const winners = replies.filter(({ status }) => status === 200);
    expect(winners).toHaveLength(1);
    const winner = winners[0]?.body.operator;
    for (const { status, body } of replies.filter((reply) => reply.status !== 200))
      expect({ status, code: body.code, params: body.params }).toEqual({
        status: 409,
        code: 'ticketTaken',
        params: { operatorId: winner.id, operator: winner.name, since: winner.since, secondsAgo: 0 },
      });
    expect((await read('operator', id)).body).toMatchObject({ status: 'inProgress', operator: winner });
  });

  test('without a body is enough, and again by the same person changes nothing', async () => {
    const { id } = await hotline.asked();
    const first = await hotline.ask('operator', 'PUT', `/tickets/${id}/operator`);
    expect(first.body).toMatchObject({ operator: { id: 'p-operator' }, version: 2 });
    expect((await take('operator', id)).body.version).toBe(2);
  });

  test('from a colleague wants the colleague’s name; what is one’s own is given back', async () => {
    const { id } = await hotline.asked();
    await take(operatorOf('one'), id);
    expect((await take('operator', id, { insteadOf: 'p-other' })).body.code).toBe('ticketTaken');
    expect((await take('operator', id, { release: true })).body.code).toBe('ticketTaken');
    expect((await take('operator', id, { insteadOf: 'p-one' })).body.operator.id).toBe('p-operator');
    const released = await take('operator', id, { release: true });
    expect(released.body).toMatchObject({ status: 'new' });
    expect(released.body.operator).toBeUndefined();
  });
});

describe('the desk', () => {
  test('has first what is due first, and each view what it says', async () => {
    hotline.travelTo('2011-09-20T08:10:00.000Z');
    const slow = await hotline.asked({ queue: 'exchange', schoolId: ownSchool });
    const fast = await hotline.asked({ queue: 'accounts', schoolId: ownSchool });
    const ids = async (query: string) => (await list('operator', query)).map(({ id }) => id);
    const open = await ids(`view=open&school=${ownSchool}`);
    expect(open).toEqual([fast.id, slow.id]);
    expect(await ids(`view=open&school=${ownSchool}&queue=exchange`)).toEqual([slow.id]);
    await take('operator', slow.id);
    expect(await ids(`view=mine&school=${ownSchool}`)).toEqual([slow.id]);
    expect(await ids(`view=unassigned&school=${ownSchool}`)).toEqual([fast.id]);
    await write('operator', slow.id, { kind: 'handOver', text: 'Посмотрите обмен' });
    expect(await ids(`view=partner&school=${ownSchool}`)).toEqual([slow.id]);
    await write('operator', fast.id, { kind: 'answer', text: 'Готово', resolves: true });
    expect(await ids(`view=resolved&school=${ownSchool}`)).toEqual([fast.id]);
    hotline.travelTo('2011-09-20T13:30:00.000Z');
    const late = await hotline.asked({ queue: 'exchange', schoolId: ownSchool });
    expect(await ids(`view=open&school=${ownSchool}`)).toEqual([slow.id, late.id]);
    expect(await ids(`view=breaching&school=${ownSchool}`)).toEqual([slow.id]);
    hotline.travelTo('2011-09-20T08:20:00.000Z');
  });

  test('is read page by page, each ticket once', async () => {
    for (let more = 0; more < 5; more += 1) await hotline.asked({ schoolId: foreignSchool });
    const seen: string[] = [];
    let cursor = '';
    do {
      const { body } = await hotline.ask(
        'operator',
        'GET',
        `/tickets?view=all&limit=2&school=${foreignSchool}&cursor=${cursor}`.replace(/&cursor=$/, ''),
      );
      seen.push(...body.items.map(({ id }: { id: string }) => id));
      cursor = body.next ?? '';
    } while (cursor);
    expect(seen).toHaveLength(5);
    expect(new Set(seen).size).toBe(5);
  });

  test('resolved takes nothing but a note until it is reopened', async () => {
    const { id } = await hotline.asked();
    await write('operator', id, { kind: 'answer', text: 'Готово', resolves: true });
    expect((await write('operator', id, { kind: 'answer', text: 'Ещё' })).body.code).toBe('ticketResolved');
    expect((await take('operator', id)).body.code).toBe('ticketResolved');
    expect((await write('operator', id, { kind: 'note', text: 'Проверено' })).status).toBe(201);
    expect((await write('operator', id, { kind: 'reopened' })).body.status).toBe('inProgress');
    expect((await write('operator', id, { kind: 'reopened' })).body.code).toBe('ticketOpen');
  });

  test('moves a ticket to another queue, with its norms', async () => {
    const { id } = await hotline.asked({ queue: 'exchange' });
    const moved = await hotline.ask('operator', 'PUT', `/tickets/${id}/place`, {
      body: { queue: 'accounts', schoolId: ownSchool },
    });
    expect(moved.body).toMatchObject({ queue: 'accounts', schoolId: ownSchool });
    const { body } = await read('operator', id);
    expect(body.sla.firstResponse.normMinutes).toBe(60);
    expect(body.conversation.at(-1)).toMatchObject({
      kind: 'moved',
      moved: { from: 'exchange', to: 'accounts' },
    });
  });

  test('logs a call, answered or not', async () => {
    const call = await hotline.ask('operator', 'POST', '/calls', {
      body: {
        text: 'Забыли пароль',
        phone: '200-00-01',
        name: 'Директор',
        answer: 'Сброшен',
        resolved: true,
      },
    });
    expect((await read('operator', call.body.id)).body).toMatchObject({
      channel: 'phone',
      status: 'resolved',
      operator: { id: 'p-operator' },
      contacts: { phone: '200-00-01' },
      conversation: [{ side: 'asker', byName: 'Директор' }, { text: 'Сброшен' }, { kind: 'resolved' }],
    });
    const empty = await hotline.ask('operator', 'POST', '/calls', {
      body: { text: 'Вопрос', resolved: true },
    });
    expect(empty.body.errors).toEqual([{ pointer: '/body/answer', code: 'answerNeeded' }]);
  });

  test('knows the school behind a question', async () => {
    const { body } = await hotline.ask('operator', 'GET', `/schools/${ownSchool}/context`);
    expect(body).toMatchObject({
      name: { ru: `Школа ${ownSchool}` },
      municipalityName: { ru: 'Аннинский район' },
      activation: { confirmed: false },
    });
    expect(body.earlier.length).toBeGreaterThan(1);
  });
});

describe('the partner', () => {
  test('sees nothing that was not handed over, and of the rest no contacts, notes or later words', async () => {
    const { id, secret } = await hotline.asked();
    expect((await read('partner', id)).body.code).toBe('foreignNode');
    expect((await write('partner', id, { kind: 'partnerAnswer', text: 'Я' })).body.code).toBe('foreignNode');
    await write('operator', id, { kind: 'note', text: 'Тайная заметка' });
    await write('operator', id, { kind: 'handOver', text: 'Проверьте вход' });
    await hotline.ask('public', 'POST', `/tickets/${secret}/replies`, { body: { text: 'Мой ребёнок Петя' } });
    const { body } = await read('partner', id);
    expect(body).toMatchObject({ viewer: 'partner', mayWrite: true, due: { clock: 'partner' } });
    expect(body.conversation.map(({ text }: { text: string }) => text)).toEqual([
      'Не открывается журнал 7Б',
      'Проверьте вход',
    ]);
    expect(body.contacts).toBeUndefined();
    expect(body.sla).toBeUndefined();
    expect(body.entries).toBe(2);
    expect((await list('partner', 'view=open')).map((row) => row.id)).toContain(id);
  });

  test('answers inside, gives the ticket back, and cannot write to the asker', async () => {
    const { id, secret } = await hotline.asked();
    await write('operator', id, { kind: 'handOver', text: 'Проверьте вход' });
    expect((await write('partner', id, { kind: 'answer', text: 'Здравствуйте' })).body.code).toBe(
      'entryNotYours',
    );
    expect((await write('partner', id, { kind: 'note', text: 'Х' })).body.code).toBe('entryNotYours');
    expect((await write('partner', id, { kind: 'partnerNote', text: 'Смотрю' })).status).toBe(201);
    const answered = await write('partner', id, { kind: 'partnerAnswer', text: 'Исправили' });
    expect(answered.body).toMatchObject({ status: 'inProgress', mayWrite: false });
    expect((await write('partner', id, { kind: 'partnerAnswer', text: 'Ещё' })).body.code).toBe(
      'ticketNotHandedOver',
    );
    const asker = await hotline.ask('public', 'GET', `/tickets/${secret}`);
    expect(asker.body.conversation).toHaveLength(1);
    expect((await read('operator', id)).body.conversation).toHaveLength(4);
  });

  test('loses a ticket that is taken back', async () => {
    const { id } = await hotline.asked();
    await write('operator', id, { kind: 'handOver', text: 'Проверьте' });
    expect((await write('operator', id, { kind: 'handOver', text: 'И ещё' })).body.code).toBe(
      'ticketHandedOver',
    );
    await write('operator', id, { kind: 'takeBack' });
    expect((await list('partner', 'view=open')).map((row) => row.id)).not.toContain(id);
    expect((await list('partner', 'view=resolved')).map((row) => row.id)).toContain(id);
  });
});

describe('a school and its authority', () => {
  const stranger: Claims = {
    sub: 'p-stranger',
    role: 'school',
    org: foreignSchool,
    path: [region, foreignMunicipality, foreignSchool],
  };

  test('see what they asked themselves, not what parents ask about them', async () => {
    await hotline.asked({ schoolId: ownSchool, text: 'Жалоба родителя' });
    const own = await hotline.ask('school', 'POST', '/tickets', {
      body: { text: 'Когда придёт код активации?', phone: '200-00-02', consent: true, schoolId: ownSchool },
    });
    const ids = async (who: Who) => (await list(who, 'view=all')).map(({ id }) => id);
    expect(await ids('school')).toEqual([own.body.id]);
    expect(await ids('municipal')).toEqual([own.body.id]);
    expect(await ids(stranger)).toEqual([]);
    expect((await read(stranger, own.body.id)).body.code).toBe('foreignNode');
    const { body } = await write('school', own.body.id, { kind: 'reply', text: 'Напоминаем' });
    expect(body).toMatchObject({ viewer: 'asker', contacts: { phone: '200-00-02' } });
    expect((await write('school', own.body.id, { kind: 'answer', text: 'Сам' })).body.code).toBe(
      'entryNotYours',
    );
  });
});

describe('leadership', () => {
  test('reads everything but the asker’s contacts, and writes nothing', async () => {
    const { id } = await hotline.asked();
    await write('operator', id, { kind: 'note', text: 'Заметка' });
    const { body } = await read('leadership', id);
    expect(body).toMatchObject({ viewer: 'hotline', mayWrite: false });
    expect(body.conversation).toHaveLength(2);
    expect(body.contacts).toBeUndefined();
    expect((await write('leadership', id, { kind: 'note', text: 'Х' })).body.code).toBe('notAllowed');
  });
});

describe('the feed', () => {
  test('finds a ticket by any of its words, in another form and with a letter wrong, and only by all of them', async () => {
    const { id, number } = await hotline.asked({ text: 'Учительница не видит расписание на четверг' });
    await write('operator', id, { kind: 'note', text: 'Проверена синхронизация' });
    await hotline.deliver('again');
    const found = async (q: string) =>
      (await list('operator', `q=${encodeURIComponent(q)}`)).map((row) => row.id);
    for (const q of [
      'расписания',
      'рассписание',
      'РАСПИСАНИЕ четверга',
      'синхронизации',
      'учительницы распсиание',
      number,
    ])
      expect(await found(q), q).toContain(id);
    expect(await found('расписание пятница')).not.toContain(id);
    expect(await found('расписание неттакогослова')).toEqual([]);
    expect(
      (await list('school', `view=all&q=${encodeURIComponent('синхронизация')}`)).map((row) => row.id),
    ).toEqual([]);
  });

  test('sends one letter for an answer, however often it is met, and none for a note', async () => {
    const { id } = await hotline.asked({ email: 'anna@example.org' });
    await write('operator', id, { kind: 'note', text: 'Заметка' });
    await write('operator', id, { kind: 'answer', text: 'Обновите страницу' });
    await hotline.deliver('again');
    await write('operator', id, { kind: 'note', text: 'Ещё заметка' });
    await hotline.deliver();
    const letters = hotline.platform.letters.filter(({ to }) => to === 'anna@example.org');
    expect(letters).toHaveLength(1);
    expect(letters[0]?.text).toContain('Обновите страницу');
    expect(letters[0]?.text).not.toContain('аметка');
  });

  test('leaves an audit that tells who did what, but neither who asked nor what was noted', async () => {
    const { id } = await hotline.asked({ name: 'Анна Тайная', phone: '+7 900 000-00-01' });
    await take('operator', id);
    await hotline.deliver();
    const { body } = await hotline.ask('leadership', 'GET', `/audit?node=${region}`);
    expect(body.items.map(({ action }: { action: string }) => action)).toContain('take');
    expect(JSON.stringify(body.items)).not.toMatch(/Тайная|900 000|secretHash/);
  });
});

test('a handing over and the partner’s answer are told to whom they concern, by one cause each', async () => {
  const { id, number } = await hotline.asked();
  await take('operator', id);
  await write('operator', id, { kind: 'handOver', text: 'Проверьте' });
  await write('partner', id, { kind: 'partnerAnswer', text: 'Исправлено' });
  hotline.platform.sent.length = 0;
  await hotline.deliver('again');
  const told = hotline.platform.sent
    .filter(({ queue }) => queue === 'messaging.notices')
    .map(({ message }) => message as Notice)
    .filter(({ text }) => text.ru.includes(number));
  expect(new Set(told.map(({ cause }) => cause)).size).toBe(2);
  expect(told.map(({ to }) => to)).toContainEqual({ personId: 'p-operator' });
  expect(told.map(({ to }) => to)).toContainEqual({ role: 'partner', nodeId: region });
});
