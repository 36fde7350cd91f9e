import ICAL from 'ical.js';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { Notice } from '../messaging/contract.ts';
import { foreignMunicipality, ownMunicipality, ownSchool } from '../shared/testing/people.ts';
import { aPlan, type Catalogue, published, startCatalogue } from './testing/planned.ts';
import { startSeminars, type TestSeminars, type Who } from './testing/seminars.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let seminars: TestSeminars;
let catalogue: Catalogue;
beforeAll(async () => {
  seminars = await startSeminars();
  catalogue = await startCatalogue(seminars);
});
afterAll(() => seminars.stop());

interface Shown {
  id: string;
  status: string;
  sequence: number;
  summary: string;
  description: string;
}

async function calendar(path: string): Promise<Shown[]> {
  const reply = await seminars.ask('public', 'GET', path);
  expect(reply.status, String(reply.body.code)).toBe(200);
  expect(reply.headers['content-type']).toBe('text/calendar; charset=utf-8');
  return new ICAL.Component(ICAL.parse(reply.body)).getAllSubcomponents('vevent').map((event) => ({
    id: String(event.getFirstPropertyValue('uid')).split('-1@')[0] ?? '',
    status: String(event.getFirstPropertyValue('status')),
    sequence: Number(event.getFirstPropertyValue('sequence')),
    summary: String(event.getFirstPropertyValue('summary')),
    description: String(event.getFirstPropertyValue('description')),
  }));
}

async function issue(as: Who): Promise<string> {
  const { version } = await seminars.done(as, 'GET', '/feed');
  return (await seminars.done(as, 'PUT', '/feed', undefined, version)).secret;
}

const day = (date: string, from = '10:00', to = '14:00') => ({ days: [{ date, from, to, hours: 4 }] });
const ids = (shown: readonly Shown[]) => shown.map(({ id }) => id).sort();

test('each calendar has its sessions: open ones, the own ones, a room’s, a municipality’s; drafts are in none', async () => {
  const closed = await published(seminars, catalogue, day('2011-05-24'));
  const open = await published(seminars, catalogue, {
    ...day('2011-05-25'),
    place: { venueId: catalogue.venueId, roomId: 'b' },
    capacity: 10,
    signUp: { by: 'open', needsApproval: false },
  });
  const online = await published(seminars, catalogue, {
    ...day('2011-05-26'),
    format: 'online',
    place: undefined,
    trainers: [],
  });
  await seminars.done('operator', 'POST', '/sessions', aPlan(catalogue, day('2011-05-27')));
  const person = { name: 'Зайцева Вера Ильинична' };
  await seminars.done('school', 'POST', `/sessions/${online.id}/registrations`, person);
  await seminars.deliver();
  const [school, trainer, leadership] = [
    await issue('school'),
    await issue('trainer'),
    await issue('leadership'),
  ];
  const feed = (secret: string, query = '') => calendar(`/feeds/${secret}/calendar.ics${query}`);

  expect(ids(await calendar('/calendar.ics'))).toEqual([open.id]);
  expect(ids(await calendar(`/calendar.ics?municipality=${foreignMunicipality}`))).toEqual([]);
  const own = await feed(school);
  expect(ids(own)).toEqual([online.id]);
  expect(own[0]).toMatchObject({ status: 'CONFIRMED' });
  expect(own[0]?.description).toContain('Участники: Зайцева Вера Ильинична');
  expect(ids(await feed(trainer))).toEqual([closed.id, open.id].sort());
  expect(await feed(leadership)).toEqual([]);
  const room = `?venue=${catalogue.venueId}&room=b`;
  expect(ids(await feed(leadership, room))).toEqual([open.id]);
  expect(ids(await feed(leadership, `?municipality=${ownMunicipality}`))).toEqual(
    [closed.id, open.id].sort(),
  );
  expect((await seminars.ask('public', 'GET', `/feeds/${leadership}/calendar.ics?room=b`)).body.code).toBe(
    'badInput',
  );
});

test('a move and an edit raise the number, a session called off stays as cancelled, a draft called off is nowhere', async () => {
  const session = await published(seminars, catalogue, {
    ...day('2011-06-14'),
    signUp: { by: 'open', needsApproval: false },
  });
  const shown = async () => (await calendar('/calendar.ics')).find(({ id }) => id === session.id);
  const moved = await seminars.done(
    'operator',
    'POST',
    `/sessions/${session.id}/move`,
    { startsOn: '2011-06-15', startsAt: '11:00' },
    session.version,
  );
  expect(await shown()).toMatchObject({ sequence: 1, status: 'CONFIRMED' });
  const { programmeId: _programme, ...plan } = aPlan(catalogue, day('2011-06-15', '11:00', '15:00'));
  const body = { ...plan, signUp: { by: 'open', needsApproval: false } };
  const seats = await seminars.done(
    'operator',
    'PUT',
    `/sessions/${session.id}`,
    { ...body, capacity: 20 },
    moved.version,
  );
  expect(await shown()).toMatchObject({ sequence: 1 });
  const title = { ru: 'Другое название', en: '' };
  const edited = await seminars.done(
    'operator',
    'PUT',
    `/sessions/${session.id}`,
    { ...body, title },
    seats.version,
  );
  expect(await shown()).toMatchObject({ sequence: 2, summary: 'Другое название' });
  await seminars.done(
    'operator',
    'POST',
    `/sessions/${session.id}/cancellation`,
    { reason: 'карантин' },
    edited.version,
  );
  expect(await shown()).toMatchObject({ sequence: 3, status: 'CANCELLED' });
  const draft = await seminars.done(
    'operator',
    'POST',
    '/sessions',
    aPlan(catalogue, { ...body, ...day('2011-06-16') }),
  );
  await seminars.done(
    'operator',
    'POST',
    `/sessions/${draft.id}/cancellation`,
    { reason: 'не нужно' },
    draft.version,
  );
  expect(ids(await calendar('/calendar.ics'))).not.toContain(draft.id);
});

