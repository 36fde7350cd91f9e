import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { manifest as registryManifest } from '../registry/manifest.ts';
import { nodeRepository } from '../registry/repository/nodeRepository.ts';
import { aNode } from '../registry/testing/builders.ts';
import { domainTable, setPlatform } from '../shared/platform.ts';
import { workInBackground } from '../shared/testing/background.ts';
import { call } from '../shared/testing/call.ts';
import { startDatabase, type TestDatabase } from '../shared/testing/database.ts';
import { type people, personOf } from '../shared/testing/people.ts';
import { type TestPlatform, testPlatform } from '../shared/testing/platform.ts';
import { api, feed, runs } from './lambda.ts';
import { manifest } from './manifest.ts';
import { aPackage, bulkFile, deltaOf, goodFiles, type Parts } from './testing/package.ts';
import { type RunVersion, inRegion as regionOf } from './testing/region.ts';

// A busy machine may take its time.
vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

const now = '2011-09-20T08:00:00.000Z';
let database: TestDatabase;
let platform: TestPlatform;
beforeAll(async () => {
  database = await startDatabase(registryManifest, manifest);
  platform = testPlatform(database, now);
  workInBackground(platform, { kind: 'run', feed, queue: 'exchange.runs', handler: runs });
  setPlatform(platform);
});
afterAll(() => database.stop());

const inRegion = (region: string) => regionOf(platform, region);

async function putSchool(region: string, code: string): Promise<void> {
  const seeding = { action: 'seed', by: 't', role: 'admin', at: now, requestId: 't', scope: region };
  const school = { ...aNode({ id: `s-${code}`, kind: 'school', regionId: region }), code };
  const place = { municipalityId: 'm-20602000', parentId: 'm-20602000' };
  await nodeRepository(domainTable(platform, 'registry')).save(undefined, { ...school, ...place }, seeding);
}

const without = (name: string, id: string) =>
  (goodFiles[name] ?? '')
    .split('\n')
    .filter((line) => !line.startsWith(`${id},`))
    .join('\n');
const secondSchool = { 'orgs.csv': without('orgs.csv', 's-2') };
const renamed = { 'classes.csv': (goodFiles['classes.csv'] ?? '').replace('каб. 12', 'каб. 14') };

test('a clean package shows its difference by school, is committed, reconciled, and once more changes nothing', async () => {
  const { ask, step, compared, commit, schools, marks } = inRegion('r-20');
  await putSchool('r-20', '20602000-001');
  const run = await compared();
  expect(run).toMatchObject({
    stage: 'compared',
    difference: { schools: 2, changedSchools: 2, added: 10, changed: 0, removed: 0, needSecond: 0 },
  });
  expect(await schools()).toEqual([]);
  const { body } = await ask('operator', 'GET', `/runs/${run.id}/difference`);
  expect(body.items.find(({ unit }: { unit: string }) => unit === 's-1')).toMatchObject({
    name: 'МОУ «Аннинская СОШ № 1»',
    nodeId: 's-20602000-001',
    added: 6,
    files: expect.arrayContaining([
      expect.objectContaining({ file: 'users.csv', examples: [expect.objectContaining({ id: 'u-1' })] }),
    ]),
  });
  // Of people the columns alone are told.
  expect(JSON.stringify(body)).not.toContain('Зимина');

  const done = (await commit(run)).body;
  expect(done).toMatchObject({
    stage: 'committed',
    outcome: { written: 3, unchanged: 0, failed: 0 },
    reconciled: { schools: 2, records: 10, mismatches: 0 },
    rollBackUntil: '2011-09-27T08:00:00.000Z',
  });
  const before = await marks();
  const again = await compared();
  expect(again.difference).toMatchObject({
    added: 0,
    changed: 0,
    removed: 0,
    unchanged: 10,
    changedSchools: 0,
  });
  const repeated = (await commit(again)).body;
  expect(repeated).toMatchObject({ stage: 'committed', outcome: { written: 0, unchanged: 3 } });
  expect(repeated.reconciled.hash).toBe(done.reconciled.hash);
  expect(await marks()).toEqual(before);

  const ages = (await ask('leadership', 'GET', '/schools')).body.items;
  expect(ages.find(({ unit }: { unit: string }) => unit === 's-1')).toMatchObject({
    nodeId: 's-20602000-001',
    records: 6,
    ageHours: 0,
    isStale: false,
    runId: run.id,
  });
  const board = (await ask('leadership', 'GET', '/board')).body.items;
  expect(board.map(({ id }: { id: string }) => id)).toEqual([again.id, run.id]);

  const file = async (as: keyof typeof people, path: string) => {
    const { url, fileName } = (await ask(as, 'GET', path)).body;
    const kept = await platform.files.get(url.replace('memory:', ''));
    return { fileName, bytes: kept?.body ?? new Uint8Array() };
  };
  const exported = await file('partner', '/export/link');
  expect(exported.fileName).toBe('oneroster-2011-09-20.zip');
  const upload = { bytes: exported.bytes, mediaType: 'application/zip' };
  const back = await ask('operator', 'POST', '/packages', { upload });
  expect(back.body).toMatchObject({ stage: 'clean', rows: 10 });
  const same = (await step('operator', 'POST', back.body, 'comparison')).body;
  expect(same.difference).toMatchObject({ unchanged: 10, changedSchools: 0 });
  const json = (await ask('operator', 'GET', `/runs/${run.id}/receipt`)).body;
  expect(json).toMatchObject({
    testIdentifier: 'package',
    date: '2011-09-20',
    status: 'success',
    filesImported: expect.arrayContaining(['orgs.csv', 'users.csv']),
    filesRejected: [],
  });
  const csv = await file('operator', `/runs/${run.id}/receipt/link?format=csv`);
  expect(new TextDecoder().decode(csv.bytes)).toContain(
    'test identifier,date,status,files imported,files rejected,detailed comment',
  );
  const told = () => platform.sent.map(({ message }) => message);
  const counted = [
    expect.objectContaining({ since: '2011-09-20', status: 'missing' }),
    expect.objectContaining({ since: '2011-09-27', status: 'satisfied' }),
  ];
  await vi.waitFor(() => {
    expect(told()).toContainEqual(
      expect.objectContaining({
        predicate: 'exchange.worksByContract',
        history: [expect.objectContaining({ since: '2011-09-20', status: 'satisfied' })],
      }),
    );
    expect(told()).toContainEqual(
      expect.objectContaining({ predicate: 'exchange.quietNights?nights=7', history: counted }),
    );
  });
});

