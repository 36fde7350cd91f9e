import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { Notice } from '../messaging/contract.ts';
import { foreignSchool, ownMunicipality, ownSchool } from '../shared/testing/people.ts';
import type { RegistrationView } from './contract/registrations.ts';
import { type Catalogue, published, startCatalogue } from './testing/planned.ts';
import { startSeminars, type TestSeminars } from './testing/seminars.ts';

vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

let seminars: TestSeminars;
let catalogue: Catalogue;
beforeAll(async () => {
  seminars = await startSeminars();
  catalogue = await startCatalogue(seminars);
});
afterAll(() => seminars.stop());

let days = 0;
/** A session of its own day and room, so that tests do not stand in each other's way. */
const session = (more: object = {}) => {
  days += 1;
  const date = `2011-07-${String(days).padStart(2, '0')}`;
  return published(seminars, catalogue, { days: [{ date, from: '10:00', to: '14:00', hours: 4 }], ...more });
};
const signUp = (
  id: string,
  name: string,
  as: 'school' | 'municipal' | 'operator' = 'school',
  more: object = {},
) => seminars.ask(as, 'POST', `/sessions/${id}/registrations`, { body: { name, ...more } });
const roll = async (id: string): Promise<RegistrationView[]> =>
  (await seminars.done('operator', 'GET', `/sessions/${id}/registrations`)).items;

test('a seat that comes free is offered down the line, taken in time, and passed on when it is not', async () => {
  seminars.travelTo('2011-05-10T06:00:00.000Z');
  const { id } = await session({ capacity: 1 });
  const names = ['Первая Анна', 'Вторая Анна', 'Третья Анна'];
  const ids: string[] = [];
  for (const name of names) ids.push((await signUp(id, name)).body.id);
  expect((await roll(id)).map(({ line }) => line?.place)).toEqual([undefined, 1, 2]);
  const [first, second, third] = ids as [string, string, string];
  await seminars.done('school', 'PUT', `/sessions/${id}/registrations/${first}/cancellation`, {
    reason: 'болезнь',
  });
  const [, offered] = await roll(id);
  expect(offered).toMatchObject({
    id: second,
    status: 'waitlisted',
    offer: { expiresAt: '2011-05-11T14:00:00.000Z' },
  });
  expect((await signUp(id, 'Четвёртая Анна')).body.status).toBe('waitlisted');

  seminars.travelTo('2011-05-11T14:00:00.000Z');
  await seminars.settle();
  const after = await roll(id);
  expect(after[1]).toMatchObject({ status: 'cancelled', cancelled: { reason: 'offerExpired' } });
  expect(after[2]).toMatchObject({ id: third, offer: { expiresAt: '2011-05-12T14:00:00.000Z' } });
  const late = await seminars.ask('school', 'PUT', `/sessions/${id}/registrations/${second}/offer`, {
    body: { accept: true },
  });
  expect(late.body.code).toBe('noOffer');
  const taken = await seminars.done('school', 'PUT', `/sessions/${id}/registrations/${third}/offer`, {
    accept: true,
  });
  expect(taken).toMatchObject({ status: 'booked' });
  await seminars.deliver('again');
  const causes = seminars.sentTo<Notice>('messaging.notices').map(({ cause }) => cause);
  expect(causes).toEqual(
    expect.arrayContaining([
      `seminars.offered:${second}`,
      `seminars.expired:${second}`,
      `seminars.offered:${third}`,
    ]),
  );
});

test('nobody is signed up or moved up once sign-up has closed', async () => {
  const { id, startsAt } = await session({ capacity: 1 });
  const { body: first } = await signUp(id, 'Первая Анна');
  await signUp(id, 'Вторая Анна');
  seminars.travelTo(new Date(Date.parse(startsAt) - 3_600_000).toISOString());
  expect((await signUp(id, 'Третья Анна')).body.code).toBe('signUpClosed');
  await seminars.done('school', 'PUT', `/sessions/${id}/registrations/${first.id}/cancellation`, {
    reason: 'болезнь',
  });
  expect((await roll(id))[1]).toMatchObject({ status: 'waitlisted' });
  expect((await roll(id))[1]?.offer).toBeUndefined();
  seminars.travelTo('2011-05-10T06:00:00.000Z');
});

test('a person is in one place at a time, and signed up once', async () => {
  const one = await session();
  const [day] = one.days;
  const overlapping = await published(seminars, catalogue, {
    days: [{ date: day?.date, from: '12:00', to: '16:00', hours: 4 }],
    place: undefined,
    format: 'online',
    trainers: [],
  });
  await signUp(one.id, 'Зайцева Вера');
  expect((await signUp(one.id, 'зайцева  вера')).body.code).toBe('alreadySignedUp');
  expect((await signUp(overlapping.id, 'Зайцева Вера')).body).toMatchObject({
    code: 'scheduleCollides',
    errors: [
      { code: 'participantTaken', params: { name: 'Зайцева Вера', session: 'Семинар ответственных' } },
    ],
  });
  expect(await roll(overlapping.id)).toEqual([]);
});

