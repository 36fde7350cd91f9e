import { fork } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { DiskFiles } from '../../infra/local/files.ts';
import { systemClock } from '../shared/clock.ts';
import { setPlatform } from '../shared/platform.ts';
import { runFor, workOn } from './importing/work.ts';
import { adoptionRooms } from './rooms.ts';
import { startAdoption, type TestAdoption } from './testing/adoption.ts';
import { codesOf, csvOf, weekRow } from './testing/files.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const schools = 60;
const weeks = ['2011-W33', '2011-W34', '2011-W35', '2011-W36'];
const rowsOf = (weeks: readonly string[]) =>
  weeks.flatMap((week) =>
    codesOf(schools).flatMap((code) => ['5А', '9Б'].map((name) => weekRow(code, week, name))),
  );
const rows = rowsOf(weeks);
const records = schools * weeks.length;

let adoption: TestAdoption;
let folder: string;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'import-kill-'));
  adoption = await startAdoption(schools);
  adoption.platform.files = new DiskFiles(folder, 'test', systemClock);
});
afterEach(async () => {
  await adoption.stop();
  rmSync(folder, { recursive: true });
});

const ask = (method: string, path: string, more = {}) => adoption.ask('operator', method, path, more);
const stage = async (staged = rows) =>
  (await adoption.importFile('operator', 'activity', csvOf(staged))).body;
const stateOf = async (id: string) => (await ask('GET', `/imports/${id}`)).body;

/** How many weeks of these schools are written, and how many facts they hold. */
async function written(codes = codesOf(schools)): Promise<{ weeks: number; facts: number }> {
  const { database, tableName } = adoption.platform;
  const found = await Promise.all(
    codes.map((code) =>
      database.query({
        TableName: tableName('adoption'),
        KeyConditionExpression: 'pk = :pk AND begins_with(sk, :week)',
        ExpressionAttributeValues: { ':pk': `school#s-${code}`, ':week': 'week#' },
      }),
    ),
  );
  const items = found.flatMap(({ Items = [] }) => Items as { reports: unknown[] }[]);
  return { weeks: items.length, facts: items.reduce((sum, { reports }) => sum + reports.length, 0) };
}

/** How many weeks a command writes. */
const isWeek = (item: Record<string, unknown> | undefined) => item?.kind === 'week';

/** Lets so many records be written and fails at the next, once. */
function failAfter(writes: number): void {
  const { database } = adoption.platform;
  let left = writes;
  let hasFailed = false;
  const written = async (weeks: number) => {
    left -= weeks;
    if (weeks === 0 || hasFailed || left >= 0) return;
    hasFailed = true;
    throw new Error('the power went out');
  };
  adoption.platform.database = {
    ...database,
    put: (input) => written(isWeek(input.Item) ? 1 : 0).then(() => database.put(input)),
    batchWrite: (input) => {
      const requests = Object.values(input.RequestItems ?? {}).flat();
      const weeks = requests.filter(({ PutRequest }) => isWeek(PutRequest?.Item));
      return written(weeks.length).then(() => database.batchWrite(input));
    },
  };
}