test('what would remove over 5 % of a school waits for another person with a reason, and may be refused', async () => {
  const { step, compared, commit, committed, marks } = inRegion('r-21');
  await committed();
  const before = await marks();
  const run = await compared({ ...secondSchool, 'roles.csv': goodFiles['roles.csv'] });
  expect(run.difference).toMatchObject({ removed: 1, needSecond: 1 });
  expect((await commit(run)).body).toMatchObject({ code: 'reasonNeeded' });
  const asked = (await commit(run, { why: 'Школа закрыта с 1 сентября' })).body;
  expect(asked).toMatchObject({ stage: 'awaitingSecond', asked: { what: 'commit', by: 'p-operator' } });
  const agree = { agree: true, why: 'Приказ есть' };
  expect((await step('operator', 'PUT', asked, 'decision', agree)).body.code).toBe('secondPersonNeeded');
  const refused = (await step('leadership', 'PUT', asked, 'decision', { agree: false, why: 'Приказа нет' }))
    .body;
  expect(refused).toMatchObject({ stage: 'compared' });
  expect(await marks()).toEqual(before);

  const askedAgain = (await commit(refused, { why: 'Школа закрыта с 1 сентября' })).body;
  const done = (await step('leadership', 'PUT', askedAgain, 'decision', agree)).body;
  expect(done).toMatchObject({ stage: 'committed', reconciled: { records: 9, mismatches: 0 } });
  expect((await marks()).get('s-2')).toEqual([]);
});

test('a whole run is rolled back by two people, after the later ones that stand on it', async () => {
  const { ask, step, committed, marks } = inRegion('r-22');
  const first = await committed();
  const stood = await marks();
  const second = await committed(renamed);
  const why = { why: 'Файл не тот' };
  expect((await ask('operator', 'GET', `/runs/${first.id}/rollback`)).body).toMatchObject({
    schools: 3,
    dependents: [{ runId: second.id, schools: 1 }],
  });
  expect((await step('operator', 'POST', first, 'rollback', why)).body).toMatchObject({
    code: 'laterRunsStand',
  });
  const back = async (run: RunVersion) => {
    const asked = (await step('operator', 'POST', run, 'rollback', why)).body;
    return (await step('leadership', 'PUT', asked, 'decision', { agree: true, why: 'Согласен' })).body;
  };
  expect(await back(second)).toMatchObject({ stage: 'rolledBack' });
  expect(await marks()).toEqual(stood);
  const read = (await ask('operator', 'GET', `/runs/${first.id}`)).body;
  expect(await back(read)).toMatchObject({ stage: 'rolledBack' });
  expect([...(await marks()).values()].flat()).toEqual([]);
});

