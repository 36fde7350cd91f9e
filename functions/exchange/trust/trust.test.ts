import { afterAll, beforeAll, expect, test } from 'vitest';
import { manifest as registryManifest } from '../../registry/manifest.ts';
import { nodeRepository } from '../../registry/repository/nodeRepository.ts';
import { schoolWord } from '../../registry/rules/schoolWord.ts';
import { aNode } from '../../registry/testing/builders.ts';
import { domainTable, setPlatform } from '../../shared/platform.ts';
import { call } from '../../shared/testing/call.ts';
import { startDatabase, type TestDatabase } from '../../shared/testing/database.ts';
import { queueOf, streamOf } from '../../shared/testing/events.ts';
import { type people, personOf } from '../../shared/testing/people.ts';
import { type TestPlatform, testPlatform } from '../../shared/testing/platform.ts';
import { type StoredRecord, schoolRecordsSchema } from '../contract/records.ts';
import type { ToldWord, TrustMessage } from '../contract/trust.ts';
import { api, feed, trust } from '../lambda.ts';
import { manifest } from '../manifest.ts';
import { exchangeRooms } from '../rooms.ts';
import { fileStateOf, recordOf } from '../rules/records/record.ts';
import { hearWords } from './hearing.ts';
import { rejudgeByNight } from './nightly.ts';

const now = '2011-09-20T08:00:00.000Z';
const [region, municipality] = ['r-20', 'm-20602000'];
const school = 's-20602000-001';
let database: TestDatabase;
let platform: TestPlatform;
const seeding = { action: 'seed', by: 't', role: 'admin', at: now, requestId: 't', scope: region };
const theSchool = {
  ...aNode({
    id: school,
    kind: 'school',
    regionId: region,
    municipalityId: municipality,
    parentId: municipality,
  }),
  code: '20602000-001',
  classes: 11,
  pupils: 240,
};

beforeAll(async () => {
  database = await startDatabase(registryManifest, manifest);
  platform = testPlatform(database, now);
  setPlatform(platform);
  const nodes = nodeRepository(domainTable(platform, 'registry'));
  await nodes.save(undefined, aNode({ id: region, kind: 'region', regionId: region }), seeding);
  const town = { kind: 'municipality', regionId: region, parentId: region } as const;
  await nodes.save(undefined, aNode({ id: municipality, ...town }), seeding);
  await nodes.save(undefined, theSchool, seeding);
});
afterAll(() => database.stop());

const tell = async (...messages: TrustMessage[]) =>
  expect(await trust(queueOf(messages))).toEqual({ batchItemFailures: [] });
const ask = (role: keyof typeof people, path: string) =>
  call(api, { method: 'GET', path: `/api/exchange/trust${path}`, as: personOf(role) });
const told = (source: ToldWord['source'], at: string, said: ToldWord['said'], fact?: string): ToldWord => ({
  path: [region, municipality, school],
  source,
  at,
  said,
  ...(fact && { fact }),
});

async function commitRecords(unit: string, files: Record<string, StoredRecord[]>, path: string[]) {
  const { recordFiles, records } = exchangeRooms(platform);
  const states = Object.entries(files).map(([file, rows]) => fileStateOf(file, rows));
  for (const state of states)
    await recordFiles.putRecords(region, unit, state.file, state.hash, files[state.file] ?? []);
  const after = { regionId: region, unit, name: unit, path, files: states, runId: 'run-1', earlier: [] };
  return records.save(undefined, { ...after, committedAt: now, version: 0 }, seeding);
}

