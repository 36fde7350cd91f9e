import { deserialize, serialize } from 'node:v8';
import { unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { manifest as registryManifest } from '../registry/manifest.ts';
import { setPlatform } from '../shared/platform.ts';
import { workInBackground } from '../shared/testing/background.ts';
import { startDatabase, type TestDatabase } from '../shared/testing/database.ts';
import { type TestPlatform, testPlatform } from '../shared/testing/platform.ts';
import type { RunView } from './contract/run.ts';
import { feed, runs } from './lambda.ts';
import { manifest } from './manifest.ts';
import { exchangeRooms } from './rooms.ts';
import { exchangeContract } from './rules/contract/contract.ts';
import { Findings } from './rules/validation/findings.ts';
import { PackageCheck, type PackageCheckState } from './rules/validation/packageCheck.ts';
import { readManifest } from './rules/validation/readManifest.ts';
import { validatePackage } from './rules/validation/validatePackage.ts';
import { badPackages } from './testing/badPackages.ts';
import { goodFiles, type Parts, packageOf } from './testing/package.ts';
import { inRegion as regionOf } from './testing/region.ts';
import { check } from './working/check.ts';
import { shareOut } from './working/shareOut.ts';

// A busy machine may take its time.
vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

let database: TestDatabase;
let platform: TestPlatform;
beforeAll(async () => {
  database = await startDatabase(registryManifest, manifest);
  platform = testPlatform(database, '2011-09-20T08:00:00.000Z');
  const { get } = platform.files;
  // As a disk or a bucket gives a file: piece by piece.
  platform.files.read = async function* (key, from = 0) {
    const body = (await get(key))?.body ?? new Uint8Array();
    for (let at = from; at < body.length; at += 120) yield body.subarray(at, at + 120);
  };
  workInBackground(platform, { kind: 'run', feed, queue: 'exchange.runs', handler: runs });
  setPlatform(platform);
});
afterAll(() => database.stop());

/** Puts a package at a place of its own and has it checked. */
async function placed(region: string, bytes: Uint8Array, isChecked = true) {
  const within = regionOf(platform, region);
  const body = { fileName: 'region.zip', bytes: bytes.length };
  const { place, ...run } = (await within.ask('operator', 'POST', '/packages/places', { body })).body;
  const key = place.url.replace('memory:', '');
  expect((await within.step('operator', 'POST', run, 'check')).body.code).toBe('fileNotReceived');
  await platform.files.put(key, bytes, place.contentType);
  const checked = isChecked ? (await within.step('operator', 'POST', run, 'check')).body : run;
  return {
    ...within,
    run: checked as RunView,
    isKept: async () => (await platform.files.get(key)) !== undefined,
  };
}

/** Packed and not deflated, so that its files come in the pieces that the archive comes in. */
const unpacked = (parts: Parts = {}) => zipSync(unzipSync(packageOf(parts)), { level: 0 });

test('a placed package gets the verdict that it would get in a request, and is kept only when it is clean', async () => {
  for (const [input, bytes] of badPackages) {
    // Of a gigabyte together the limit is another.
    if (input.includes('bomb')) continue;
    const { findings: _all, ...verdict } = validatePackage(bytes);
    const { run, isKept } = await placed('r-61', bytes);
    const { stage, byCode, errorCount } = verdict;
    if (input.includes('gigabyte')) expect(run).toMatchObject({ stage: 'hasErrors' });
    else expect(run, input).toMatchObject({ stage, byCode, errorCount });
    await vi.waitFor(async () => expect(await isKept(), input).toBe(false));
  }
  const { run, isKept } = await placed('r-61', packageOf());
  expect(run).toMatchObject({ stage: 'clean', rows: 10, fileName: 'region.zip' });
  expect(await isKept()).toBe(true);
});

test('a placed package is compared and committed like any other', async () => {
  const { run, step, commit, marks } = await placed('r-62', packageOf());
  const compared = (await step('operator', 'POST', run, 'comparison')).body;
  expect((await commit(compared)).body).toMatchObject({ stage: 'committed', reconciled: { records: 10 } });
  const inRequest = regionOf(platform, 'r-63');
  await inRequest.committed();
  expect(await marks()).toEqual(await inRequest.marks());
});

test('a package that is too large for us is refused before it is sent', async () => {
  const { ask } = regionOf(platform, 'r-64');
  const body = { fileName: 'region.zip', bytes: 2 ** 30 };
  expect((await ask('operator', 'POST', '/packages/places', { body })).body).toMatchObject({
    code: 'fileTooLarge',
    params: { limitMegabytes: 256 },
  });
});

test('a check that is cut off after any piece goes on where it was, to the same verdict', () => {
  const files = new Map(
    Object.entries(unzipSync(packageOf({ 'orgs.csv': `${goodFiles['orgs.csv']}s-1,,,Я,лицей,,m-9\n` }))),
  );
  const modes = readManifest(files, exchangeContract, new Findings(exchangeContract));
  let checking = new PackageCheck(exchangeContract, { modes });
  for (const spec of exchangeContract.files) {
    const bytes = files.get(spec.name);
    if (!bytes) continue;
    let at = checking.begin(spec);
    while (at < bytes.length) {
      checking.push(bytes.subarray(at, at + 40));
      const state = checking.stateIn(spec.name);
      at += 40;
      // A row longer than a piece is no place to stop at.
      if (!state || (state.within?.place.bytes ?? 0) <= at - 40) continue;
      checking = new PackageCheck(exchangeContract, deserialize(serialize(state)) as PackageCheckState);
      at = checking.begin(spec);
    }
    checking.end(spec.name);
  }
  const zip = zipSync(Object.fromEntries(files));
  expect(checking.verdict().verdict).toEqual(validatePackage(zip));
});

test('the stages of a placed package end the same when every turn is over after one piece', async () => {
  const bytes = unpacked();
  const { run } = await placed('r-65', bytes, false);
  const rooms = exchangeRooms(platform);
  const turn = { rooms, isTimeUp: () => true, lap: () => 0 };
  const stored = await rooms.runs.get(run.id);
  const change = {
    action: 'test',
    by: 't',
    role: 'operator',
    at: '2011-09-20T08:00:00Z',
    requestId: 't',
    scope: 'r-65',
  };
  const atWork = await rooms.runs.save(stored, { ...stored, stage: 'checking' }, change);
  let turns = 1;
  while ((await check(atWork, turn)) === 'paused') turns += 1;
  expect(turns).toBeGreaterThan(8);
  const clean = await rooms.runs.get(run.id);
  expect(clean).toMatchObject({ stage: 'clean', rows: 10 });

  const inOne = await shareOut(clean, { ...turn, isTimeUp: () => false });
  let inParts: Awaited<ReturnType<typeof shareOut>>;
  for (turns = 0; !inParts; turns += 1) inParts = await shareOut(clean, turn, 1);
  expect(turns).toBeGreaterThan(3);
  const contents = async (shared: NonNullable<typeof inOne>) =>
    Promise.all(
      shared.units.map(async ({ unit, name, files }) => ({
        unit,
        name,
        rows: await Promise.all(files.map((file) => rooms.recordFiles.rows(clean.id, unit, file))),
      })),
    );
  const parts = await contents(inParts);
  await rooms.recordFiles.dropState(clean.id, 'sharing');
  const again = await shareOut(clean, { ...turn, isTimeUp: () => false });
  expect(again).toEqual(inOne);
  const whole = again ? await contents(again) : [];
  const inOrder = (all: typeof whole) => [...all].sort((one, other) => (one.unit < other.unit ? -1 : 1));
  expect(inOrder(parts)).toEqual(inOrder(whole));
});