test('a school’s wish waits for its municipality, which decides in bulk about its own alone', async () => {
  const { id } = await session({ capacity: 1, signUp: { by: 'schools', needsApproval: true } });
  const first = (await signUp(id, 'Первая Анна')).body;
  const second = (await signUp(id, 'Вторая Анна')).body;
  const third = (await signUp(id, 'Третья Анна')).body;
  expect(first.status).toBe('requested');
  const foreign = await signUp(id, 'Чужая Анна', 'operator', { nodeId: foreignSchool });
  const meddling = await seminars.ask('municipal', 'POST', `/sessions/${id}/decisions`, {
    body: { approve: [foreign.body.id] },
  });
  expect(meddling.body.code).toBe('foreignNode');
  const decided = await seminars.done('municipal', 'POST', `/sessions/${id}/decisions`, {
    approve: [first.id, second.id],
    decline: [third.id],
    reason: 'уже обучена',
  });
  expect(decided.items.map(({ status }: RegistrationView) => status)).toEqual([
    'waitlisted',
    'waitlisted',
    'cancelled',
  ]);
  const again = await seminars.ask('municipal', 'POST', `/sessions/${id}/decisions`, {
    body: { approve: [first.id] },
  });
  expect(again.body.code).toBe('notAwaitingApproval');
});

test('a list is taken in its order, and says who was left out and why', async () => {
  const { id } = await session();
  const participants = [
    { nodeId: ownSchool, name: 'Первая Анна' },
    { nodeId: foreignSchool, name: 'Чужая Анна' },
    { nodeId: ownSchool, name: 'Первая  анна' },
    { nodeId: ownMunicipality, name: 'Берестов Мирон' },
  ];
  const reply = await seminars.done('municipal', 'POST', `/sessions/${id}/lists`, { participants });
  expect(reply.items.map(({ person }: RegistrationView) => person.name)).toEqual([
    'Первая Анна',
    'Берестов Мирон',
  ]);
  expect(reply.refused).toMatchObject([
    { at: 1, code: 'foreignNode' },
    { at: 2, code: 'alreadySignedUp' },
  ]);
});

test('a teacher signs up without a login where a session is open, and hears a code by letter', async () => {
  const open = await session({ signUp: { by: 'open', needsApproval: false } });
  const closed = await session();
  const visitor = { nodeId: ownSchool, name: 'Учитель Анна', email: 'anna@example.org', consent: true };
  expect((await seminars.ask('public', 'GET', `/sessions/${closed.id}`)).status).toBe(404);
  const reply = await seminars.done('public', 'POST', `/sessions/${open.id}/visitors`, visitor);
  expect(reply).toMatchObject({ status: 'booked', code: expect.stringMatching(/^[0-9A-Z]{3}-[0-9A-Z]{3}$/) });
  const list = await seminars.done('public', 'GET', '/sessions');
  expect(list.items.map(({ id }: { id: string }) => id)).toEqual([open.id]);
  expect(JSON.stringify(list)).not.toContain('Учитель Анна');
  await seminars.deliver();
  const notice = seminars
    .sentTo<Notice>('messaging.notices')
    .find(({ cause }) => cause === `seminars.signedUp:${reply.id}`);
  expect(notice).toMatchObject({ to: { email: 'anna@example.org' } });
  expect(notice?.text.ru).toContain(reply.code);
});

test('a school reads the names of its own people, a trainer those of own sessions', async () => {
  const { id } = await session();
  const { id: other } = await session({ trainers: [] });
  await signUp(id, 'Своя Анна');
  await signUp(id, 'Чужая Анна', 'operator', { nodeId: foreignSchool });
  const names = async (as: 'school' | 'trainer') =>
    (await seminars.done(as, 'GET', `/sessions/${id}/registrations`)).items.map(
      ({ person }: RegistrationView) => person.name,
    );
  expect(await names('school')).toEqual(['Своя Анна']);
  expect(await names('trainer')).toEqual(['Своя Анна', 'Чужая Анна']);
  expect((await seminars.ask('trainer', 'GET', `/sessions/${other}/registrations`)).body.code).toBe(
    'foreignNode',
  );
});

test('two hundred people at once are given no more seats than there are, and all stand in one order', async () => {
  const { id } = await session({ capacity: 30 });
  const replies = await Promise.all(
    Array.from({ length: 200 }, (_, at) => signUp(id, `Участник ${at}`, 'operator', { nodeId: ownSchool })),
  );
  expect(new Set(replies.map(({ status }) => status))).toEqual(new Set([201]));
  const people = await roll(id);
  expect(people).toHaveLength(200);
  expect(people.filter(({ status }) => status === 'booked')).toHaveLength(30);
  const places = people.flatMap(({ line }) => line?.place ?? []);
  expect(places.sort((a, b) => a - b)).toEqual(Array.from({ length: 170 }, (_, at) => at + 1));
  expect(new Set(people.map(({ code }) => code)).size).toBe(200);
}, 60_000);