test('a delta changes what it names; a deletion of the unknown is told, a reference to nowhere stops it', async () => {
  const { ask, compared, commit, committed } = inRegion('r-23');
  await committed();
  const at = '2011-09-19T08:00:00.000Z';
  const delta = deltaOf(
    'orgs.csv',
    `s-2,active,${at},МОУ «Берёзовская СОШ имени Кольцова»,school,20602000-002,m-1`,
    `s-3,active,${at},МОУ «Садовая СОШ»,school,20602000-003,m-1`,
    `s-9,tobedeleted,${at},Никакая,school,,`,
  );
  const run = await compared(delta);
  expect(run.difference).toMatchObject({
    added: 1,
    changed: 1,
    removed: 0,
    deletedUnknown: 1,
    referencesToNowhere: 0,
  });
  const { body } = await ask('operator', 'GET', `/runs/${run.id}/difference`);
  expect(body.problems).toEqual([
    { code: 'deletedUnknown', file: 'orgs.csv', row: 4, column: 'sourcedId', value: 's-9' },
  ]);
  expect((await commit(run)).body).toMatchObject({ stage: 'committed', reconciled: { records: 11 } });

  const lost = await compared(deltaOf('enrollments.csv', `e-7,active,${at},k-1,s-1,u-404,teacher,true,,`));
  expect(lost.difference).toMatchObject({ referencesToNowhere: 1 });
  expect((await commit(lost)).body).toMatchObject({ code: 'referencesToNowhere' });
});

test('a fault of some schools stops no other, and committing once more brings them', async () => {
  const clean = inRegion('r-24');
  await clean.committed(renamed);
  const expected = await clean.marks();
  const { compared, commit, marks, schools } = inRegion('r-25');
  const run = await compared(renamed);
  const { put } = platform.files;
  platform.files.put = async (key, ...more) => {
    if (key.includes('classes.csv')) throw new Error('the disk is full');
    return put(key, ...more);
  };
  const incomplete = (await commit(run)).body;
  platform.files.put = put;
  expect(incomplete).toMatchObject({ stage: 'incomplete', outcome: { written: 2, failed: 1 } });
  expect(incomplete.outcome.failures).toEqual([expect.objectContaining({ unit: 's-1', code: 'fault' })]);
  expect((await commit(incomplete)).body).toMatchObject({
    stage: 'committed',
    outcome: { written: 3, failed: 0 },
    reconciled: { records: 10, mismatches: 0 },
  });
  expect(await marks()).toEqual(expected);
  for (const school of await schools()) expect(school.earlier).toHaveLength(1);
});

test('killed again and again in every stage, a run ends the same and doubles nothing', async () => {
  const { step, committed, marks, schools } = inRegion('r-27');
  const { observer } = platform;
  let saves = 0;
  // Each turn dies when it has done its part and is about to say so.
  platform.observer = {
    intend: async (table, item) => {
      saves += item.kind === 'runWork' ? 1 : 0;
      if (item.kind === 'runWork' && saves % 3 === 0) throw new Error('killed');
      return observer?.intend(table, item) ?? '';
    },
    settle: (token, wasWritten) => observer?.settle(token, wasWritten),
  };
  const run = await committed(renamed);
  expect(run).toMatchObject({ stage: 'committed', reconciled: { records: 10, mismatches: 0 } });
  expect(saves).toBeGreaterThan(6);
  const asked = (await step('operator', 'POST', run, 'rollback', { why: 'Файл не тот' })).body;
  const back = (await step('leadership', 'PUT', asked, 'decision', { agree: true, why: 'Согласен' })).body;
  if (observer) platform.observer = observer;
  expect(back).toMatchObject({ stage: 'rolledBack' });
  expect([...(await marks()).values()].flat()).toEqual([]);
  for (const school of await schools()) expect(school.earlier).toEqual([]);
});

test('a school that somebody changed meanwhile fails by itself, the owner is told, and the run is put right', async () => {
  const { ask, step, compared, commit, committed, marks } = inRegion('r-26');
  const run = await compared();
  await committed(secondSchoolOnly());
  const failed = (await commit(run)).body;
  expect(failed).toMatchObject({ stage: 'incomplete' });
  expect(failed.outcome.failures).toEqual(
    expect.arrayContaining([{ unit: 's-2', name: 'МОУ «Берёзовская СОШ»', code: 'changedSince' }]),
  );
  expect((await marks()).get('s-1')).toHaveLength(6);
  await vi.waitFor(() =>
    expect(platform.sent.map(({ message }) => message)).toContainEqual(
      expect.objectContaining({
        cause: expect.stringContaining(`exchange.incomplete:${run.id}`),
        to: { role: 'operator', nodeId: 'r-26' },
      }),
    ),
  );
  const again = (await step('operator', 'POST', failed, 'comparison')).body;
  expect((await commit(again)).body).toMatchObject({ stage: 'committed', outcome: { failed: 0 } });
  expect((await ask('operator', 'GET', `/runs/${run.id}/receipt`)).body).toMatchObject({ status: 'success' });
});

function secondSchoolOnly(): Parts {
  const absent = Object.fromEntries(Object.keys(goodFiles).map((name) => [name, undefined]));
  return { ...absent, 'orgs.csv': bulkFile('orgs.csv', 's-2,,,МОУ «Другая СОШ»,school,20602000-002,') };
}

test('a school’s own package is for the check alone', async () => {
  const sent = await call(api, {
    method: 'POST',
    path: '/api/exchange/packages',
    as: personOf('school'),
    upload: aPackage(),
  });
  const { step } = inRegion('r-20');
  expect((await step('operator', 'POST', sent.body, 'comparison')).body.code).toBe('packageNotOfRegion');
});
