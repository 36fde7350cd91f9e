import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { Notice } from '../messaging/contract.ts';
import { foreignMunicipality, ownMunicipality, ownSchool } from '../shared/testing/people.ts';
import { aPlan, type Catalogue, published, startCatalogue } from './testing/planned.ts';
import { startSeminars, type TestSeminars } from './testing/seminars.ts';

vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

let seminars: TestSeminars;
let catalogue: Catalogue;
beforeAll(async () => {
  seminars = await startSeminars();
  catalogue = await startCatalogue(seminars);
});
afterAll(() => seminars.stop());

const day = (date: string, from = '10:00', to = '14:00') => ({ days: [{ date, from, to, hours: 4 }] });
const publish = (id: string, version: number) =>
  seminars.ask('operator', 'POST', `/sessions/${id}/publication`, {
    headers: { 'if-match': `"${version}"` },
  });
const noticesAbout = (cause: string) => {
  const told = seminars.sentTo<Notice>('messaging.notices').filter((one) => one.cause.startsWith(cause));
  return [...new Map(told.map((one) => [`${one.cause} ${JSON.stringify(one.to)}`, one])).values()];
};
const invitedTo = (sessionId: string) =>
  noticesAbout(`seminars.invited:${sessionId}`).map(({ to }) => ('nodeId' in to ? to.nodeId : ''));
const draft = (more: object) => seminars.done('operator', 'POST', '/sessions', aPlan(catalogue, more));

test('of two sessions announced at once for one room one wins, and the other hears what it collides with', async () => {
  const other = await seminars.done('operator', 'POST', '/trainers', {
    name: 'Другой тренер',
    organisation: { ru: 'РЦОИ', en: 'RCOI' },
  });
  const [one, two] = await Promise.all([
    draft(day('2011-06-06')),
    draft({ ...day('2011-06-06', '13:00', '17:00'), trainers: [other.id] }),
  ]);
  const replies = await Promise.all([publish(one.id, 1), publish(two.id, 1)]);
  expect(replies.map(({ status }) => status).sort()).toEqual([200, 409]);
  const refused = replies.find(({ status }) => status === 409);
  expect(refused?.body).toMatchObject({
    code: 'scheduleCollides',
    errors: [{ code: 'roomTaken', params: { name: 'Аннинский лицей, Аудитория 1', date: '2011-06-06' } }],
  });
  // Whoever lost has kept nothing: the hour is free again once the winner is called off.
  const winner = replies.find(({ status }) => status === 200)?.body;
  const loser = winner.id === one.id ? two.id : one.id;
  await seminars.done(
    'operator',
    'POST',
    `/sessions/${winner.id}/cancellation`,
    { reason: 'карантин' },
    winner.version,
  );
  expect((await publish(loser, 1)).status).toBe(200);
});

test('a trainer has to have time for the way', async () => {
  const far = await seminars.done('operator', 'POST', '/venues', {
    name: 'Бобровская школа',
    municipalityId: foreignMunicipality,
    address: 'ул. Мира, 2',
    rooms: [{ id: 'a', name: 'Зал', capacity: 60 }],
  });
  await published(seminars, catalogue, day('2011-06-07', '09:00', '13:00'));
  const place = { venueId: far.id, roomId: 'a' };
  const soon = await draft({ ...day('2011-06-07', '13:30', '17:30'), place });
  const refused = await publish(soon.id, 1);
  expect(refused.body.errors).toMatchObject([
    { code: 'trainerTaken', params: { from: '09:00', to: '13:00', travelMinutes: expect.any(Number) } },
  ]);
  const late = await draft({ ...day('2011-06-07', '15:00', '19:00'), place });
  expect((await publish(late.id, 1)).status).toBe(200);
});

test('moving shows what follows first, tells everybody, keeps the seats and frees the room', async () => {
  const session = await published(seminars, catalogue, day('2011-06-08'));
  await seminars.done('school', 'POST', `/sessions/${session.id}/registrations`, { name: 'Зайцева Вера' });
  const look = `/sessions/${session.id}/consequences?startsOn=2011-06-09&startsAt=11:00`;
  expect(await seminars.done('operator', 'GET', look)).toMatchObject({
    days: [{ date: '2011-06-09', from: '11:00', to: '15:00' }],
    collisions: [],
    told: { participants: 1, schools: 1, trainers: 1 },
  });
  const version = (await seminars.done('operator', 'GET', `/sessions/${session.id}`)).version;
  const moved = await seminars.done(
    'operator',
    'POST',
    `/sessions/${session.id}/move`,
    { startsOn: '2011-06-09', startsAt: '11:00', reason: 'ремонт' },
    version,
  );
  expect(moved).toMatchObject({ state: 'moved', sequence: 1, seats: { booked: 1 } });
  expect(moved.startsAt).toBe('2011-06-09T07:00:00.000Z');
  await seminars.deliver('again');
  const notices = seminars
    .sentTo<Notice>('messaging.notices')
    .filter(({ cause }) => cause.includes(session.id));
  expect(notices.map(({ to }) => to)).toEqual(
    expect.arrayContaining([
      { role: 'school', nodeId: ownSchool },
      { email: 'trainer@example.org', language: 'ru' },
    ]),
  );
  expect(new Set(notices.map(({ cause }) => cause)).size).toBe(1);
  expect(notices[0]?.text.ru).toContain('09.06.2011, 11:00–15:00');
  await published(seminars, catalogue, day('2011-06-08'));
  const back = await seminars.ask('operator', 'POST', `/sessions/${session.id}/move`, {
    body: { startsOn: '2011-06-08', startsAt: '12:00' },
    headers: { 'if-match': `"${moved.version}"` },
  });
  expect(back.body.errors.map(({ code }: { code: string }) => code).sort()).toEqual([
    'roomTaken',
    'trainerTaken',
  ]);
});