test('whoever asks again with the tag is told at once that nothing is new', async () => {
  const first = await seminars.ask('public', 'GET', '/calendar.ics');
  expect(first.headers['cache-control']).toBe('public, max-age=900');
  const again = await seminars.ask('public', 'GET', '/calendar.ics', {
    headers: { 'if-none-match': first.headers.etag ?? '' },
  });
  expect([again.status, again.bytes.length]).toEqual([304, 0]);
});

test('an address is told once, kept as a fingerprint, and opens nothing once issued anew or taken back', async () => {
  const first = await issue('operator');
  const told = await seminars.done('operator', 'GET', '/feed');
  expect(told).toEqual({ version: 1, issuedAt: expect.any(String) });
  const second = await issue('operator');
  const status = async (secret: string) =>
    (await seminars.ask('public', 'GET', `/feeds/${secret}/calendar.ics`)).status;
  expect([await status(first), await status(second), await status('nobody')]).toEqual([404, 200, 404]);
  await seminars.done('operator', 'PUT', '/feed/revocation', undefined, 2);
  expect(await status(second)).toBe(404);
  expect(await seminars.done('operator', 'GET', '/feed')).toEqual({ version: 3 });
  expect(await status(await issue('operator'))).toBe(200);
  expect(JSON.stringify(await seminars.done('operator', 'GET', '/audit'))).not.toContain(first.slice(22));
});

test('a name with line breaks is refused where a session is planned', async () => {
  const title = { ru: 'Семинар\nответственных', en: '' };
  const reply = await seminars.ask('operator', 'POST', '/sessions', {
    body: aPlan(catalogue, { ...day('2011-06-20'), title }),
  });
  expect(reply).toMatchObject({
    status: 400,
    body: { errors: [{ pointer: '/body/title', code: 'lineBreak' }] },
  });
});

test('people with a seat and their heads are reminded once of each session, anew of a moved one, never of a cancelled one', async () => {
  const session = await published(seminars, catalogue, {
    ...day('2011-07-05'),
    place: { venueId: catalogue.venueId, roomId: 'b' },
    capacity: 1,
  });
  const people = [{ name: 'Орлова Анна', email: 'orlova@example.org' }, { name: 'Без места' }];
  for (const person of people)
    await seminars.done('school', 'POST', `/sessions/${session.id}/registrations`, person);
  const remindedOn = async (instant: string) => {
    const before = seminars.sentTo('messaging.notices').length;
    seminars.travelTo(instant);
    await seminars.remind();
    return seminars.sentTo<Notice>('messaging.notices').slice(before);
  };
  expect(await remindedOn('2011-06-29T04:00:00.000Z')).toEqual([]);
  const [person, head, ...more] = await remindedOn('2011-06-30T04:00:00.000Z');
  expect(more).toEqual([]);
  expect(person).toMatchObject({ to: { email: 'orlova@example.org' } });
  expect(person?.urgent ?? false).toBe(false);
  expect(person?.text.ru).toContain('05.07.2011, 10:00–14:00. Где: Аннинский лицей, Аудитория 2');
  expect(head).toMatchObject({ to: { role: 'school', nodeId: ownSchool } });
  expect(head?.text.ru).toMatch(/Орлова Анна \(\w{3}-\w{3}\)/);
  expect(head?.text.ru).not.toContain('Без места');
  const again = await remindedOn('2011-06-30T05:00:00.000Z');
  expect(again.map(({ cause }) => cause)).toEqual([person?.cause, head?.cause]);
  const last = await remindedOn('2011-07-04T04:00:00.000Z');
  expect(last.map(({ cause }) => cause)).not.toContain(person?.cause);

  const { version } = await seminars.done('operator', 'GET', `/sessions/${session.id}`);
  const to = { startsOn: '2011-07-07', startsAt: '10:00' };
  const moved = await seminars.done('operator', 'POST', `/sessions/${session.id}/move`, to, version);
  const anew = await remindedOn('2011-07-04T06:00:00.000Z');
  expect(anew[0]?.text.ru).toContain('07.07.2011');
  expect(anew.map(({ cause }) => cause)).not.toContain(person?.cause);
  await seminars.done(
    'operator',
    'POST',
    `/sessions/${session.id}/cancellation`,
    { reason: 'карантин' },
    moved.version,
  );
  expect(await remindedOn('2011-07-06T04:00:00.000Z')).toEqual([]);
});
