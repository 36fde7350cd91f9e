import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { aRegistration, aSession } from '../../seminars/testing/builders.ts';
import {
  foreignMunicipality,
  ownMunicipality,
  ownSchool,
  personOf,
  region,
} from '../../shared/testing/people.ts';
import { noon, schoolsOfOwn, startPost, type TestPost } from '../testing/post.ts';

// A busy machine may take its time.
vi.setConfig({ testTimeout: 30_000, hookTimeout: 60_000 });

let post: TestPost;
beforeAll(async () => {
  post = await startPost();
});
afterAll(() => post.stop());

const toSchools = {
  subject: 'Сведения о подключении',
  text: 'Сообщите, когда школа будет подключена.',
  addressing: { by: 'everybody', within: ownMunicipality, kind: 'school' },
  answerDueOn: '2011-09-23',
};
const later = (days: number) =>
  post.platform.clock.travelTo(new Date(Date.parse(noon) + days * 86_400_000).toISOString());
const message = async (who: Parameters<TestPost['ask']>[0], id: string) =>
  (await post.ask(who, 'GET', `/messages/${id}`)).body;
const threads = async (id: string) =>
  (await post.ask('operator', 'GET', `/messages/${id}/threads`)).body.items as {
    nodeId: string;
    duty: string;
    read?: { byName: string };
  }[];
const unread = async (who: Parameters<TestPost['ask']>[0]) =>
  (await post.ask(who, 'GET', '/inbox/unread')).body.unread as number;

test('a message goes to each desk of its rule, is read, answered, and the rest are reminded in one press', async () => {
  later(0);
  const id = await post.send('operator', toSchools);
  expect(await message('operator', id)).toMatchObject({
    status: 'sent',
    number: '1/2011',
    addressees: 3,
    tally: { delivered: 3, read: 0, answered: 0 },
  });
  expect(await unread('school')).toBe(1);
  expect((await message('school', id)).thread).toMatchObject({ duty: 'waiting' });

  const reading = await post.ask('school', 'PUT', `/messages/${id}/reading`);
  expect(reading.body.thread.read.byName).toBe(personOf('school').name);
  await post.settle();
  expect(await unread('school')).toBe(0);
  // Whoever succeeds the reader finds the message in the same box, as it was left.
  const successor = { ...personOf('school'), sub: 'p-successor', name: 'Преемник' };
  expect((await message(successor, id)).thread).toMatchObject({ read: { byName: personOf('school').name } });

  const answer = { body: { text: 'Подключимся в пятницу' }, key: 'answer-1' };
  const path = `/messages/${id}/threads/school.${ownSchool}/entries`;
  expect((await post.ask(successor, 'POST', path, answer)).status).toBe(201);
  const back = { body: { text: 'Спасибо, ждём акт' } };
  expect((await post.ask('operator', 'POST', path, back)).body.entries).toHaveLength(2);
  await post.settle();
  expect((await message('operator', id)).tally).toEqual({ delivered: 3, read: 1, answered: 1 });

  later(4);
  const duties = Object.fromEntries((await threads(id)).map(({ nodeId, duty }) => [nodeId, duty]));
  expect(duties).toEqual({
    [ownSchool]: 'answered',
    's-20602000-002': 'overdue',
    's-20602000-003': 'overdue',
  });
  const reminder = await post.ask('operator', 'POST', `/messages/${id}/reminders`, { key: 'once' });
  expect(reminder.body).toMatchObject({ count: 2 });
  expect((await post.settle()).notices).toBe(2);
  const again = await post.ask('operator', 'POST', `/messages/${id}/reminders`, { key: 'twice' });
  expect(again).toMatchObject({ status: 409, body: { code: 'messageRemindedToday' } });
  // The service has shown that it works: sent, read and answered.
  const verdicts = post.platform.sent.filter(({ queue }) => queue === 'plan.verdicts');
  expect(verdicts.at(-1)?.message).toMatchObject({ predicate: 'messaging.serviceWorks', nodeId: region });
  expect(JSON.stringify(verdicts.at(-1))).toContain('satisfied');
});

test('whoever owes an answer hears of it once its day is over, and the sender how many do; each once', async () => {
  later(0);
  const id = await post.send('leadership', { ...toSchools, answerDueOn: '2011-09-21' });
  await post.ask('school', 'POST', `/messages/${id}/threads/school.${ownSchool}/entries`, {
    body: { text: 'Подключились' },
  });
  const told = async (who: Parameters<TestPost['ask']>[0]) =>
    (
      (await post.ask(who, 'GET', '/notices?limit=100')).body.items as {
        path: string;
        title: { ru: string };
      }[]
    )
      .filter(({ path, title }) => path === `/messages/${id}` && /просрочен|без ответа/.test(title.ru))
      .map(({ title }) => title.ru);
  const late = { ...personOf('school'), sub: 'p-late', org: 's-20602000-002' };
  // The last day itself is in time.
  later(1);
  await post.runDuties();
  expect(await told('leadership')).toEqual([]);
  later(2);
  await post.runDuties();
  later(3);
  await post.runDuties();
  expect(await told('leadership')).toEqual([expect.stringContaining('без ответа 2 из 3')]);
  expect(await told(late)).toEqual([expect.stringContaining('просрочен')]);
  expect(await told('school')).toEqual([]);
});

