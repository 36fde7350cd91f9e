import type { DynamoDBStreamEvent, SQSEvent } from 'aws-lambda';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { manifest as registryManifest } from '../registry/manifest.ts';
import { readAudit } from '../shared/audit.ts';
import { log } from '../shared/log.ts';
import { domainTable, setPlatform } from '../shared/platform.ts';
import { workInBackground } from '../shared/testing/background.ts';
import { startDatabase, type TestDatabase } from '../shared/testing/database.ts';
import { type TestPlatform, testPlatform } from '../shared/testing/platform.ts';
import { feed, runs } from './lambda.ts';
import { manifest } from './manifest.ts';
import { badPackages, unknownRecord } from './testing/badPackages.ts';
import { aPackage, goodFiles } from './testing/package.ts';
import { inRegion as regionOf } from './testing/region.ts';

// A busy machine may take its time.
vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

let database: TestDatabase;
let platform: TestPlatform;
let putKeys: string[] = [];
/** Every change and every message comes twice, and both at once: the same must come out as if it had come once. */
beforeAll(async () => {
  database = await startDatabase(registryManifest, manifest);
  platform = testPlatform(database, '2011-09-20T08:00:00.000Z');
  const { put } = platform.files;
  platform.files.put = (key, ...more) => {
    putKeys.push(key);
    return put(key, ...more);
  };
  workInBackground(platform, {
    kind: 'run',
    feed: (event: DynamoDBStreamEvent) => Promise.all([feed(event), feed(event)]),
    queue: 'exchange.runs',
    handler: async (event: SQSEvent) => (await Promise.all([runs(event), runs(event)]))[0],
  });
  setPlatform(platform);
});
afterAll(() => database.stop());

const inRegion = (region: string) => regionOf(platform, region);

/** What this region’s people have been told of a run, once each. */
const toldOf = (runId: string) => [
  ...new Set(
    platform.sent
      .filter(({ queue }) => queue === 'messaging.notices')
      .map(({ message }) => (message as { cause: string }).cause)
      .filter((cause) => cause.includes(runId)),
  ),
];

test('what goes wrong with packages is named where it stands, nothing of it is kept, and what stood stands', async () => {
  const { ask, step, sendBytes, committed, marks } = inRegion('r-40');
  await committed();
  const before = await marks();
  for (const [input, bytes, { code, ...where }] of badPackages) {
    putKeys = [];
    const run = await sendBytes(bytes);
    expect(run, input).toMatchObject({ stage: 'hasErrors' });
    const found = (await ask('operator', 'GET', `/runs/${run.id}/findings?code=${code}`)).body.items;
    expect(found, input).toContainEqual(expect.objectContaining({ code, ...where }));
    expect((await step('operator', 'POST', run, 'comparison')).body.code, input).toBe('runHasErrors');
    expect(
      putKeys.filter((key) => key.startsWith('exchange/staging/')),
      input,
    ).toEqual([]);
    expect((await ask('operator', 'GET', `/runs/${run.id}/receipt`)).body, input).toMatchObject({
      status: 'failure',
      filesImported: [],
    });
  }
  expect(await marks()).toEqual(before);
});

test('a byte order mark is named and loses nothing', async () => {
  const plain = inRegion('r-41');
  await plain.committed();
  const { send, marks, committed } = inRegion('r-42');
  const marked = { 'orgs.csv': `\ufeff${goodFiles['orgs.csv']}` };
  expect(await send(marked)).toMatchObject({
    stage: 'clean',
    byCode: [{ code: 'byteOrderMark', severity: 'warning', count: 1 }],
  });
  await committed(marked);
  expect(await marks()).toEqual(await plain.marks());
});

test('a delta for an unknown record: its deletion is named and passed over, a reference to it stops the package', async () => {
  const { compared, commit, committed, marks } = inRegion('r-43');
  await committed();
  const before = await marks();
  const deleted = await compared(unknownRecord.deleted);
  expect(deleted).toMatchObject({ stage: 'compared', difference: { deletedUnknown: 1, removed: 0 } });
  expect((await commit(deleted)).body).toMatchObject({ stage: 'committed' });
  const referring = await compared(unknownRecord.referredTo);
  expect((await commit(referring)).body.code).toBe('referencesToNowhere');
  expect(await marks()).toEqual(before);
});

test('what is too large for a request is refused at the door', async () => {
  const { ask } = inRegion('r-44');
  const upload = { bytes: new Uint8Array(5.6 * 1024 * 1024), mediaType: 'application/zip' };
  expect(await ask('operator', 'POST', '/packages', { upload })).toMatchObject({ status: 413 });
  expect((await ask('operator', 'GET', '/runs')).body.items).toEqual([]);
});

test('a reception cut off at any write leaves nothing half-written, and sent again with its key is one run', async () => {
  const { ask } = inRegion('r-45');
  const { put } = platform.files;
  const { observer } = platform;
  let left = 0;
  const cutOff = () => {
    left -= 1;
    if (left === 0) throw new Error('cut off');
  };
  platform.files.put = async (...file) => {
    cutOff();
    await put(...file);
    cutOff();
  };
  platform.observer = {
    intend: async (table, item) => {
      cutOff();
      return observer?.intend(table, item) ?? '';
    },
    settle: (token, wasWritten) => observer?.settle(token, wasWritten),
  };
  const send = () =>
    ask('operator', 'POST', '/packages', {
      upload: aPackage(),
      headers: { 'idempotency-key': 'the-night-of-19-september' },
    });
  const logged = vi.spyOn(log, 'error').mockImplementation(() => undefined);
  let cuts = 0;
  for (;;) {
    left = cuts + 1;
    const { status } = await send();
    if (status === 201) break;
    cuts += 1;
    left = 0;
    expect((await ask('operator', 'GET', '/runs')).body.items).toEqual([]);
  }
  left = 0;
  platform.files.put = put;
  if (observer) platform.observer = observer;
  logged.mockRestore();
  expect(cuts).toBeGreaterThan(5);
  const { items } = (await ask('operator', 'GET', '/runs')).body;
  expect(items).toMatchObject([{ stage: 'clean', rows: 10 }]);
  expect((await ask('operator', 'GET', `/runs/${items[0].id}/profile`)).body.files).toHaveLength(7);
});

