import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { manifest as registryManifest } from '../registry/manifest.ts';
import { log } from '../shared/log.ts';
import { setPlatform } from '../shared/platform.ts';
import { workInBackground } from '../shared/testing/background.ts';
import { startDatabase, type TestDatabase } from '../shared/testing/database.ts';
import { type TestPlatform, testPlatform } from '../shared/testing/platform.ts';
import type { RunStage } from './contract/run.ts';
import { feed, runs } from './lambda.ts';
import { manifest } from './manifest.ts';
import { packageOf } from './testing/package.ts';
import { type RunVersion, inRegion as regionOf } from './testing/region.ts';

// A busy machine may take its time.
vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

let database: TestDatabase;
let platform: TestPlatform;
/** While it is set, whatever of this name is read or written fails. */
let broken: string | undefined;
const refuse = (name: string) => {
  if (broken && name.includes(broken)) throw new Error(`${broken} is broken`);
};

beforeAll(async () => {
  database = await startDatabase(registryManifest, manifest);
  platform = testPlatform(database, '2011-09-20T08:00:00.000Z');
  const { put, get } = platform.files;
  platform.files.put = async (key, ...more) => {
    refuse(`put ${key}`);
    return put(key, ...more);
  };
  platform.files.get = async (key) => {
    refuse(`get ${key}`);
    return get(key);
  };
  workInBackground(platform, { kind: 'run', feed, queue: 'exchange.runs', handler: runs });
  const { observer } = platform;
  platform.observer = {
    intend: async (table, item) => {
      refuse(`save ${item.kind}`);
      return observer?.intend(table, item) ?? '';
    },
    settle: (token, wasWritten) => observer?.settle(token, wasWritten),
  };
  setPlatform(platform);
});
afterAll(() => database.stop());

type Region = ReturnType<typeof regionOf>;
interface Stage {
  stage: RunStage;
  breaks: string;
  /** Takes a run as far as the stage. */
  before(region: Region): Promise<RunVersion>;
  order(
    region: Region,
    run: RunVersion,
  ): Promise<{ body: { stage: string; stop?: { stage: string } } & RunVersion }>;
  ends: RunStage;
}

const why = { why: 'Файл не тот' };
const agree = { agree: true, why: 'Согласен' };
const stages: Stage[] = [
  {
    stage: 'checking',
    breaks: '.profile.json',
    async before({ ask }) {
      const bytes = packageOf();
      const body = { fileName: 'region.zip', bytes: bytes.length };
      const placed = (await ask('operator', 'POST', '/packages/places', { body })).body;
      await platform.files.put(placed.place.url.replace('memory:', ''), bytes, 'application/zip');
      return placed;
    },
    order: ({ step }, run) => step('operator', 'POST', run, 'check'),
    ends: 'clean',
  },
  {
    stage: 'comparing',
    breaks: 'put exchange/staging',
    before: ({ send }) => send(),
    order: ({ step }, run) => step('operator', 'POST', run, 'comparison'),
    ends: 'compared',
  },
  {
    stage: 'committing',
    breaks: 'save schoolSeen',
    before: ({ compared }) => compared(),
    order: ({ commit }, run) => commit(run),
    ends: 'committed',
  },
  {
    stage: 'reconciling',
    breaks: 'get exchange/records',
    before: ({ compared }) => compared(),
    order: ({ commit }, run) => commit(run),
    ends: 'committed',
  },
  {
    stage: 'rollingBack',
    breaks: 'save schoolRecords',
    before: async ({ committed, step }) =>
      (await step('operator', 'POST', await committed(), 'rollback', why)).body,
    order: ({ step }, run) => step('leadership', 'PUT', run, 'decision', agree),
    ends: 'rolledBack',
  },
];

test.each(stages)(
  'a fault while $stage stops the run, its owner is told, and started again it ends as $ends',
  async (one) => {
    const region = regionOf(platform, `r-7${stages.indexOf(one)}`);
    const run = await one.before(region);
    const logged = vi.spyOn(log, 'error').mockImplementation(() => undefined);
    broken = one.breaks;
    const { body } = await one.order(region, run);
    broken = undefined;
    logged.mockRestore();
    expect(body).toMatchObject({ stage: 'stopped', stop: { stage: one.stage, code: 'fault', tries: 4 } });
    const notice = expect.objectContaining({
      cause: expect.stringContaining(`exchange.stopped:${run.id}`),
      urgent: true,
      path: `/exchange?run=${run.id}`,
    });
    await vi.waitFor(() => expect(platform.sent.map(({ message }) => message)).toContainEqual(notice));
    expect((await region.step('operator', 'POST', body, 'restart')).body).toMatchObject({ stage: one.ends });
  },
);

test('a fault at the reception answers with a fault, and leaves no run that nobody can read', async () => {
  const { ask, send } = regionOf(platform, 'r-79');
  const logged = vi.spyOn(log, 'error').mockImplementation(() => undefined);
  broken = 'put exchange/runs';
  expect(await send()).toMatchObject({ status: 500 });
  broken = undefined;
  logged.mockRestore();
  expect((await ask('operator', 'GET', '/runs')).body.items).toEqual([]);
});

test('a receipt that cannot be written as a file can still be read, and is the same once it can', async () => {
  const { ask, committed } = regionOf(platform, 'r-78');
  const { id } = await committed();
  const logged = vi.spyOn(log, 'error').mockImplementation(() => undefined);
  broken = 'put exchange/links';
  expect((await ask('operator', 'GET', `/runs/${id}/receipt/link?format=csv`)).status).toBe(500);
  broken = undefined;
  logged.mockRestore();
  expect((await ask('operator', 'GET', `/runs/${id}/receipt`)).body).toMatchObject({ status: 'success' });
  expect((await ask('operator', 'GET', `/runs/${id}/receipt/link?format=csv`)).status).toBe(200);
});
