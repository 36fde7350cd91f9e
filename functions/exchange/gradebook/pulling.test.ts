import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import type { SimulatedSchool } from '../../../infra/local/dnevnik/gradebook.ts';
import { type Simulator, startSimulator } from '../../../infra/local/dnevnik/simulator.ts';
import { weekMessageSchema } from '../../adoption/contract/weeks.ts';
import { manifest as registryManifest } from '../../registry/manifest.ts';
import { nodeRepository } from '../../registry/repository/nodeRepository.ts';
import { aNode } from '../../registry/testing/builders.ts';
import { fixedClock } from '../../shared/clock.ts';
import { domainTable, setPlatform } from '../../shared/platform.ts';
import { workInBackground } from '../../shared/testing/background.ts';
import { call, type TestCall } from '../../shared/testing/call.ts';
import { startDatabase, type TestDatabase } from '../../shared/testing/database.ts';
import { queueOf } from '../../shared/testing/events.ts';
import {
  foreignMunicipality,
  ownMunicipality,
  ownSchool,
  type people,
  personOf,
  region,
} from '../../shared/testing/people.ts';
import { type TestPlatform, testPlatform } from '../../shared/testing/platform.ts';
import type { PullView } from '../contract/pull.ts';
import { api, counted, feed, nightly, pulls } from '../lambda.ts';
import { manifest } from '../manifest.ts';
import { aGradebookFile } from '../testing/pulls.ts';

// A busy machine may take its time.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const now = '2011-09-20T08:00:00.000Z';
const schoolIds = [1, 2, 3, 4, 5].map((number) => `s-20602000-00${number}`);
const sourceIdOf = (index: number) => String(500_000_001 + index * 1_000);
let database: TestDatabase;
let platform: TestPlatform;
let simulator: Simulator;
/** What a pull that nothing hinders sends on. */
let expected: ReadonlyMap<string, string>;
/** Queues that are to fail so often. */
let broken: { queue: string; times: number } | undefined;

beforeAll(async () => {
  database = await startDatabase(registryManifest, manifest);
  const listed: SimulatedSchool[] = schoolIds.map((id, index) => ({
    id: sourceIdOf(index),
    name: `Школа № ${index + 1}`,
    code: id.slice(2),
    municipality: ownMunicipality,
    classes: 1,
  }));
  const settings = { clock: fixedClock(now), zone: 'Europe/Moscow', patienceMs: 2_000 };
  simulator = await startSimulator({ ...settings, schools: async () => listed });
  platform = testPlatform(database, now);
  platform.gradebook = { ...simulator.access, firstPauseMs: 1, fetch: simulator.fetch };
  const { queues } = platform;
  platform.queues = {
    send: async (queue, messages) => {
      if (broken?.queue === queue && broken.times > 0) {
        broken.times -= 1;
        throw new Error('The queue is away');
      }
      return queues.send(queue, messages);
    },
  };
  workInBackground(platform, { kind: 'pull', feed, queue: 'exchange.pulls', handler: pulls });
  setPlatform(platform);
  const nodes = nodeRepository(domainTable(platform, 'registry'));
  const change = { action: 'seed', by: 't', role: 'admin', at: now, requestId: 't', scope: region };
  const { parentId: _parent, municipalityId: _municipality, ...bare } = aNode({ regionId: region });
  await nodes.save(undefined, { ...bare, id: region, kind: 'region', timeZone: 'Europe/Moscow' }, change);
  for (const id of [ownMunicipality, foreignMunicipality])
    await nodes.save(undefined, { ...bare, id, kind: 'municipality', parentId: region }, change);
  // The sixth school is unknown to the platform.
  for (const [index, id] of [...schoolIds, 's-20602000-006'].entries())
    await nodes.save(
      undefined,
      aNode({ id, code: id.slice(2), names: [{ ru: `Школа № ${index + 1}`, en: '', since: '2000-01-01' }] }),
      change,
    );
});
afterAll(async () => {
  await simulator.stop();
  await database.stop();
});
afterEach(() => {
  simulator.faults.clear();
  broken = undefined;
});

const ask = (as: keyof typeof people, method: string, path: string, more: Omit<TestCall, 'path'> = {}) =>
  call(api, { ...more, method, path: `/api/exchange/gradebook${path}`, as: personOf(as) });
const start = async (nodeId = ownMunicipality, week = '2011-W37'): Promise<PullView> =>
  (await ask('leadership', 'POST', '/pulls', { body: { nodeId, week } })).body;
