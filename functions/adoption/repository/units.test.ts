import { afterAll, beforeAll, expect, test } from 'vitest';
import { Table } from '../../shared/table.ts';
import { startDatabase, type TestDatabase } from '../../shared/testing/database.ts';
import { ownMunicipality, ownSchool, region } from '../../shared/testing/people.ts';
import type { Activation } from '../contract/activation.ts';
import type { ActivityWeek, ClassWeek } from '../contract/activity.ts';
import type { CodeTask } from '../contract/codeTasks.ts';
import { importColumns } from '../contract/importFiles.ts';
import { manifest } from '../manifest.ts';
import { schoolWeekOf } from '../rules/schoolWeek.ts';
import { activationRepository } from './activationRepository.ts';
import { activityRepository } from './activityRepository.ts';
import { codeTaskRepository } from './codeTaskRepository.ts';
import { excuseRepository } from './excuseRepository.ts';
import { funnelRepository } from './funnelRepository.ts';
import { importRepository } from './importRepository.ts';
import { municipalWeekRepository } from './municipalWeekRepository.ts';
import { usageRepository } from './usageRepository.ts';
import { usageSumsRepository } from './usageSumsRepository.ts';
import { weekSumsRepository } from './weekSumsRepository.ts';

const path = [region, ownMunicipality, ownSchool];
const change = {
  action: 'test',
  by: 'p',
  role: 'operator',
  at: '2011-09-20T08:00:00.000Z',
  requestId: 'r',
  scope: ownSchool,
};

let database: TestDatabase;
let table: Table;
beforeAll(async () => {
  database = await startDatabase(manifest);
  table = new Table(database.db, database.tableName('adoption'));
});
afterAll(() => database.stop());

async function units(what: 'readUnits' | 'writeUnits', run: () => Promise<unknown>): Promise<number> {
  const before = table.meter[what];
  await run();
  return table.meter[what] - before;
}

function weekOf(week: string): ActivityWeek {
  const classes = Array.from(
    { length: 14 },
    (_, index): ClassWeek => ({
      className: `${(index % 11) + 1}${index < 11 ? 'А' : 'Б'}`,
      lessonsExpected: 30,
      lessonsRecorded: 28,
      marks: 20,
      topics: 28,
      homework: 21,
      lagMedianDays: 1,
      lag90Days: 3,
    }),
  );
  const report = {
    number: 1,
    effectiveAt: '2011-09-11',
    recordedAt: change.at,
    recordedBy: 'p',
    source: 'exchange' as const,
    classes,
  };
  return { nodeId: ownSchool, path, week, reports: [report], version: 0 };
}

test('a year of a school’s weeks is one query', async () => {
  const weeks = activityRepository(table);
  for (let week = 1; week <= 40; week += 1)
    await weeks.save(undefined, weekOf(`2011-W${String(week).padStart(2, '0')}`), change);
  const calls = table.meter.calls;
  const read = await units('readUnits', () => weeks.weeks(ownSchool, '2011-W01', '2011-W52'));
  expect(table.meter.calls - calls).toBe(1);
  expect(read).toBeLessThanOrEqual(16);
  expect(
    await units('readUnits', () => weeks.of({ nodeId: ownSchool, week: '2011-W36' })),
  ).toBeLessThanOrEqual(1);
});

test('a week of a school is written as one item', async () => {
  const week = weekOf('2011-W41');
  expect(
    await units('writeUnits', () => activityRepository(table).save(undefined, week, change)),
  ).toBeLessThanOrEqual(4);
});

test('the use of the platform is a small item a week, a school’s year one query, the region’s sums another', async () => {
  const [usages, sums] = [usageRepository(table), usageSumsRepository(table)];
  const count = { entered: 120, of: 250 };
  const counts = { teachers: count, parents: count, pupils: count, administrators: count };
  const fact = { number: 1, effectiveAt: '2011-09-11', recordedAt: change.at, recordedBy: 'p-operator' };
  const report = { ...fact, source: 'exchange' as const, counts };
  const weeks = Array.from({ length: 36 }, (_, at) => `2012-W${String(at + 1).padStart(2, '0')}`);
  const save = (week: string) =>
    usages.save(undefined, { nodeId: ownSchool, path, week, reports: [report], version: 0 }, change);
  expect(await units('writeUnits', () => save('2012-W40'))).toBeLessThanOrEqual(2);
  await Promise.all(weeks.map(save));
  expect(await units('readUnits', () => usages.weeks(ownSchool))).toBeLessThanOrEqual(5);
  const sum = { ...count, schools: 24 };
  const ofWeek = { teachers: sum, parents: sum, pupils: sum, administrators: sum };
  const twenty = Object.fromEntries(weeks.slice(0, 20).map((week) => [week, ofWeek]));
  await Promise.all(
    Array.from({ length: 34 }, (_, at) =>
      sums.save(undefined, {
        regionId: region,
        municipalityId: `m-206${String(at).padStart(2, '0')}000`,
        weeks: twenty,
      }),
    ),
  );
  expect(await units('readUnits', () => sums.ofRegion(region))).toBeLessThanOrEqual(17);
});

