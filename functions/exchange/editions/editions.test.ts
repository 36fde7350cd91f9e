import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { manifest as registryManifest } from '../../registry/manifest.ts';
import { travellingClock } from '../../shared/clock.ts';
import type { Verdict } from '../../shared/evidence.ts';
import { domainTable, setPlatform } from '../../shared/platform.ts';
import { Table } from '../../shared/table.ts';
import { workInBackground } from '../../shared/testing/background.ts';
import { call, type TestCall } from '../../shared/testing/call.ts';
import { startDatabase, type TestDatabase } from '../../shared/testing/database.ts';
import { type people, personOf, region } from '../../shared/testing/people.ts';
import { type TestPlatform, testPlatform } from '../../shared/testing/platform.ts';
import type { EditionView } from '../contract/editions.ts';
import { api, feed, runs } from '../lambda.ts';
import { manifest } from '../manifest.ts';
import { aPackage, bulkFile, goodFiles } from '../testing/package.ts';
import { verdictsOn } from './predicates.ts';
import { editionRepository } from './repository/editionRepository.ts';

vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

const clock = travellingClock('2011-05-12T08:00:00.000Z');
let database: TestDatabase;
let platform: TestPlatform;
beforeAll(async () => {
  database = await startDatabase(registryManifest, manifest);
  platform = testPlatform(database, '2011-05-12T08:00:00.000Z');
  platform.clock = clock;
  workInBackground(platform, { kind: 'run', feed, queue: 'exchange.runs', handler: runs });
  setPlatform(platform);
});
afterAll(() => database.stop());

type Person = keyof typeof people;
const ask = (as: Person, method: string, path: string, more: Omit<TestCall, 'path'> = {}) =>
  call(api, { ...more, method, path: `/api/exchange${path}`, as: personOf(as) });
const editions = '/contract/editions';
const read = async (number: number): Promise<EditionView> =>
  (await ask('partner', 'GET', `${editions}/${number}`)).body;
const step = async (as: Person, number: number, what: string, body?: unknown) =>
  ask(as, 'PUT', `${editions}/${number}/${what}`, {
    headers: { 'if-match': `"${(await read(number)).version}"` },
    body,
  });
const layOut = (wantedFrom: string) =>
  ask('operator', 'POST', editions, { body: { note: 'На согласование', wantedFrom } });
const withSite = (contract: EditionView['contract']) => {
  const { edition: _number, ...text } = contract;
  const site = { name: 'site', type: 'text' as const, isRequired: false, isLate: true };
  const files = text.files.map((spec) =>
    spec.name === 'orgs.csv' ? { ...spec, columns: [...spec.columns, site] } : spec,
  );
  return { ...text, files };
};
/** A package with the address of each school’s site, in the column that the prototype does not know. */
const siteHeader = 'sourcedId,status,dateLastModified,name,type,identifier,parentSourcedId,site';
const withSites = (site = 'https://example.org') =>
  aPackage({
    'orgs.csv': `${siteHeader}\nm-1,,,Аннинский район,district,20602000,,\ns-1,,,Школа № 1,school,20602000-001,m-1,${site}\ns-2,,,Школа № 2,school,20602000-002,m-1,\n`,
  });