test('calling a session off tells whoever was signed up, and closes it', async () => {
  const session = await published(seminars, catalogue, day('2011-06-10'));
  await seminars.done('school', 'POST', `/sessions/${session.id}/registrations`, { name: 'Зайцева Вера' });
  const { version } = await seminars.done('operator', 'GET', `/sessions/${session.id}`);
  await seminars.done(
    'operator',
    'POST',
    `/sessions/${session.id}/cancellation`,
    { reason: 'нет света' },
    version,
  );
  await seminars.deliver();
  const notices = seminars.sentTo<Notice>('messaging.notices');
  expect(notices.filter(({ cause }) => cause === `seminars.cancelled:${session.id}`)).toHaveLength(2);
  const late = await seminars.ask('school', 'POST', `/sessions/${session.id}/registrations`, {
    body: { name: 'Орлова Анна' },
  });
  expect(late.body.code).toBe('sessionClosed');
});

test.each([['a session of the past', day('2011-05-02'), 'sessionInPast']])(
  '%s is not announced',
  async (_what, more, code) => {
    const { id } = await draft(more);
    expect((await publish(id, 1)).body.errors[0].code).toBe(code);
  },
);

test.each([
  ['an end before its start', day('2011-06-14', '14:00', '10:00'), 'endBeforeStart'],
  ['more seats than the room', { ...day('2011-06-14'), capacity: 61 }, 'capacityAboveRoom'],
  [
    'fewer hours than the programme',
    { days: [{ date: '2011-06-14', from: '10:00', to: '12:00', hours: 2 }] },
    'daysShort',
  ],
  ['no place', { ...day('2011-06-14'), place: undefined }, 'placeNeeded'],
])('%s is refused at its field', async (_what, more, code) => {
  const reply = await seminars.ask('operator', 'POST', '/sessions', { body: aPlan(catalogue, more) });
  expect(reply.status).toBeGreaterThanOrEqual(400);
  expect(reply.body.errors.map((error: { code: string }) => error.code)).toContain(code);
});

test('a municipality plans its own sessions, with its own trainers and those of the region', async () => {
  const foreign = await seminars.done('operator', 'POST', '/trainers', {
    name: 'Тренер Бобровский',
    organisation: { ru: 'Бобровский район', en: 'Bobrov' },
    municipalityId: foreignMunicipality,
  });
  const asked = aPlan(catalogue, { ...day('2011-06-15'), trainers: [foreign.id] });
  const refused = await seminars.ask('municipal', 'POST', '/sessions', { body: asked });
  expect(refused.body).toMatchObject({ code: 'trainerForeign', params: { name: 'Тренер Бобровский' } });
  const elsewhere = await seminars.ask('municipal', 'POST', '/sessions', {
    body: aPlan(catalogue, { ...day('2011-06-15'), municipalityId: foreignMunicipality }),
  });
  expect(elsewhere.body.code).toBe('foreignNode');
  const own = await seminars.done('municipal', 'POST', '/sessions', aPlan(catalogue, day('2011-06-15')));
  expect(own.municipalityId).toBe(ownMunicipality);
  const regional = await draft(day('2011-06-16'));
  const meddling = await seminars.ask('municipal', 'POST', `/sessions/${regional.id}/publication`, {
    headers: { 'if-match': '"1"' },
  });
  expect(meddling.body.code).toBe('foreignNode');
  expect((await seminars.ask('school', 'GET', `/sessions/${own.id}`)).status).toBe(404);
});

test('who has to come is all 34 of the tree, whatever an order calls them', async () => {
  const session = await published(seminars, catalogue, { ...day('2011-06-17'), mandatory: 'municipalities' });
  await seminars.done('municipal', 'POST', `/sessions/${session.id}/registrations`, {
    name: 'Берестов Мирон',
  });
  const view = await seminars.done('operator', 'GET', `/sessions/${session.id}`);
  expect(view.mandatoryNodes).toEqual({ of: 2, signedUp: 1, missing: [foreignMunicipality] });
  expect(view.invitations).toMatchObject({ to: 2 });
  await seminars.deliver();
  expect(invitedTo(session.id)).toEqual([ownMunicipality, foreignMunicipality]);

  const moved = await seminars.done(
    'operator',
    'POST',
    `/sessions/${session.id}/move`,
    { startsOn: '2011-06-21', startsAt: '10:00' },
    view.version,
  );
  await seminars.deliver('again');
  expect(invitedTo(session.id).slice(2)).toEqual([foreignMunicipality]);
  const reason = { reason: 'карантин' };
  await seminars.done('operator', 'POST', `/sessions/${session.id}/cancellation`, reason, moved.version);
  await seminars.deliver();
  const withdrawn = noticesAbout(`seminars.invitationVoid:${session.id}`);
  expect(withdrawn.map(({ to }) => to)).toEqual([{ role: 'municipal', nodeId: foreignMunicipality }]);
});

test('seats are not taken from under those who have them', async () => {
  const session = await published(seminars, catalogue, day('2011-06-20'));
  for (const name of ['Первая Анна', 'Вторая Анна'])
    await seminars.done('school', 'POST', `/sessions/${session.id}/registrations`, { name });
  const { version } = await seminars.done('operator', 'GET', `/sessions/${session.id}`);
  const { programmeId: _programme, ...planned } = aPlan(catalogue, { ...day('2011-06-20'), capacity: 1 });
  const reply = await seminars.ask('operator', 'PUT', `/sessions/${session.id}`, {
    body: planned,
    headers: { 'if-match': `"${version}"` },
  });
  expect(reply.body).toMatchObject({ code: 'capacityBelowBooked', params: { booked: 2 } });
});