test('an activation is read and written as one small item', async () => {
  const activations = activationRepository(table);
  const activation: Activation = { nodeId: ownSchool, path, facts: [], version: 0 };
  expect(await units('writeUnits', () => activations.save(undefined, activation, change))).toBe(1);
  expect(await units('readUnits', () => activations.of(ownSchool))).toBe(1);
});

test('the region’s funnel is one query of its municipalities', async () => {
  const funnels = funnelRepository(table);
  for (let index = 0; index < 34; index += 1) {
    const municipalityId = `m-206${String(index).padStart(2, '0')}000`;
    const schools = Object.fromEntries(
      Array.from({ length: 24 }, (_, at) => [
        `s-206${index}000-${at}`,
        {
          place: 'registeredConfirmed' as const,
          waits: { applied: 2, codeReceived: 5, registered: 3 },
        },
      ]),
    );
    await funnels.save(undefined, { regionId: region, municipalityId, schools, version: 0 });
  }
  const calls = table.meter.calls;
  const read = await units('readUnits', () => funnels.ofRegion(region));
  expect(table.meter.calls - calls).toBe(1);
  expect(read).toBeLessThanOrEqual(13);
});

test('the open tasks of a region are one short query of nothing else', async () => {
  const tasks = codeTaskRepository(table);
  const stay = { since: '2011-09-12', raisedOn: '2011-09-20', raisedAt: change.at };
  const closed = {
    ...stay,
    closedOn: '2011-09-21',
    closedAt: change.at,
    closedBecause: 'codeReceived' as const,
  };
  const task = (at: number, stays: CodeTask['stays']): CodeTask => ({
    nodeId: `s-20602000-${at}`,
    path: [region, ownMunicipality, `s-20602000-${at}`],
    stays,
    version: 0,
  });
  expect(await units('writeUnits', () => tasks.save(undefined, task(0, [stay]), change))).toBeLessThanOrEqual(
    2,
  );
  for (let at = 1; at < 8; at += 1) await tasks.save(undefined, task(at, [stay]), change);
  for (let at = 8; at < 40; at += 1) await tasks.save(undefined, task(at, [closed]), change);
  const read = await units('readUnits', () =>
    tasks.open(region, { municipality: ownMunicipality, limit: 100 }),
  );
  expect(read).toBeLessThanOrEqual(1);
  expect((await tasks.allOpen(region)).length).toBe(8);
  expect(await units('readUnits', () => tasks.of('s-20602000-1'))).toBeLessThanOrEqual(1);
});

test('the open figures of a region are one query of its municipalities, a school year of weeks in each', async () => {
  const sums = weekSumsRepository(table);
  const sum = {
    schools: 24,
    reporting: 22,
    classes: 336,
    recordedClasses: 300,
    lessonsExpected: 10_080,
    lessonsRecorded: 9_000,
    marks: 6_000,
    topics: 8_900,
    homework: 7_000,
    lagDays: 12_345.6,
    lagLessons: 9_000,
    asOf: '2011-09-18',
  };
  const weeks = Object.fromEntries(
    Array.from({ length: 36 }, (_, at) => [`2011-W${String(at + 10).padStart(2, '0')}`, sum]),
  );
  for (let at = 0; at < 34; at += 1)
    await sums.save(undefined, {
      regionId: region,
      municipalityId: `m-206${String(at).padStart(2, '0')}000`,
      weeks,
    });
  const calls = table.meter.calls;
  const read = await units('readUnits', () => sums.ofRegion(region));
  expect(table.meter.calls - calls).toBe(1);
  expect(read).toBeLessThanOrEqual(32);
  const before = await sums.of(region, 'm-20600000');
  expect(
    await units('writeUnits', () =>
      sums.save(before, { regionId: region, municipalityId: 'm-20600000', weeks }),
    ),
  ).toBeLessThanOrEqual(8);
  await expect(
    sums.save(undefined, { regionId: region, municipalityId: 'm-20600000', weeks }),
  ).rejects.toMatchObject({ code: 'staleRecord' });
});

