import { afterAll, beforeAll, expect, test } from 'vitest';
import { manifest as registryManifest } from '../registry/manifest.ts';
import { nodeRepository } from '../registry/repository/nodeRepository.ts';
import { aNode } from '../registry/testing/builders.ts';
import { domainTable, setPlatform } from '../shared/platform.ts';
import { Table } from '../shared/table.ts';
import { call, type TestCall } from '../shared/testing/call.ts';
import { startDatabase, type TestDatabase } from '../shared/testing/database.ts';
import { ownSchool, type people, personOf, region } from '../shared/testing/people.ts';
import { testPlatform } from '../shared/testing/platform.ts';
import type { SchoolRecords } from './contract/records.ts';
import { api } from './lambda.ts';
import { manifest } from './manifest.ts';
import { recordRepository } from './repository/recordRepository.ts';
import { runRepository } from './repository/runRepository.ts';
import { committed } from './rules/records/history.ts';
import { aRun } from './testing/builders.ts';
import { aPackage, goodFiles } from './testing/package.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await startDatabase(registryManifest, manifest);
  const platform = testPlatform(database, '2011-09-20T08:00:00.000Z');
  setPlatform(platform);
  const change = {
    action: 'seed',
    by: 'test',
    role: 'admin',
    at: '2011-09-20T08:00:00.000Z',
    requestId: 't',
    scope: region,
  };
  await nodeRepository(domainTable(platform, 'registry')).save(
    undefined,
    aNode({ id: ownSchool, kind: 'school', regionId: region }),
    change,
  );
});
afterAll(() => database.stop());

const ask = (as: keyof typeof people, method: string, path: string, more: Omit<TestCall, 'path'> = {}) =>
  call(api, { ...more, method, path: `/api/exchange${path}`, as: personOf(as) });

const wrong = aPackage({ 'orgs.csv': `${goodFiles['orgs.csv']}s-9,,,Школа,лицей,,m-9\n` });

test('a package with errors is told what to mend, and the mended one is clean', async () => {
  const sent = await ask('school', 'POST', '/packages', { upload: wrong });
  expect(sent.status).toBe(201);
  expect(sent.body).toMatchObject({
    stage: 'hasErrors',
    fileName: 'package.zip',
    errorCount: 2,
    blocks: ['22', '23'],
    byCode: [
      { code: 'notInVocabulary', count: 1 },
      { code: 'referenceUnknown', count: 1 },
    ],
  });
  const at = `/runs/${sent.body.id}`;
  const all = await ask('school', 'GET', `${at}/findings?limit=1`);
  expect(all.body.items).toHaveLength(1);
  const rest = await ask('school', 'GET', `${at}/findings?limit=1&cursor=${all.body.next}`);
  expect(rest.body).toMatchObject({ items: [{ code: 'referenceUnknown', row: 5, value: 'm-9' }] });
  expect(rest.body.next).toBeUndefined();
  const one = await ask('school', 'GET', `${at}/findings?code=referenceUnknown`);
  expect(one.body.items).toHaveLength(1);

  const mended = await ask('school', 'POST', '/packages', { upload: aPackage() });
  expect(mended.body).toMatchObject({ stage: 'clean', errorCount: 0, blocks: [] });
  const runs = await ask('school', 'GET', '/runs');
  expect(runs.body.items.map(({ id }: { id: string }) => id)).toEqual(
    expect.arrayContaining([mended.body.id, sent.body.id]),
  );
});

test('leadership reads a school’s verdict but sends no package; another school sees nothing of it', async () => {
  const { body } = await ask('school', 'POST', '/packages', { upload: wrong });
  expect((await ask('leadership', 'GET', `/runs/${body.id}`)).status).toBe(200);
  expect((await ask('leadership', 'POST', '/packages', { upload: wrong })).status).toBe(403);
  expect((await ask('trainer', 'GET', `/runs/${body.id}/findings`)).status).toBe(403);
  expect((await ask('municipal', 'GET', '/runs')).body.items).toEqual([]);
});

test('the contract is read by machines too', async () => {
  const { body } = await ask('partner', 'GET', '/contract');
  expect(body).toMatchObject({ edition: 1, standard: 'OneRoster CSV 1.2.1' });
  expect(body.files).toHaveLength(21);
});

const commitFiles = ['classes', 'courses', 'enrollments', 'lineItems', 'orgs', 'roles', 'users'];
let commits = 0;
const aCommit = {
  at: '2011-09-20T08:00:00.000Z',
  name: 'МОУ «Аннинская СОШ № 1»',
  path: ['r-99', 'm-20602000', 's-20602000-001'],
  get files() {
    commits += 1;
    return commitFiles.map((file) => ({
      file: `${file}.csv`,
      count: 470,
      hash: `${commits}`.padStart(22, 'x'),
    }));
  },
};

test('reads and writes cost what the repository says', async () => {
  const table = new Table(database.db, database.tableName('exchange'));
  const runs = runRepository(table, testPlatform(database, '2011-09-20T08:00:00.000Z').files);
  const cost = async (what: 'readUnits' | 'writeUnits', run: () => Promise<unknown>) => {
    const before = table.meter[what];
    await run();
    return table.meter[what] - before;
  };
  const change = {
    action: 'test',
    by: 'p',
    role: 'operator',
    at: '2011-09-20T08:00:00.000Z',
    requestId: 'r',
    scope: region,
  };
  const run = (id: string) => aRun({ id, path: ['r-99'] });
  expect(await cost('writeUnits', () => runs.add(run('a'), [], change))).toBeLessThanOrEqual(3);
  for (const id of ['b', 'c', 'd', 'e', 'f', 'g', 'h']) await runs.add(run(id), [], change);
  expect(await cost('readUnits', () => runs.get('a'))).toBeLessThanOrEqual(1);
  expect(await cost('readUnits', () => runs.page('r-99', { limit: 8 }))).toBeLessThanOrEqual(1);
  expect(await cost('readUnits', () => runs.pageOfRegion('r-99', { limit: 8 }))).toBeLessThanOrEqual(1);

  const records = recordRepository(table);
  const school = (unit: string, before?: SchoolRecords) =>
    committed(before, { regionId: 'r-99', unit }, { ...aCommit, runId: `run-${before?.version ?? 0}` });
  for (const unit of ['b', 'c', 'd', 'e']) await records.save(undefined, school(unit), change);
  let saved = await records.save(undefined, school('a'), change);
  // Every night of a week and each time another content.
  for (let night = 0; night < 7; night += 1) saved = await records.save(saved, school('a', saved), change);
  const last = saved;
  expect(await cost('writeUnits', () => records.save(last, school('a', last), change))).toBeLessThanOrEqual(
    6,
  );
  expect(await cost('readUnits', () => records.find('r-99', 'b'))).toBeLessThanOrEqual(1);
  expect(await cost('readUnits', () => records.page('r-99', { limit: 5 }))).toBeLessThanOrEqual(2);
  await records.saveSeen('r-99', [{ unit: 'a', runId: 'run-1', at: change.at }]);
  expect(await cost('readUnits', () => records.seen('r-99', ['a']))).toBeLessThanOrEqual(0.5);
});