test('words of the register, a package and a form make a score with its reasons, and its counts', async () => {
  await tell(...schoolWord(theSchool, now, '2011-09-20'));
  const first = (await ask('operator', `/schools/${school}`)).body;
  expect(first).toMatchObject({ level: 'notEnough', judged: 0 });

  await commitRecords(
    '',
    { 'orgs.csv': [recordOf('m-1', ['Аннинский район', 'district', '20602000', ''], {})] },
    [region],
  );
  const orgs = [recordOf('s-1', ['МОУ «Другая школа»', 'school', '20602000-001', 'm-1'], {})];
  const roles = ['u-1', 'u-2'].map((user) =>
    recordOf(`r-${user}`, [user, 'primary', 'teacher', '', '', 's-1', ''], {}),
  );
  const saved = await commitRecords('s-1', { 'orgs.csv': orgs, 'roles.csv': roles }, [
    region,
    municipality,
    school,
  ]);
  platform.sent.length = 0;
  const item = { pk: 'records#r-20', sk: 'school#1', kind: 'schoolRecords', ...saved };
  await feed(streamOf([{ ...item, lastChange: { ...seeding, fields: [] } }]));
  const messages = platform.sent.filter(({ queue }) => queue === 'exchange.trust');
  expect(messages.map(({ message }) => message)).toEqual([{ regionId: region, unit: 's-1' }]);
  await tell(...messages.map(({ message }) => message as TrustMessage));
  await tell(told('form', '2011-08-15T08:00:00.000Z', { classes: 11, pupils: 300, teachers: 20 }, 'form-1'));

  const { body } = await ask('school', `/schools/${school}`);
  expect(body).toMatchObject({ level: 'low', judged: 100, agreed: 60, score: 60 });
  const fieldOf = (name: string) => body.fields.find(({ field }: { field: string }) => field === name);
  expect(fieldOf('municipality')).toMatchObject({ verdict: 'agree' });
  expect(fieldOf('pupils')).toEqual({
    field: 'pupils',
    weight: 15,
    verdict: 'differ',
    isJudged: true,
    tolerance: 5,
    values: {
      register: { value: 240, source: 'register', at: now },
      form: { value: 300, source: 'form', at: '2011-08-15T08:00:00.000Z', fact: 'form-1' },
    },
  });
  expect((await ask('partner', `/schools?node=${region}`)).body).toMatchObject({
    items: [
      { nodeId: school, municipalityId: municipality, level: 'low', score: 60, names: theSchool.names },
    ],
    counts: { low: 1, trusted: 0, notEnough: 0 },
  });
  const open = await call(api, { method: 'GET', path: `/api/public/exchange/trust?region=${region}` });
  expect(open.body.municipalities).toEqual([
    { nodeId: municipality, low: 1, trusted: 0, notEnough: 0, isLow: true },
  ]);
  expect(JSON.stringify(open.body)).not.toContain(school);
});

test('lists are filtered, and end where they end', async () => {
  const low = (await ask('municipal', `/schools?node=${municipality}&level=low&against=pupils&limit=1`)).body;
  expect(low.items).toHaveLength(1);
  expect(low).not.toHaveProperty('next');
  expect((await ask('municipal', `/schools?node=${municipality}&against=municipality`)).body.items).toEqual(
    [],
  );
  expect((await ask('municipal', `/schools?node=${region}`)).status).toBe(403);
  expect((await ask('trainer', `/schools?node=${region}`)).status).toBe(403);
});

test('the same once more, and a word of yesterday, write nothing; a returned form speaks no more', async () => {
  const { trust: repository } = exchangeRooms(platform);
  const before = await repository.standing(region, municipality);
  await tell(
    told('form', '2011-08-14T08:00:00.000Z', { pupils: 1 }),
    ...schoolWord(theSchool, now, '2011-09-20'),
  );
  expect(await repository.standing(region, municipality)).toEqual(before);
  await tell(told('form', '2011-09-19T08:00:00.000Z', {}, 'form-1'));
  const { body } = await ask('operator', `/schools/${school}`);
  expect(body).toMatchObject({ judged: 60, agreed: 45, score: 75, level: 'trusted' });
});

test('rolled back to nothing, a package speaks no more; costs are those written over the repository', async () => {
  const rooms = exchangeRooms(platform);
  const stands = await rooms.records.find(region, 's-1');
  if (!stands) throw new Error('no records');
  await rooms.records.save(stands, { ...schoolRecordsSchema.parse(stands), files: [], runId: '' }, seeding);
  await tell({ regionId: region, unit: 's-1' });
  expect((await ask('operator', `/schools/${school}`)).body).toMatchObject({ level: 'notEnough', judged: 0 });

  const { table, trust: repository } = rooms;
  const spent = async (run: () => Promise<unknown>) => {
    const [read, written] = [table.meter.readUnits, table.meter.writeUnits];
    await run();
    return [table.meter.readUnits - read, table.meter.writeUnits - written];
  };
  expect(await spent(() => repository.find([region, municipality, school]))).toEqual([1, 0]);
  expect(await spent(() => repository.standings(region))).toEqual([0.5, 0]);
  const word = told('page', now, { teachers: 21 });
  expect(await spent(() => hearWords([word], rooms))).toEqual([2, 2]);
});

test('by night a school whose last day has come is judged as closed', async () => {
  await tell(
    told('gradebook', now, { existence: true, code: '20602000-001', name: theSchool.names[0]?.ru ?? '' }),
  );
  const closing = { ...theSchool, closedOn: '2011-09-21' };
  await tell(...schoolWord(closing, '2011-09-20T09:00:00.000Z', '2011-09-20'));
  const rooms = exchangeRooms(platform);
  const standing = async () => (await rooms.trust.standing(region, municipality))?.schools[school];
  expect((await standing())?.against).toEqual([]);
  await rejudgeByNight(rooms);
  expect((await standing())?.against).toEqual([]);
  const tomorrow = {
    ...rooms,
    clock: { ...platform.clock, now: () => new Date('2011-09-20T21:00:00.000Z') },
  };
  await rejudgeByNight(tomorrow);
  expect((await standing())?.against).toEqual(['existence']);
});