test('a municipality’s year of weeks is one query, the region’s four weeks two batches', async () => {
  const weeks = municipalWeekRepository(table);
  const names = Array.from({ length: 34 }, (_, index) => `2011-W${String(index + 10)}`);
  const municipalities = Array.from(
    { length: 34 },
    (_, index) => `m-207${String(index).padStart(2, '0')}000`,
  );
  const schools = Object.fromEntries(
    Array.from({ length: 24 }, (_, at) => [
      `s-20600000-${String(at).padStart(3, '0')}`,
      schoolWeekOf(weekOf('2011-W36'), false, [{ recordedAt: change.at, days: 1, of: 5 }]),
    ]),
  );
  for (const week of names) await weeks.put(undefined, { municipalityId: ownMunicipality, week, schools });
  const latest = names.slice(-4);
  for (const municipalityId of municipalities)
    for (const week of latest) await weeks.put(undefined, { municipalityId, week, schools });
  const calls = table.meter.calls;
  expect(
    await units('readUnits', () => weeks.weeks(ownMunicipality, '2011-W01', '2011-W52')),
  ).toBeLessThanOrEqual(30);
  expect(table.meter.calls - calls).toBe(1);
  const wanted = municipalities.flatMap((municipalityId) => latest.map((week) => ({ municipalityId, week })));
  expect(await units('readUnits', () => weeks.ofMany(wanted))).toBeLessThanOrEqual(272);
  expect(
    await units('writeUnits', () =>
      weeks.put(undefined, { municipalityId: 'm-20699000', week: '2011-W36', schools }),
    ),
  ).toBeLessThanOrEqual(9);
}, 30_000);

test('what excuses a school is one small item, the schools of a whole region’s incident one of 16 KB', async () => {
  const excuses = excuseRepository(table);
  const fact = {
    incidentId: 'i-1',
    incidentVersion: 1,
    number: '2011-014',
    title: { ru: 'Журнал не открывается', en: 'The gradebook does not open' },
    function: 'gradebook',
    from: '2011-09-05T05:00:00.000Z',
    to: null,
    withdrawn: false,
    by: 'p',
    recordedAt: change.at,
  };
  const record = { nodeId: ownSchool, path, facts: [fact], version: 0 };
  expect(await units('writeUnits', () => excuses.save(undefined, record, change))).toBeLessThanOrEqual(2);
  expect(await units('readUnits', () => excuses.of(ownSchool))).toBe(1);
  expect(await units('readUnits', () => excuses.ofMany([ownSchool, 's-1', 's-2']))).toBeLessThanOrEqual(3);
  const schools = Array.from({ length: 800 }, (_, at) => `s-20602000-${String(at).padStart(3, '0')}`);
  const list = { incidentId: 'i-1', incidentVersion: 1, parts: 1, received: { 1: schools }, earlier: [] };
  expect(
    await units('writeUnits', () => excuses.saveSchools(undefined, { ...list, version: 0 })),
  ).toBeLessThanOrEqual(17);
});

test('an import is a short item beside its files', async () => {
  const imports = importRepository(table);
  const record = {
    id: '01h',
    kind: 'activity' as const,
    status: 'ready' as const,
    path,
    fingerprint: 'f',
    bytes: 800_000,
    orderedBy: { by: 'p', role: 'operator', requestId: 'r' },
    rows: 11_200,
    counts: { new: 800, changed: 0, unchanged: 0 },
    errorCount: 0,
    createdAt: change.at,
    createdBy: 'p',
    version: 1,
  };
  await imports.add(record, change);
  expect(await units('readUnits', () => imports.get(record.id))).toBe(1);
  expect(await units('readUnits', () => imports.page(ownSchool, { limit: 8 }))).toBeLessThanOrEqual(1);
  expect(await units('readUnits', () => imports.committedBefore(ownSchool, 'f'))).toBeLessThanOrEqual(1);
  const tallies = { new: 0, changed: 0, unchanged: 0, fileErrors: 0, rowErrors: 0, badRows: 0 };
  const work = {
    stage: 'committing' as const,
    next: 12,
    of: 65,
    rowsDone: 180_000,
    workedMs: 9_000,
    lastRow: 1_008_001,
    segments: 41,
    buckets: 65,
    layout: {
      names: importColumns.activity.map(({ headers }) => headers[0]),
      places: importColumns.activity.map((_column, at) => at),
      strangers: [],
      errors: [],
    },
    tallies: { ...tallies, written: 0, leftOut: 0, undone: 0, kept: 0 },
    version: 0,
  };
  expect(await units('writeUnits', () => imports.saveWork(record.id, undefined, work))).toBeLessThanOrEqual(
    2,
  );
  expect(await units('readUnits', () => imports.work(record.id))).toBeLessThanOrEqual(1);
  const live = [{ importId: record.id, path }];
  const none = await imports.writers(region);
  expect(await units('writeUnits', () => imports.saveWriters(region, none, live))).toBeLessThanOrEqual(1);
  expect(await units('readUnits', () => imports.writers(region))).toBeLessThanOrEqual(1);
});