const atRest = new Set(['done', 'incomplete', 'interrupted']);
const rested = async ({ id }: Pick<PullView, 'id'>): Promise<PullView> =>
  vi.waitFor(
    async () => {
      const { body } = await ask('leadership', 'GET', `/pulls/${id}`);
      expect(atRest).toContain(body.stage);
      return body;
    },
    { timeout: 50_000, interval: 60 },
  );
const resume = async ({ id, version }: PullView) =>
  rested(
    (await ask('leadership', 'POST', `/pulls/${id}/resumption`, { headers: { 'if-match': `"${version}"` } }))
      .body,
  );
/** Counts that were sent on for a pull, one a school: what is sent again has to be the same. */
function sentOn(id: string) {
  const bySchool = new Map<string, string>();
  for (const { queue, message } of platform.sent) {
    if (queue !== 'adoption.weeks') continue;
    const { pullId, nodeId, week, classes } = weekMessageSchema.parse(message);
    if (pullId !== id) continue;
    const told = JSON.stringify([week, classes]);
    expect(bySchool.get(nodeId) ?? told).toBe(told);
    bySchool.set(nodeId, told);
  }
  return bySchool;
}

test('leadership orders a pull: every school is counted, the one the platform does not know is named', async () => {
  const pull = await start();
  expect(pull).toMatchObject({ source: 'dnevnik', orderedBy: 'Руководитель' });
  const done = await rested(pull);
  expect(done).toMatchObject({
    stage: 'done',
    schools: 5,
    notMatched: { count: 1, names: ['Школа № 6'] },
    outcome: { pulled: 5, failed: 0, classes: 5, byFault: [] },
  });
  const sent = sentOn(pull.id);
  expected = sent;
  expect([...sent.keys()].sort()).toEqual(schoolIds);
  expect([...sent.values()].join()).not.toMatch(/Смирнова|Кузнецов|Попова|Орлова/);
  const { body: connection } = await ask('partner', 'GET', '/connection');
  expect(connection).toMatchObject({
    isSetUp: true,
    source: 'dnevnik',
    nightly: false,
    token: { obtainedAt: now },
  });
  expect(JSON.stringify(connection)).not.toContain(simulator.clientSecret);

  const receipt = {
    nodeId: ownSchool,
    regionId: region,
    week: '2011-W37',
    pullId: pull.id,
    at: now,
    codes: [],
  };
  await counted(queueOf([{ ...receipt, outcome: 'recorded' }]));
  const { body } = await ask('operator', 'GET', `/schools?municipality=${ownMunicipality}&limit=2`);
  expect(body.items).toHaveLength(2);
  expect(body.items[0]).toMatchObject({
    nodeId: ownSchool,
    pulled: { week: '2011-W37', classes: 1 },
    counted: { outcome: 'recorded' },
  });
  expect((await ask('operator', 'GET', `/schools?municipality=${foreignMunicipality}`)).body.items).toEqual(
    [],
  );
  expect((await ask('operator', 'GET', '/pulls')).body.items[0]).toMatchObject({ id: pull.id });
  expect((await ask('municipal', 'POST', '/pulls', { body: { nodeId: ownMunicipality } })).status).toBe(403);
  const future = await ask('leadership', 'POST', '/pulls', { body: { nodeId: region, week: '2011-W40' } });
  expect(future.body.code).toBe('dayInFuture');
});

test('one school that fails stops nobody; asked again, only that one is', async () => {
  simulator.faults.order({ kind: 'changedField', on: 'log', school: sourceIdOf(2), times: 10 });
  const pull = await start();
  const incomplete = await rested(pull);
  expect(incomplete).toMatchObject({
    stage: 'incomplete',
    outcome: { pulled: 4, failed: 1, byFault: [{ code: 'replyChanged', count: 1 }] },
  });
  expect([...sentOn(pull.id).keys()].sort()).toEqual(schoolIds.filter((_id, index) => index !== 2));
  const failed = (await ask('operator', 'GET', '/schools')).body.items[2];
  expect(failed).toMatchObject({ fault: { code: 'replyChanged', asked: 'log', detail: 'createdDate' } });
  // What was taken before the fault is still what was last taken.
  expect(failed.pulled.pullId).not.toBe(pull.id);

  simulator.faults.clear();
  const before = simulator.asked.groups ?? 0;
  expect(await resume(incomplete)).toMatchObject({ stage: 'done', outcome: { pulled: 5, failed: 0 } });
  expect((simulator.asked.groups ?? 0) - before).toBe(1);
  expect(sentOn(pull.id).size).toBe(5);
});

