import { appendFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import type { DynamoDBStreamEvent, SQSEvent } from 'aws-lambda';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { log } from '../../../functions/shared/log.ts';
import type { Manifest } from '../../../functions/shared/manifest.ts';
import type { LocalDomain } from '../domains.ts';
import { Deliveries } from './deliveries.ts';

const manifest: Manifest = {
  domain: 'notes',
  table: { indexes: [] },
  routes: { guarded: true, public: false },
  feeds: [{ name: 'recount', kinds: ['note'], handler: 'feed', batch: 10 }],
  queues: [{ name: 'letters', handler: 'letters' }],
  sendsTo: [],
  schedules: [],
  reads: [],
  files: false,
  mail: false,
};

let folder: string;
let heard: string[];
let failing: Set<string>;
let refused: number;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'deliveries-'));
  heard = [];
  failing = new Set();
  refused = 0;
});
afterEach(() => rmSync(folder, { recursive: true }));

const domain: LocalDomain = {
  manifest,
  routes: [],
  invoke: async (handler, event) => (handler === 'feed' ? hearRecords(event) : hearMessages(event)),
};

function hearRecords(event: unknown) {
  const failures = (event as DynamoDBStreamEvent).Records.flatMap((record) => {
    const item = unmarshall(record.dynamodb?.NewImage as never);
    const name = `${item.pk} v${item.version}`;
    if (failing.has(name)) {
      refused += 1;
      return [{ itemIdentifier: record.dynamodb?.SequenceNumber ?? '' }];
    }
    heard.push(name);
    return [];
  });
  return { batchItemFailures: failures };
}

function hearMessages(event: unknown) {
  for (const record of (event as SQSEvent).Records) heard.push(`letter ${JSON.parse(record.body)}`);
  return { batchItemFailures: [] };
}

const open = () => new Deliveries(folder, [domain], (name) => name);
const note = (pk: string, version: number) => ({ pk, sk: 'note', kind: 'note', version });
const setAside = () => readFileSync(join(folder, 'deliveries', 'set-aside.jsonl'), 'utf8');

test('a written record reaches its feed with each of its versions in order', async () => {
  const deliveries = open();
  for (const version of [1, 2, 3])
    deliveries.settle(await deliveries.intend('notes', note('a', version)), true);
  await deliveries.idle();
  expect(heard).toEqual(['a v1', 'a v2', 'a v3']);
});

test('a write that the database refused is not delivered', async () => {
  const deliveries = open();
  deliveries.settle(await deliveries.intend('notes', note('a', 1)), false);
  await deliveries.idle();
  expect(heard).toEqual([]);
});

test('records of a kind nobody listens to leave no trace', async () => {
  const deliveries = open();
  expect(await deliveries.intend('notes', { ...note('a', 1), kind: 'other' })).toBe('');
});

test('messages reach the queue they were sent to', async () => {
  const deliveries = open();
  await deliveries.send('notes.letters', ['hello', 'again']);
  await deliveries.idle();
  expect(heard).toEqual(['letter "hello"', 'letter "again"'].map((one) => one.replaceAll('"', '')));
});

test('after a crash, what was written but not settled is delivered at the next start', async () => {
  const killed = open();
  await killed.intend('notes', note('written', 2));
  await killed.intend('notes', note('never-written', 1));
  await killed.intend('notes', note('older-in-table', 5));

  const stored: Record<string, number> = { written: 2, 'older-in-table': 4 };
  const next = open();
  const delivered = await next.catchUp(async (_table, { pk }) => {
    const version = stored[pk];
    return version === undefined ? undefined : note(pk, version);
  });
  await next.idle();
  expect(heard).toEqual(['written v2']);
  expect(delivered).toBe(1);
});

test('a line cut short by the crash is passed over', async () => {
  const killed = open();
  await killed.intend('notes', note('a', 1));
  appendFileSync(join(folder, 'deliveries', 'journal.jsonl'), '{"id":2,"delivery":{"ki');
  const next = open();
  await next.catchUp(async () => note('a', 1));
  await next.idle();
  expect(heard).toEqual(['a v1']);
});

test('what has been settled is not delivered again', async () => {
  const first = open();
  first.settle(await first.intend('notes', note('a', 1)), true);
  await first.idle();
  const next = open();
  expect(await next.catchUp(async () => note('a', 1))).toBe(0);
});

test('a delivery that keeps failing is set aside and stops nobody', async () => {
  const logged = vi.spyOn(log, 'error').mockImplementation(() => undefined);
  failing.add('bad v1');
  const deliveries = open();
  for (const pk of ['bad', 'good']) deliveries.settle(await deliveries.intend('notes', note(pk, 1)), true);
  await deliveries.idle();
  expect(heard).toEqual(['good v1']);
  expect(JSON.parse(setAside())).toMatchObject({ lane: 'notes.recount', delivery: { item: { pk: 'bad' } } });
  expect(logged).toHaveBeenCalledWith(
    'delivery set aside',
    expect.objectContaining({ lane: 'notes.recount' }),
  );
  logged.mockRestore();
});

test('a delivery that fails once is tried again', async () => {
  failing.add('shy v1');
  const deliveries = open();
  deliveries.settle(await deliveries.intend('notes', note('shy', 1)), true);
  await vi.waitFor(() => expect(refused).toBeGreaterThan(0));
  failing.clear();
  await deliveries.idle();
  expect(heard).toEqual(['shy v1']);
});