test('of a message that was withdrawn nobody is told that it is overdue', async () => {
  later(0);
  const id = await post.send('leadership', { ...toSchools, answerDueOn: '2011-09-21' });
  const { version } = await message('leadership', id);
  await post.ask('leadership', 'PUT', `/messages/${id}/withdrawal`, { body: { reason: 'Ошибка' }, version });
  await post.settle();
  const count = async () => (await post.ask('leadership', 'GET', '/notices?limit=100')).body.items.length;
  const before = await count();
  later(4);
  await post.runDuties();
  expect(await count()).toBe(before);
});

test('a trainer writes to those who have a seat in an own session, and to nobody else', async () => {
  later(0);
  const from = (id: string, nodeId: string, more: object = {}) =>
    aRegistration({ id, path: [region, ownMunicipality, nodeId], ...more });
  const own = aSession({
    id: 'session-own',
    capacity: 5,
    registrations: [
      from('r-1', ownSchool),
      from('r-2', ownSchool, { status: 'full' }),
      from('r-3', 's-20602000-002', { status: 'cancelled' }),
      from('r-4', 's-20602000-003', { status: 'waitlisted' }),
    ],
  });
  await post.addSession(own);
  await post.addSession({ ...own, id: 'session-other', createdBy: 'p-somebody', trainers: [] });
  const addressing = { by: 'participants', sessionId: 'session-own' };
  const letter = { subject: 'Материалы занятия', text: 'Высылаем материалы.' };
  const id = await post.send('trainer', { ...letter, addressing });
  expect(await message('trainer', id)).toMatchObject({ addressees: 1, from: { role: 'trainer' } });
  expect(await message('school', id)).toMatchObject({ text: letter.text });
  const answer = { body: { text: 'Спасибо' } };
  const path = `/messages/${id}/threads/school.${ownSchool}/entries`;
  expect((await post.ask('school', 'POST', path, answer)).status).toBe(201);
  const other = await post.ask('trainer', 'POST', '/messages', {
    body: { ...letter, addressing: { ...addressing, sessionId: 'session-other' } },
  });
  const refused = await post.ask('trainer', 'GET', `/messages/${other.body.id}/addressees`);
  expect(refused).toMatchObject({ status: 403, body: { code: 'foreignNode' } });
});

test('a list is frozen at sending, and work that is repeated lays and tells nothing twice', async () => {
  later(5);
  const id = await post.send('municipal', { ...toSchools, answerDueOn: '2011-09-30' });
  const before = await post.ask('municipal', 'GET', `/messages/${id}/threads`);
  // A school that comes under the rule afterwards was not written to.
  await post.addSchool('s-20602000-009');
  await post.platform.queues.send('messaging.post', [
    { work: 'deliver', messageId: id, page: 0 },
    { work: 'deliver', messageId: id, page: 0 },
  ]);
  await post.settle();
  expect((await post.ask('municipal', 'GET', `/messages/${id}/threads`)).body).toEqual(before.body);
  const notices = (await call('school')).filter(({ path }) => path === `/messages/${id}`);
  expect(notices).toHaveLength(1);

  async function call(who: 'school') {
    return (await post.ask(who, 'GET', '/notices?limit=100')).body.items as { path: string }[];
  }
});

test('what was withdrawn stays with its reason, and nothing is owed any more', async () => {
  const id = await post.send('operator', { ...toSchools, answerDueOn: '2011-09-30' });
  const { version } = await message('operator', id);
  const body = { reason: 'Разослано по ошибке' };
  const stale = await post.ask('operator', 'PUT', `/messages/${id}/withdrawal`, {
    body,
    version: version - 1,
  });
  expect(stale.body.code).toBe('staleRecord');
  await post.ask('operator', 'PUT', `/messages/${id}/withdrawal`, { body, version });
  await post.settle();
  expect(await message('school', id)).toMatchObject({
    status: 'withdrawn',
    text: toSchools.text,
    withdrawn: body,
    thread: { duty: 'lifted' },
  });
  const { items } = (await post.ask('school', 'GET', '/inbox?show=all&q=ПОДКЛЮЧЕНИИ')).body;
  expect(items[0]).toMatchObject({ messageId: id, isWithdrawn: true });
  const answer = await post.ask('school', 'POST', `/messages/${id}/threads/school.${ownSchool}/entries`, {
    body: { text: 'Поздно' },
  });
  expect(answer.body.code).toBe('messageNotSent');
});