const stops = ['token', 'schools', 'groups', 'lessons', 'marks', 'log', 'works'] as const;
test.each(stops)(
  'a platform that is down at %s interrupts the pull, and it goes on when the platform is back',
  async (on) => {
    simulator.faults.order({ kind: 'error', on, times: 1_000 });
    const pull = await start(ownSchool);
    const stopped = await rested(pull);
    expect(stopped).toMatchObject({ stage: 'interrupted', fault: { code: 'sourceDown', asked: on } });
    expect(sentOn(pull.id).size).toBe(0);
    expect((await ask('leadership', 'GET', '/connection')).body.fault).toMatchObject({
      code: 'sourceDown',
      asked: on,
    });
    if (on !== 'schools' && on !== 'works') return;
    simulator.faults.clear();
    expect(await resume(stopped)).toMatchObject({ stage: 'done', outcome: { pulled: 1 } });
    expect(sentOn(pull.id).size).toBe(1);
    expect((await ask('leadership', 'GET', '/connection')).body.fault).toBeUndefined();
  },
);

test('cut off anywhere between two writes, a pull goes on and nothing is counted twice or half', async () => {
  const { observer } = platform;
  const kills: [kind: string, nth: number][] = [
    ['sourceSchool', 3],
    ['pullWork', 2],
  ];
  for (const [kind, nth] of kills) {
    let left = nth;
    platform.observer = {
      intend: async (table, item) => {
        if (item.kind === kind && --left === 0) throw new Error(`killed before ${kind}`);
        return (await observer?.intend(table, item)) ?? '';
      },
      settle: (token, wasWritten) => observer?.settle(token, wasWritten),
    };
    const pull = await start();
    expect(await rested(pull), kind).toMatchObject({ stage: 'done', outcome: { pulled: 5, failed: 0 } });
    expect(sentOn(pull.id)).toEqual(expected);
  }
  platform.observer = observer as NonNullable<typeof observer>;
  broken = { queue: 'adoption.weeks', times: 2 };
  const pull = await start();
  expect(await rested(pull)).toMatchObject({ stage: 'done' });
  expect(sentOn(pull.id)).toEqual(expected);
});

test('gradebooks come as files where people chose so; the night asks by itself, once', async () => {
  const { body: before } = await ask('operator', 'GET', '/connection');
  const settings = {
    headers: { 'if-match': `"${before.version}"` },
    body: { source: 'fileDrop', nightly: true },
  };
  expect((await ask('operator', 'PUT', '/connection', settings)).body).toMatchObject({
    source: 'fileDrop',
    nightly: true,
  });
  const wrong = {
    ...aGradebookFile(),
    bytes: new TextEncoder().encode('{"school":{"id":"x-1","name":"Школа"}}'),
  };
  expect((await ask('operator', 'POST', '/files', { upload: wrong })).body).toMatchObject({
    code: 'badInput',
    errors: [{ code: 'notAsAgreed', pointer: '/groups' }],
  });
  const dropped = await ask('operator', 'POST', '/files', { upload: aGradebookFile() });
  expect(dropped.body).toMatchObject({ name: 'Школа № 1', classes: 1, lessons: 1 });
  await nightly();
  await nightly();
  // Monday the 19th is over: of six schools five had been heard of by then or since.
  expect(platform.sent.findLast(({ queue }) => queue === 'plan.verdicts')?.message).toMatchObject({
    nodeId: region,
    predicate: 'exchange.fresh?days=14&percent=99',
    history: [
      { since: '2011-09-19', because: { code: 'exchangeNotFresh', params: { fresh: 5, schools: 6 } } },
    ],
  });
  const open = await call(api, { path: `/api/public/exchange/freshness?region=${region}` });
  expect(open.body).toMatchObject({
    objectiveHours: 36,
    connected: 5,
    fresh: 5,
    stale: [],
    days: [{ fresh: 5 }],
  });
  const card = await call(api, { path: '/api/public/exchange/freshness/schools/s-20602000-006' });
  expect(card.body).toEqual({ nodeId: 's-20602000-006', objectiveHours: 36, isStale: false });
  const [night, ...earlier] = (await ask('operator', 'GET', '/pulls')).body.items;
  expect(earlier.filter(({ source }: PullView) => source === 'fileDrop')).toEqual([]);
  const done = await rested(night);
  expect(done).toMatchObject({
    source: 'fileDrop',
    stage: 'done',
    week: '2011-W38',
    outcome: { pulled: 1, classes: 1 },
  });
  expect([...sentOn(night.id)].map(([id, told]) => [id, JSON.parse(told)[1]])).toEqual([
    [
      ownSchool,
      [expect.objectContaining({ className: '7Б', lessonsExpected: 1, lessonsRecorded: 1, marks: 1 })],
    ],
  ]);
});