test('events that come twice leave one entry each and tell people once', async () => {
  const { committed } = inRegion('r-46');
  const run = await committed();
  const { items } = await readAudit(domainTable(platform, 'exchange'), 'r-46', { limit: 50 });
  const actions = items.map(({ action }) => action).filter((action) => action !== 'schoolCommitted');
  expect(actions.sort()).toEqual(
    ['packageChecked', 'compareRun', 'runCompared', 'commitRun', 'runWritten', 'runCommitted'].sort(),
  );
  expect(run).toMatchObject({ stage: 'committed', outcome: { written: 3 } });
});

test('a message that cannot be read is reported by its id and takes no other with it', async () => {
  const { ask, send } = inRegion('r-47');
  const { id } = await send();
  const bodies = ['not json at all', '{"runId":7}', JSON.stringify({ runId: id })];
  const event = { Records: bodies.map((body, index) => ({ messageId: `m-${index}`, body })) };
  expect(await runs(event as SQSEvent)).toEqual({
    batchItemFailures: [{ itemIdentifier: 'm-0' }, { itemIdentifier: 'm-1' }],
  });
  expect((await ask('operator', 'GET', `/runs/${id}`)).body).toMatchObject({ stage: 'clean' });
});

test('a stage that keeps failing is given up, says so to the owner, and begun again goes on to the same end', async () => {
  const calm = inRegion('r-48');
  await calm.committed();
  const { ask, step, send, commit, marks } = inRegion('r-49');
  const { put } = platform.files;
  const logged = vi.spyOn(log, 'error').mockImplementation(() => undefined);
  let faults = 0;
  const failing = (part: string) => {
    platform.files.put = async (key, ...more) => {
      if (!key.includes(part)) return put(key, ...more);
      faults += 1;
      throw new Error('the disk is full');
    };
  };
  failing('shared.json');
  const stopped = (await step('operator', 'POST', await send(), 'comparison')).body;
  expect(stopped).toMatchObject({ stage: 'stopped', stop: { stage: 'comparing', code: 'fault', tries: 4 } });
  expect(faults).toBeLessThanOrEqual(8);
  await vi.waitFor(() => expect(toldOf(stopped.id)).toHaveLength(1));
  expect(await marks()).toEqual(new Map());
  const board = (await ask('leadership', 'GET', '/board')).body.items;
  expect(board).toMatchObject([{ id: stopped.id, stage: 'stopped', stop: { stage: 'comparing' } }]);
  expect((await step('leadership', 'POST', stopped, 'restart')).status).toBe(403);

  const still = (await step('operator', 'POST', stopped, 'restart')).body;
  expect(still).toMatchObject({ stage: 'stopped' });
  platform.files.put = put;
  logged.mockRestore();
  const compared = (await step('operator', 'POST', still, 'restart')).body;
  expect(compared).toMatchObject({ stage: 'compared', difference: { added: 10 } });
  expect(compared.stop).toBeUndefined();
  expect((await step('operator', 'POST', compared, 'restart')).body.code).toBe('runNotInStage');
  expect((await commit(compared)).body).toMatchObject({ stage: 'committed', outcome: { written: 3 } });
  expect(await marks()).toEqual(await calm.marks());
});

test('a package that is not there any more stops the comparison at once', async () => {
  const { step, send } = inRegion('r-50');
  const run = await send();
  const { size } = platform.files;
  let asked = 0;
  platform.files.size = async (key) => {
    if (!key.endsWith('package.zip')) return size(key);
    asked += 1;
    // The door still finds it, the work does not.
    return asked === 1 ? size(key) : undefined;
  };
  const stopped = (await step('operator', 'POST', run, 'comparison')).body;
  platform.files.size = size;
  expect(stopped).toMatchObject({ stage: 'stopped', stop: { code: 'packageGone' } });
});

test('work of which nothing has been heard for a quarter of an hour may be begun again', async () => {
  const { ask, step, send } = inRegion('r-51');
  const { clock, queues } = platform;
  const run = await send();
  const version = { id: run.id, version: run.version + 1 };
  // The message is lost.
  platform.queues = { send: async () => undefined };
  const waiting = step('operator', 'POST', run, 'comparison');
  await vi.waitFor(async () =>
    expect((await ask('operator', 'GET', `/runs/${run.id}`)).body.stage).toBe('comparing'),
  );
  expect((await step('operator', 'POST', version, 'restart')).body.code).toBe('runNotInStage');
  platform.queues = queues;
  platform.clock = { ...clock, now: () => new Date('2011-09-20T08:16:00.000Z') };
  expect((await ask('operator', 'GET', `/runs/${run.id}`)).body).toMatchObject({ isSilent: true });
  expect((await step('operator', 'POST', version, 'restart')).body).toMatchObject({ stage: 'compared' });
  platform.clock = clock;
  expect((await waiting).body).toMatchObject({ stage: 'compared' });
});
