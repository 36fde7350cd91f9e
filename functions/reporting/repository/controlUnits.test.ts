import { afterAll, beforeAll, expect, test } from 'vitest';
import { addDays } from '../../shared/calendar/day.ts';
import { Table } from '../../shared/table.ts';
import { startDatabase, type TestDatabase } from '../../shared/testing/database.ts';
import { ownMunicipality, ownSchool, region } from '../../shared/testing/people.ts';
import { manifest } from '../manifest.ts';
import { aControl } from '../testing/controlBuilders.ts';
import { controlRepository } from './controlRepository.ts';
import { monthlyRepository } from './monthlyRepository.ts';
import { reminderRepository } from './reminderRepository.ts';

const at = '2011-09-20T08:00:00.000Z';
const change = { action: 'test', by: 'p', role: 'municipal', at, requestId: 'r', scope: ownMunicipality };
const count = 40;

let database: TestDatabase;
let table: Table;
beforeAll(async () => {
  database = await startDatabase(manifest);
  table = new Table(database.db, database.tableName('reporting'));
  const controls = controlRepository(table);
  for (let number = 0; number < count; number += 1)
    await controls.create(
      aControl({
        id: `c-${number}`,
        regionId: region,
        municipalityId: ownMunicipality,
        nodeId: ownSchool,
        on: addDays('2011-08-01', number),
      }),
      change,
    );
});
afterAll(() => database.stop());

async function units(what: 'readUnits' | 'writeUnits', run: () => Promise<unknown>): Promise<number> {
  const before = table.meter[what];
  await run();
  return table.meter[what] - before;
}

test('a control is one read, a list of them 0.2 units each, however it is asked for', async () => {
  const controls = controlRepository(table);
  expect(await units('readUnits', () => controls.get('c-1'))).toBe(1);
  const page = { limit: count };
  for (const list of [
    () => controls.ofNode(ownSchool, page),
    () => controls.ofMunicipality(ownMunicipality, page),
    () => controls.ofRegion(region, page),
    () => controls.open(region),
  ])
    expect(await units('readUnits', list)).toBeLessThanOrEqual(0.2 * count);
});

test('a quarter, and what is past its day, are ranges of those lists', async () => {
  const controls = controlRepository(table);
  const august = await controls.between(ownMunicipality, '2011-08-01', '2011-08-31');
  expect(august.map(({ on }) => on)).toEqual(august.map((_one, index) => addDays('2011-08-01', index)));
  expect(august).toHaveLength(31);
  expect(await controls.open(region, '2011-09-08')).toEqual([]);
  expect(await controls.open(region, '2011-09-09')).toHaveLength(count);
});

test('a day of reminders to 25 schools is 1 read unit and 6 write units, and as much for its index', async () => {
  const reminders = reminderRepository(table);
  const day = {
    regionId: region,
    municipalityId: ownMunicipality,
    day: '2011-09-20',
    reminders: [
      {
        id: '1',
        planId: 'p',
        number: '2.1',
        evidence: 'registry.responsibleAppointed?role=responsible',
        period: 'once',
        at,
        by: 'p',
        title: { ru: 'Назначьте ответственного', en: 'Appoint' },
        text: { ru: 'а'.repeat(300), en: '' },
        schools: Array.from({ length: 25 }, (_, index) => ({
          schoolId: `s-20602000-${index}`,
          status: 'overdue' as const,
          because: { code: 'noFacts' },
          personName: 'Зайцева Вера Ильинична',
        })),
      },
    ],
    version: 0,
  };
  expect(await units('writeUnits', () => reminders.save(undefined, day, change))).toBeLessThanOrEqual(12);
  expect(await units('readUnits', () => reminders.of(ownMunicipality, day.day))).toBeLessThanOrEqual(2);
  const found = await reminders.ofRegion(region, { limit: 5, from: '2011-09-20', to: '2011-09-20' });
  expect(found.items).toHaveLength(1);
});

test('the reports of a municipality for a month are one query', async () => {
  const calls = table.meter.calls;
  await monthlyRepository(table).ofMunicipality(ownMunicipality, '2011-08');
  expect(table.meter.calls - calls).toBe(1);
});