describe('an import broken off in the middle of its writing', () => {
  test.each([0, 1, 100, records - 1])(
    'after %i records goes on: nothing lost, nothing doubled',
    async (n) => {
      const { id, version } = await stage();
      failAfter(n);
      const { body } = await ask('POST', `/imports/${id}/commit`, {
        headers: { 'if-match': `"${version}"` },
      });
      expect(body).toMatchObject({ status: 'committed', written: records });
      expect(await written()).toEqual({ weeks: records, facts: records });
    },
  );

  test('while it is undone goes on too', async () => {
    const { id, version } = await stage();
    const done = await ask('POST', `/imports/${id}/commit`, { headers: { 'if-match': `"${version}"` } });
    failAfter(70);
    const { body } = await ask('POST', `/imports/${id}/undo`, {
      headers: { 'if-match': `"${done.body.version}"` },
      body: { reason: 'не тот файл' },
    });
    expect(body).toMatchObject({ status: 'undone', undone: records });
    expect(await written()).toEqual({ weeks: records, facts: records * 2 });
  });

  test('by SIGKILL of its process goes on in the next', async () => {
    const many = Array.from({ length: 27 }, (_, index) => `2011-W${String(index + 10)}`);
    const all = schools * many.length;
    const { id, version } = await stage(rowsOf(many));
    const { imports } = adoptionRooms(adoption.platform);
    const record = await imports.get(id);
    const ordered = {
      ...record,
      status: 'committing' as const,
      committedAt: '2011-09-20T08:00:00.000Z',
      committedBy: 'p-operator',
    };
    const change = {
      ...record.orderedBy,
      action: 'importBegun',
      at: record.createdAt,
      scope: 'r-20',
    };
    await imports.save(record, ordered, change);
    expect(version).toBe(record.version);

    const { databaseEndpoint, tableName } = adoption.platform;
    const place = [databaseEndpoint, tableName(''), folder, id];
    const worker = fork(fileURLToPath(new URL('./testing/worker.ts', import.meta.url)), place, {
      execArgv: ['--import', 'tsx'],
    });
    while ((await written(codesOf(1))).weeks === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    const gone = new Promise((resolve) => worker.once('exit', resolve));
    worker.kill('SIGKILL');
    await gone;
    const left = await written();
    expect(left.weeks).toBeLessThan(all);
    expect((await stateOf(id)).status).toBe('committing');

    setPlatform(adoption.platform);
    expect(await workOn(id, runFor(adoptionRooms(adoption.platform), 60_000))).toBe(false);
    expect(await stateOf(id)).toMatchObject({ status: 'committed', written: all });
    expect(await written()).toEqual({ weeks: all, facts: all });
  });
});

test('a run whose time is up goes on where it stopped, stage after stage', async () => {
  const rooms = adoptionRooms(adoption.platform);
  const body = { kind: 'activity', fileName: 'weeks.csv', bytes: Buffer.byteLength(csvOf(rows)) };
  const { id } = (await ask('POST', '/imports/places', { body })).body;
  const record = await rooms.imports.get(id);
  await rooms.importFiles.putSource(id, new TextEncoder().encode(csvOf(rows)), 'text/csv');
  const format = { file: 'csv', encoding: 'UTF-8', delimiter: ';' } as const;
  const change = { ...record.orderedBy, action: 'importRead', at: record.createdAt, scope: 'r-20' };
  // Many small buckets, so that every run of no time at all does one of them.
  await rooms.imports.save(
    record,
    { ...record, status: 'reading', format, bytes: 20_000_000, commitsItself: true },
    change,
  );
  let runs = 1;
  while (await workOn(id, runFor(rooms, 0))) runs += 1;
  expect(runs).toBeGreaterThan(20);
  expect(await stateOf(id)).toMatchObject({ status: 'committed', rows: rows.length, written: records });
  expect(await written()).toEqual({ weeks: records, facts: records });
});

describe('a person who writes to a school that an import writes to', () => {
  const code = codesOf(1)[0] ?? '';
  const byHand = (week: string) =>
    adoption.ask('school', 'PUT', `/schools/s-${code}/activity/${week}`, {
      headers: { 'if-match': '"0"' },
      body: {
        classes: [
          { className: '5А', lessonsExpected: 30, lessonsRecorded: 7, marks: 1, topics: 1, homework: 1 },
        ],
      },
    });
  const turn = { importId: 'other', path: ['r-20'] };

  test('is refused while it has its turn, and may write when it is done', async () => {
    const { imports } = adoptionRooms(adoption.platform);
    const { id, version } = await stage();
    const record = await imports.get(id);
    const change = { ...record.orderedBy, action: 'importBegun', at: record.createdAt, scope: 'r-20' };
    await imports.saveWriters('r-20', await imports.writers('r-20'), [{ ...turn, importId: id }]);
    const committing = await imports.save(record, { ...record, status: 'committing' }, change);
    expect(version).toBe(record.version);
    const refused = await byHand('2011-W30');
    expect([refused.status, refused.body.code]).toEqual([409, 'importWritesHere']);
    await imports.save(committing, { ...committing, status: 'committed' }, change);
    expect((await byHand('2011-W30')).status).toBe(200);
  });

  test('in the very moment between its look and its write keeps what was written', async () => {
    const rooms = adoptionRooms(adoption.platform);
    await rooms.handMarks.put(`s-${code}`, { requestId: 'one', at: '2011-09-20T08:00:00.000Z' });
    const staged = await rooms.checkers.activity.check(
      {
        rows: [[2, code, '2011-W36', '5А', '30', '28', '20', '28', '21']],
        names: [],
        schools: runFor(rooms, 60_000).schoolsOf(['r-20']),
        toWrite: true,
      },
      { importId: 'i', path: ['r-20'], by: 'p', at: '2011-09-20T08:00:00.000Z', today: '2011-09-20' },
    );
    expect((await byHand('2011-W36')).status).toBe(200);
    const change = (scope: string) => ({
      action: 'importActivity',
      by: 'p',
      role: 'operator',
      at: '2011-09-20T08:00:00.000Z',
      requestId: 'r',
      scope,
    });
    expect(await staged.write(change)).toEqual({ written: 1, leftOut: [] });
    const week = await rooms.weeks.of({ nodeId: `s-${code}`, week: '2011-W36' });
    expect(week?.reports.map(({ source }) => source)).toEqual(['declared', 'exchange']);
  });
});
