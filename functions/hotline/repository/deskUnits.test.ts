import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { Table } from '../../shared/table.ts';
import { startDatabase, type TestDatabase } from '../../shared/testing/database.ts';
import { ownMunicipality, ownSchool, region } from '../../shared/testing/people.ts';
import type { CannedReply } from '../contract/cannedReply.ts';
import type { CountedTicket } from '../contract/report.ts';
import { manifest } from '../manifest.ts';
import { cannedRepository } from './cannedRepository.ts';
import { operatorRepository } from './operatorRepository.ts';
import { presenceRepository } from './presenceRepository.ts';
import { savedViewRepository } from './savedViewRepository.ts';
import { tallyRepository } from './tallyRepository.ts';

const at = '2011-09-20T08:00:00.000Z';
const change = { action: 'test', by: 'p', role: 'operator', at, requestId: 'r', scope: region };

vi.setConfig({ testTimeout: 30_000 });

let database: TestDatabase;
let table: Table;
beforeAll(async () => {
  database = await startDatabase(manifest);
  table = new Table(database.db, database.tableName('hotline'));
});
afterAll(() => database.stop());

async function units(what: 'readUnits' | 'writeUnits', run: () => Promise<unknown>): Promise<number> {
  const before = table.meter[what];
  await run();
  return table.meter[what] - before;
}

const canned = (number: number): CannedReply => ({
  id: `c-${number}`,
  regionId: region,
  title: `Шаблон ${number}`,
  text: 'Здравствуйте, {имя}! '.repeat(20),
  after: 'nothing',
  savedAt: at,
  version: 1,
});

test('canned replies are one query, whatever they were before', async () => {
  const repository = cannedRepository(table);
  for (let number = 0; number < 20; number += 1) await repository.create(canned(number), change);
  const first = await repository.get('c-1');
  await repository.save(first, { ...first, text: 'Иначе' }, change);
  expect(await units('readUnits', () => repository.page(region, { limit: 100 }))).toBeLessThanOrEqual(3);
  expect(await units('readUnits', () => repository.earlier('c-1'))).toBeLessThanOrEqual(0.5);
});

test('a look at a ticket is half a unit, and a beat one more', async () => {
  const repository = presenceRepository(table);
  const presence = {
    ticketId: 't-1',
    personId: 'p-1',
    name: 'Иванова',
    seenAt: at,
    expiresAtEpochSeconds: 1_400_000_000,
    version: 1,
  };
  await repository.put(presence, undefined);
  expect(await units('readUnits', () => repository.at('t-1'))).toBeLessThanOrEqual(1);
  const beat = () => repository.put({ ...presence, version: 2 }, presence);
  expect(await units('writeUnits', beat)).toBe(1);
  expect(await repository.put({ ...presence, version: 2 }, presence)).toBe(false);
});

test('views and operators are a query or two', async () => {
  const views = savedViewRepository(table);
  const view = { regionId: region, ownerId: 'p-1', view: 'open' as const, version: 1 };
  await views.create({ ...view, id: 'v-1', name: 'Моё', isShared: false }, change);
  await views.create({ ...view, id: 'v-2', name: 'Общее', isShared: true }, change);
  expect(await units('readUnits', () => views.of('p-1', region))).toBeLessThanOrEqual(1);
  const operators = operatorRepository(table);
  await operators.put(region, [{ id: 'p-1', name: 'Иванова', lastSeenAt: at }]);
  expect(await units('readUnits', () => operators.of(region))).toBeLessThanOrEqual(0.5);
});

const counted = (number: number): CountedTicket => ({
  id: `t-${number}`,
  number: '7K3Q-2MXA',
  queue: 'technical',
  topic: 'other',
  askerKind: 'parent',
  channel: 'web',
  municipalityId: ownMunicipality,
  schoolId: ownSchool,
  operatorId: 'p-operator',
  operatorName: 'Оператор',
  askedAt: at,
  day: '2011-09-20',
  hour: 9 + (number % 8),
  first: { state: 'kept', minutes: 12 },
  solution: { state: 'open', minutes: 30, dueAt: at },
  reopened: 0,
  version: 1,
});

test('a period of five hundred tickets is one query of a unit for 20 of them, and what is counted is not written again', async () => {
  const tally = tallyRepository(table);
  const tickets = Array.from({ length: 500 }, (_, number) => counted(number));
  await tally.count(region, tickets);
  const calls = table.meter.calls;
  expect(
    await units('readUnits', () => tally.ofPeriod(region, '2011-09-01', '2011-09-30')),
  ).toBeLessThanOrEqual(25);
  expect(table.meter.calls - calls).toBe(1);
  expect(await units('writeUnits', () => tally.count(region, tickets))).toBe(0);
  expect(await tally.ofPeriod(region, '2011-09-21', '2011-09-30')).toEqual([]);
});

test('two batches counted at once lose no ticket', async () => {
  const tally = tallyRepository(table);
  const other = 'r-36';
  const batches = Array.from({ length: 5 }, (_, batch) =>
    Array.from({ length: 10 }, (_, at) => ({ ...counted(batch * 10 + at), hour: 9 })),
  );
  await Promise.all(batches.map((batch) => tally.count(other, batch)));
  expect(await tally.ofPeriod(other, '2011-09-20', '2011-09-20')).toHaveLength(50);
});