test('a remark blocks the approval; answered and closed, two approve, and packages are checked by the new edition', async () => {
  expect((await layOut('2011-06-01')).status).toBe(201);
  expect(await layOut('2011-06-01')).toMatchObject({ status: 409, body: { code: 'editionOpen' } });
  const place = { file: 'orgs.csv' };
  const raised = await ask('leadership', 'POST', `${editions}/1/remarks`, {
    body: { place, text: 'Нужен адрес сайта школы' },
  });
  expect(raised).toMatchObject({ status: 201, body: { remarks: [{ side: 'department', place }] } });
  const remark = `remarks/${raised.body.remarks[0].id}`;
  expect(await step('leadership', 1, 'approval')).toMatchObject({
    status: 409,
    body: { code: 'remarksOpen', params: { count: 1 } },
  });
  expect((await step('leadership', 1, `${remark}/closing`)).body.code).toBe('remarkNotAnswered');
  expect((await step('leadership', 1, `${remark}/answer`, { text: 'Сами' })).body.code).toBe('remarkOwn');
  await step('operator', 1, `${remark}/answer`, { text: 'Добавили столбец site' });
  expect((await step('partner', 1, `${remark}/closing`)).body.code).toBe('remarkOfOtherSide');

  const contract = withSite((await read(1)).contract);
  const reworked = await step('operator', 1, 'contract', { contract, why: 'По замечанию департамента' });
  expect(reworked.body.difference).toMatchObject({
    verdict: 'compatible',
    changes: [{ rule: 'columnAddedLate', place: { file: 'orgs.csv', column: 'site' } }],
  });
  expect((await step('partner', 1, 'contract', { contract, why: 'не моё' })).status).toBe(403);
  await step('leadership', 1, `${remark}/closing`);

  const before = await ask('partner', 'POST', '/packages', { upload: withSites() });
  expect(before.body).toMatchObject({ stage: 'hasErrors', byCode: [{ code: 'columnUnknown' }] });
  const tried = await ask('partner', 'POST', '/packages?edition=1', { upload: withSites() });
  expect(tried.body).toMatchObject({ stage: 'clean', isTrial: true, edition: 1 });
  const compare = { headers: { 'if-match': `"${tried.body.version}"` } };
  expect((await ask('operator', 'POST', `/runs/${tried.body.id}/comparison`, compare)).body.code).toBe(
    'packageTried',
  );

  clock.travelTo('2011-05-17T08:00:00.000Z');
  expect((await step('leadership', 1, 'approval')).body).toMatchObject({ state: 'agreeing' });
  expect((await step('leadership', 1, 'approval')).body.code).toBe('sideApproved');
  expect((await step('operator', 1, 'approval')).status).toBe(403);
  clock.travelTo('2011-05-20T08:00:00.000Z');
  expect((await step('partner', 1, 'approval')).body).toMatchObject({
    state: 'approved',
    inForceFrom: '2011-06-01',
    passed: { runId: tried.body.id },
  });
  expect((await ask('school', 'GET', editions)).body).toMatchObject({ inForce: 0 });
  clock.travelTo('2011-06-01T08:00:00.000Z');
  expect((await ask('school', 'GET', editions)).body).toMatchObject({
    inForce: 1,
    items: [{ state: 'inForce', openRemarks: 0, remarks: 1 }],
  });
  expect((await ask('partner', 'POST', '/packages', { upload: withSites() })).body).toMatchObject({
    stage: 'clean',
  });
  expect((await ask('partner', 'POST', '/packages', { upload: aPackage() })).body.stage).toBe('clean');
});

test('records committed by one edition are compared and handed out by the columns of the next', async () => {
  const carry = async (upload: NonNullable<TestCall['upload']>) => {
    let { body: run } = await ask('operator', 'POST', '/packages', { upload });
    for (const what of ['comparison', 'commit']) {
      const more = { headers: { 'if-match': `"${run.version}"` }, ...(what === 'commit' && { body: {} }) };
      run = (await ask('operator', 'POST', `/runs/${run.id}/${what}`, more)).body;
    }
    return run;
  };
  expect(await carry(withSites())).toMatchObject({ stage: 'committed' });
  expect((await layOut('2011-06-10')).body).toMatchObject({ number: 2, difference: { changes: [] } });
  const { edition: _number, ...text } = (await read(2)).contract;
  const files = text.files.map((spec) => {
    if (spec.name !== 'orgs.csv') return spec;
    const [site, ...others] = [...spec.columns].reverse();
    return { ...spec, columns: [...others.reverse(), { ...site, name: 'address' }] };
  });
  const body = { contract: { ...text, files }, why: 'Столбец назван иначе' };
  expect((await step('operator', 2, 'contract', body)).body.difference).toMatchObject({
    verdict: 'breaking',
    changes: [{ rule: 'columnRenamed', from: 'site', to: 'address' }],
  });
  await step('leadership', 2, 'approval');
  await step('partner', 2, 'approval');
  clock.travelTo('2011-06-10T08:00:00.000Z');
  const { body: difference } = await ask('partner', 'GET', '/contract/difference?from=0&to=2');
  expect(difference.changes).toMatchObject([{ rule: 'columnAddedLate', place: { column: 'address' } }]);
  const renamed = await carry(
    aPackage({
      'orgs.csv': bulkFile('orgs.csv', ...(goodFiles['orgs.csv'] ?? '').trim().split('\n').slice(1)),
    }),
  );
  expect(renamed).toMatchObject({ stage: 'committed', edition: 2 });
  const exported = await ask('partner', 'GET', '/export/link');
  expect(exported.status).toBe(200);
});

test('the three measures that make the contract are proven one after another', async () => {
  const table = domainTable(platform, 'exchange');
  const all = await editionRepository(table, platform.files).all(region);
  const passes = await editionRepository(table, platform.files).passes(region);
  const verdicts = verdictsOn(region, all, passes, 'Europe/Moscow');
  const provenOn = (one: Verdict) => one.history.find(({ status }) => status === 'satisfied')?.since;
  expect(verdicts.map((one) => [one.predicate, one.history[0]?.status, provenOn(one)])).toEqual([
    ['exchange.contractTried', 'missing', '2011-05-12'],
    ['exchange.contractAgreed', 'missing', '2011-05-17'],
    ['exchange.contractApproved', 'missing', '2011-05-20'],
  ]);
});

test('an edition costs what its repository says', async () => {
  const table = new Table(database.db, database.tableName('exchange'));
  const repository = editionRepository(table, platform.files);
  await repository.get(region, 1);
  expect(table.meter.readUnits).toBeLessThanOrEqual(1);
  await repository.all(region);
  expect(table.meter.readUnits).toBeLessThanOrEqual(2);
});