describe('who may write to whom', () => {
  const hand = (nodeId: string, role: string) => ({ by: 'hand', to: [{ nodeId, role }] });
  const written = async (who: Parameters<TestPost['ask']>[0], addressing: object) => {
    const draft = await post.ask(who, 'POST', '/messages', {
      body: { subject: 'Вопрос', text: 'Текст', addressing },
    });
    if (draft.status !== 201) return `${draft.status} ${draft.body.code}`;
    const { status, body } = await post.ask(who, 'GET', `/messages/${draft.body.id}/addressees`);
    return status === 200 ? body.total : `${status} ${body.code}`;
  };
  const everybody = (within: string, kind = 'school') => ({ by: 'everybody', within, kind });

  test.each([
    ['leadership', everybody(region, 'municipality'), 2],
    ['operator', everybody(region), 4],
    ['operator', { by: 'notActivated', within: ownMunicipality }, 4],
    ['operator', everybody('r-36'), '403 foreignNode'],
    ['municipal', everybody(ownMunicipality), 4],
    ['municipal', everybody(foreignMunicipality), '403 foreignNode'],
    ['municipal', hand(region, 'operator'), 1],
    ['municipal', hand(foreignMunicipality, 'municipal'), '403 deskNotYours'],
    ['school', hand(ownMunicipality, 'municipal'), 1],
    ['school', hand(region, 'operator'), 1],
    ['school', hand(schoolsOfOwn[1] ?? '', 'school'), '403 deskNotYours'],
    ['school', hand(region, 'leadership'), '403 deskNotYours'],
    ['school', everybody(ownMunicipality), '403 foreignNode'],
    ['partner', hand(region, 'operator'), 1],
    ['partner', hand(ownSchool, 'school'), '403 deskNotYours'],
    ['leadership', hand(ownSchool, 'operator'), '403 deskNotYours'],
    ['trainer', hand(region, 'operator'), '403 deskNotYours'],
    ['trainer', hand(ownSchool, 'school'), '403 deskNotYours'],
    ['trainer', everybody(ownMunicipality), '403 foreignNode'],
    ['admin', hand(region, 'operator'), '403 notAllowed'],
  ] as const)('%s by %o: %s', async (who, addressing, expected) => {
    expect(await written(who, addressing)).toBe(expected);
  });
});

test('a draft is its desk’s alone, refuses an answer day that is over, and leaves the list when discarded', async () => {
  const { body: draft } = await post.ask('operator', 'POST', '/messages', {
    body: { ...toSchools, answerDueOn: '2011-09-01' },
  });
  const path = `/messages/${draft.id}`;
  expect((await post.ask('leadership', 'GET', path)).status).toBe(403);
  const sending = await post.ask('operator', 'PUT', `${path}/sending`, { version: draft.version });
  expect(sending.body).toMatchObject({ code: 'answerDueInPast' });
  const drafts = async () => (await post.ask('operator', 'GET', '/messages?status=draft')).body.items;
  expect(JSON.stringify(await drafts())).toContain(draft.id);
  await post.ask('operator', 'DELETE', path, { version: draft.version });
  expect(JSON.stringify(await drafts())).not.toContain(draft.id);
});

test('a file goes with the message to whoever gets it', async () => {
  const id = 'b'.repeat(32);
  const picture = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  );
  await post.platform.files.put(`messaging/uploads/${id}`, picture, 'application/octet-stream');
  const attachments = [{ id, name: 'схема.png' }];
  const addressing = { by: 'hand', to: [{ nodeId: ownSchool, role: 'school' }] };
  const sentId = await post.send('operator', {
    subject: 'Схема',
    text: 'Во вложении.',
    addressing,
    attachments,
  });
  expect((await message('school', sentId)).attachments).toMatchObject([
    { id, name: 'схема.png', mediaType: 'image/png', url: expect.any(String) },
  ]);
});

test('a file of a message is looked at by its content', async () => {
  const files = post.platform.files;
  const id = 'a'.repeat(32);
  await files.put(
    `messaging/uploads/${id}`,
    new TextEncoder().encode('not a picture'),
    'application/octet-stream',
  );
  const attached = (name: string) =>
    post.ask('operator', 'POST', '/messages', { body: { ...toSchools, attachments: [{ id, name }] } });
  expect((await attached('план.png')).body.code).toBe('attachmentRefused');
  expect((await attached('план.png')).body.code).toBe('attachmentNotSent');
});
