import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { Refusal } from '../../shared/refusal.ts';
import { Table } from '../../shared/table.ts';
import { startDatabase, type TestDatabase } from '../../shared/testing/database.ts';
import { ownMunicipality, ownSchool, region } from '../../shared/testing/people.ts';
import type { Session } from '../contract/sessions.ts';
import { manifest } from '../manifest.ts';
import { aCertificate, aFeed, aRegistration, aSession } from '../testing/builders.ts';
import { agendaRepository } from './agendaRepository.ts';
import { certificateRepository } from './certificateRepository.ts';
import { effectRepository } from './effectRepository.ts';
import { feedbackRepository } from './feedbackRepository.ts';
import { feedRepository } from './feedRepository.ts';
import { sessionRepository } from './sessionRepository.ts';
import { trainingRepository } from './trainingRepository.ts';

vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

const at = '2011-05-10T06:00:00.000Z';
const change = { action: 'test', by: 'p', role: 'operator', at, requestId: 'r', scope: region };
const sixty = Array.from({ length: 60 }, (_, place) =>
  aRegistration({
    id: `r-${place}`,
    code: `K7M-${place}`,
    person: { name: `Зайцева Вера Ильинична ${place}` },
  }),
);

let database: TestDatabase;
let table: Table;
let session: Session;
beforeAll(async () => {
  database = await startDatabase(manifest);
  table = new Table(database.db, database.tableName('seminars'));
  const sessions = sessionRepository(table);
  session = await sessions.create(aSession({ capacity: 60, registrations: sixty }), change);
  for (let place = 0; place < 30; place += 1)
    await sessions.create(
      aSession({ id: `s-${place}`, startsAt: `2011-06-${10 + (place % 20)}T06:00:00.000Z` }),
      change,
    );
});
afterAll(() => database.stop());

async function units(what: 'readUnits' | 'writeUnits', run: () => Promise<unknown>): Promise<number> {
  const before = table.meter[what];
  await run();
  return table.meter[what] - before;
}

test('a session is read whole with its sixty people, and comes back as it was put', async () => {
  const sessions = sessionRepository(table);
  expect((await sessions.get(session.id)).registrations).toEqual(sixty);
  expect(await units('readUnits', () => sessions.get(session.id))).toBeLessThanOrEqual(8);
});

test('a sign-up writes the session and its card, and of two over one version the second is refused', async () => {
  const sessions = sessionRepository(table);
  const after = { ...session, capacity: 59 };
  expect(await units('writeUnits', () => sessions.save(session, after, change))).toBeLessThanOrEqual(36);
  await expect(sessions.save(session, after, change)).rejects.toThrow(Refusal);
  expect((await sessions.cards([session.id]))[0]?.seats.capacity).toBe(59);
});

test('a list is made of cards without people, and goes on by its cursor', async () => {
  const sessions = sessionRepository(table);
  const page = (cursor?: string) => sessions.page(region, { limit: 20, cursor, matches: () => true });
  expect(await units('readUnits', () => page())).toBeLessThanOrEqual(8);
  const first = await page();
  const second = await page(first.next);
  expect([first.items.length, second.items.length]).toEqual([20, 11]);
  expect(new Set([...first.items, ...second.items].map(({ id }) => id)).size).toBe(31);
  expect(JSON.stringify(first)).not.toContain('Зайцева');
});

test('a day of a room is one item, and a municipality’s training one query', async () => {
  const agendas = agendaRepository(table);
  const day = { owner: 'room#v/a', date: '2011-05-24' };
  const booking = { sessionId: 's', from: 600, to: 840, keptAt: at };
  expect(await units('writeUnits', async () => agendas.save(await agendas.of(day), [booking]))).toBe(1);
  expect(await units('readUnits', () => agendas.ofMany([day]))).toBeLessThanOrEqual(0.5);
  const trainings = trainingRepository(table);
  const path = [region, ownMunicipality, ownSchool];
  const training = { nodeId: ownSchool, path, appointments: [], entries: [], passed: [], version: 0 };
  expect(await units('writeUnits', () => trainings.save(training, training))).toBeLessThanOrEqual(2);
  expect(await units('readUnits', () => trainings.ofMunicipality(ownMunicipality))).toBeLessThanOrEqual(0.5);
});

test('a certificate costs what is written over it, and of two runs the first number stays', async () => {
  const certificates = certificateRepository(table);
  const first = aCertificate();
  expect(await units('writeUnits', () => certificates.issue(first, change))).toBeLessThanOrEqual(3);
  const racing = ['AAAA-BBBB-CCCC', 'DDDD-EEEE-FFFF'].map((number) =>
    certificates.issue(aCertificate({ registrationId: 'r-2', number }), change),
  );
  const [one, other] = await Promise.all(racing);
  expect(one).toEqual(other);
  const found = await Promise.all(['aaaa bbbb cccc', 'dddd eeee ffff'].map(certificates.numbered));
  expect(found.filter(Boolean)).toEqual([one]);
  expect(await units('readUnits', () => certificates.numbered('k7m2 qxp4 rtvw'))).toBeLessThanOrEqual(2);
  expect(await certificates.numbered('k7m2 qxp4 rtvw')).toMatchObject({ registrationId: 'r-1' });
});

test('a secret address of calendars is one small item', async () => {
  const feeds = feedRepository(table);
  expect(await units('writeUnits', () => feeds.save(undefined, aFeed(), change))).toBe(1);
  expect(await units('readUnits', () => feeds.find(aFeed().id))).toBe(1);
});

test('what participants say is read in one query, and of two who ask for a session’s key both get one', async () => {
  const feedback = feedbackRepository(table);
  const said = {
    sessionId: 's',
    regionId: region,
    useful: 5,
    clear: 4,
    willApply: 'yes',
    at,
    version: 0,
  } as const;
  const answer = (registrationId: string) =>
    feedback.save(undefined, { ...said, registrationId, missing: 'ж'.repeat(500) }, change);
  expect(await units('writeUnits', () => answer('r-0'))).toBeLessThanOrEqual(2);
  for (const id of ['r-1', 'r-2', 'r-3']) await answer(id);
  expect(await units('readUnits', () => feedback.ofSession('s'))).toBeLessThanOrEqual(1.5);
  const [one, other] = await Promise.all([feedback.keyOf('s'), feedback.keyOf('s')]);
  expect(one).toBe(other);
  expect(await units('readUnits', () => feedback.keyOf('s'))).toBe(1);
  expect(await feedback.ofSession('s')).toHaveLength(4);
});

test('what came of sessions is one query, the last held first', async () => {
  const effects = effectRepository(table);
  const title = { ru: 'Семинар', en: '' };
  const weeks = { weeksBefore: [], weeksAfter: [] };
  const known = { regionId: region, title, verdict: 'noLessons' as const, ...weeks };
  const schools = { attended: 0, matched: 0, compared: 0 };
  await effects.put(
    Array.from({ length: 20 }, (_, day) => ({
      ...known,
      sessionId: `s-${day}`,
      heldOn: `2011-06-${10 + day}`,
      schools,
      isFinal: false,
      reckonedOn: '2011-07-20',
    })),
  );
  expect(await units('readUnits', () => effects.newest(region))).toBeLessThanOrEqual(2);
  expect((await effects.newest(region))[0]?.sessionId).toBe('s-19');
});
