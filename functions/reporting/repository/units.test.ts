import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { Change } from '../../shared/change.ts';
import { Table } from '../../shared/table.ts';
import { startDatabase, type TestDatabase } from '../../shared/testing/database.ts';
import { manifest } from '../manifest.ts';
import { aQuarterly } from '../testing/builders.ts';
import { quarterlyRepository } from './quarterlyRepository.ts';
import { reportList } from './reportList.ts';

// Papers are made letter by letter, and databases wait for a busy machine.
vi.setConfig({ testTimeout: 30_000, hookTimeout: 60_000 });

let database: TestDatabase;
let table: Table;
const period = '2011-Q2';
const ids = Array.from({ length: 34 }, (_, index) => `m-206${String(index).padStart(2, '0')}000`);
const change: Change = {
  action: 'submit',
  by: 'p-1',
  role: 'municipal',
  at: '2011-07-05T08:00:00.000Z',
  requestId: 'test',
  scope: 'r-20',
};

beforeAll(async () => {
  database = await startDatabase(manifest);
  table = new Table(database.db, database.tableName('reporting'));
  const reports = quarterlyRepository(table);
  for (const nodeId of ids)
    await reports.save(undefined, aQuarterly({ nodeId, id: `quarterly_${period}_${nodeId}` }), change);
});
afterAll(() => database.stop());

test('all of a quarter are one call, a read unit each', async () => {
  const before = { ...table.meter };
  expect(await quarterlyRepository(table).of(ids, period)).toHaveLength(34);
  expect(table.meter.calls - before.calls).toBe(1);
  expect(table.meter.readUnits - before.readUnits).toBeLessThanOrEqual(34);
});

test('the region’s list is one query; a municipality finds its own in it', async () => {
  const before = table.meter.readUnits;
  const { items, next } = await reportList(table).page('r-20', { period, limit: 100 });
  expect([items.length, next]).toEqual([34, undefined]);
  expect(table.meter.readUnits - before).toBeLessThanOrEqual(10);
  const own = await reportList(table).page('r-20', { node: 'm-20601000', limit: 100 });
  expect(own.items.map(({ nodeId }) => nodeId)).toEqual(['m-20601000']);
});
