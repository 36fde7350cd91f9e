import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { manifest as registryManifest } from '../registry/manifest.ts';
import { nodeRepository } from '../registry/repository/nodeRepository.ts';
import { aNode } from '../registry/testing/builders.ts';
import { domainTable, setPlatform } from '../shared/platform.ts';
import { call, type TestCall } from '../shared/testing/call.ts';
import { startDatabase, type TestDatabase } from '../shared/testing/database.ts';
import { ownSchool, personOf, type people, region } from '../shared/testing/people.ts';
import { type TestPlatform, testPlatform } from '../shared/testing/platform.ts';
import { api } from './lambda.ts';
import { manifest } from './manifest.ts';
import { recordRepository } from './repository/recordRepository.ts';
import { workInBackground } from './testing/background.ts';
import { aPackage } from './testing/package.ts';

// A busy machine may take its time.
vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

let database: TestDatabase;
let platform: TestPlatform;
beforeEach(async () => {
  database = await startDatabase(registryManifest, manifest);
  platform = testPlatform(database, '2011-09-20T08:00:00.000Z');
  workInBackground(platform);
  setPlatform(platform);
  const change = {
    action: 'seed',
    by: 'test',
    role: 'admin',
    at: '2011-09-20T08:00:00.000Z',
    requestId: 't',
    scope: region,
  };
  const school = { ...aNode({ id: ownSchool, kind: 'school', regionId: region }), code: '20602000-001' };
  const nodes = nodeRepository(domainTable(platform, 'registry'));
  await nodes.save(undefined, { ...school, municipalityId: 'm-20602000', parentId: 'm-20602000' }, change);
});
afterEach(() => database.stop());

const ask = (as: keyof typeof people, method: string, path: string, more: Omit<TestCall, 'path'> = {}) =>
  call(api, { ...more, method, path: `/api/exchange${path}`, as: personOf(as) });
const send = async (parts: Parameters<typeof aPackage>[0] = {}, as: keyof typeof people = 'operator') =>
  (await ask(as, 'POST', '/packages', { upload: aPackage(parts) })).body;
const step = (as: keyof typeof people, method: string, run: { id: string; version: number }, what: string, body?: unknown) =>
  ask(as, method, `/runs/${run.id}/${what}`, { headers: { 'if-match': `"${run.version}"` }, body });
const compared = async (parts?: Parameters<typeof aPackage>[0]) =>
  (await step('operator', 'POST', await send(parts), 'comparison')).body;
const committed = async (parts?: Parameters<typeof aPackage>[0]) =>
  (await step('operator', 'POST', await compared(parts), 'commit', {})).body;
const standing = async () =>
  new Map(
    (await recordRepository(domainTable(platform, 'exchange')).all(region)).map((one) => [one.unit, one]),
  );
const marks = async () =>
  [...(await standing())].map(([unit, { files }]) => [unit, files.map(({ hash }) => hash)]);

test('a clean package shows its difference by school, is committed, reconciled, and once more changes nothing', async () => {
  const run = await compared();
  expect(run).toMatchObject({
    stage: 'compared',
    difference: { schools: 2, changedSchools: 2, added: 10, changed: 0, removed: 0, needSecond: 0 },
  });
  expect(await standing()).toEqual(new Map());
  const { body } = await ask('operator', 'GET', `/runs/${run.id}/difference`);
  expect(body.items.find(({ unit }: { unit: string }) => unit === 's-1')).toMatchObject({
    name: 'МОУ «Аннинская СОШ № 1»',
    nodeId: ownSchool,
    added: 6,
    files: expect.arrayContaining([
      expect.objectContaining({ file: 'users.csv', examples: [expect.objectContaining({ id: 'u-1' })] }),
    ]),
  });
  // Of people the columns alone are told.
  expect(JSON.stringify(body)).not.toContain('Зимина');

  const done = (await step('operator', 'POST', run, 'commit', {})).body;
  expect(done).toMatchObject({
    stage: 'committed',
    outcome: { written: 3, unchanged: 0, failed: 0 },
    reconciled: { schools: 2, records: 10, mismatches: 0 },
    rollBackUntil: '2011-09-27T08:00:00.000Z',
  });
  const before = await marks();
  const again = await compared();
  expect(again.difference).toMatchObject({ added: 0, changed: 0, removed: 0, unchanged: 10, changedSchools: 0 });
  const repeated = (await step('operator', 'POST', again, 'commit', {})).body;
  expect(repeated).toMatchObject({ stage: 'committed', outcome: { written: 0, unchanged: 3 } });
  expect(repeated.reconciled.hash).toBe(done.reconciled.hash);
  expect(await marks()).toEqual(before);
});
