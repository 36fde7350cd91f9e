import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { texts } from '../../web/app/texts.ts';
import { Deliveries } from '../local/delivery/deliveries.ts';
import { loadDomains } from '../local/domains.ts';
import { type DomainRoute, nameOf } from './routes/asking.ts';
import { startWorld, type World } from './routes/world.ts';
import type { Deed } from './writes/deed.ts';
import { deeds, fleeting } from './writes/deeds.ts';

type Item = Record<string, unknown>;

const domains = await loadDomains();
const writing = domains
  .flatMap(({ manifest, routes }) => routes.map((route): DomainRoute => ({ domain: manifest.domain, route })))
  .filter(({ route }) => route.method !== 'GET');
const named = (routes: readonly DomainRoute[]) => routes.map((asked) => [nameOf(asked), asked] as const);

const folder = mkdtempSync(join(tmpdir(), 'vnedrenie-writes-'));
const written: Item[] = [];
let deliveries: Deliveries;
let world: World;

vi.setConfig({ testTimeout: 30_000, hookTimeout: 60_000 });

beforeAll(async () => {
  world = await startWorld((platform, all) => {
    deliveries = new Deliveries(folder, all, platform.tableName);
    platform.queues = deliveries;
    platform.observer = {
      intend: (table, item) => deliveries.intend(table, item).then((token) => remembering(token, item)),
      settle: (token, wasWritten) => {
        const item = waiting.get(token);
        waiting.delete(token);
        if (item && wasWritten) written.push(item);
        deliveries.settle(token.split('/')[1] ?? '', wasWritten);
      },
    };
  });
});
afterAll(async () => {
  await deliveries.idle();
  deliveries.close();
  await world.stop();
  rmSync(folder, { recursive: true });
});

const waiting = new Map<string, Item>();
let tokens = 0;

/** Records that no feed listens to have no token of their own; they are watched all the same. */
function remembering(token: string, item: Item): string {
  tokens += 1;
  const own = `${tokens}/${token}`;
  waiting.set(own, item);
  return own;
}

/** Carries a request out, lets the feeds settle, and tells what was written meanwhile. */
async function watch({ domain, request }: Deed, headers: Record<string, string> = {}) {
  await deliveries.idle();
  written.splice(0);
  const reply = await world.ask(domain, { ...request, headers: { ...request.headers, ...headers } });
  await deliveries.idle();
  return {
    reply,
    records: written.filter(isAuthored),
    // What another domain writes because it was told of this one is audited there, under the record that told it.
    audit: written.filter(({ kind, requestId }) => kind === 'audit' && requestId === 'test-request'),
    all: [...written],
  };
}

/** Whatever is not derived from other records says whose change it is. */
function isAuthored({ lastChange }: Item): boolean {
  return lastChange instanceof Object && 'requestId' in lastChange && lastChange.requestId === 'test-request';
}

async function deedOf(asked: DomainRoute): Promise<Deed> {
  const doing = deeds[nameOf(asked)];
  if (!doing)
    throw new Error(
      `${nameOf(asked)}: say in infra/house/writes/${asked.domain}Deeds.ts how it is carried out`,
    );
  return doing(world);
}

describe('what leaves no audit entry expires by itself', () => {
  test.each(named(writing.filter((asked) => nameOf(asked) in fleeting)))('%s', async (_name, asked) => {
    const { reply, all } = await watch(await deedOf(asked));
    expect(reply.status, JSON.stringify(reply.body)).toBe(200);
    expect(all.length).toBeGreaterThan(0);
    for (const { expiresAtEpochSeconds } of all)
      expect(expiresAtEpochSeconds).toBeGreaterThan(Date.parse('2011-05-20T08:00:00.000Z') / 1000);
  });
});

describe('every write says in the audit who, when and what', () => {
  test.each(named(writing.filter((asked) => !(nameOf(asked) in fleeting))))('%s', async (_name, asked) => {
    const deed = await deedOf(asked);
    const { reply, records, audit } = await watch(deed);
    expect(reply.status, JSON.stringify(reply.body)).toBe(asked.route.creates ? 201 : 200);
    expect(records.length).toBeGreaterThan(0);
    const told = audit.map(({ record }) => record);
    for (const { pk, sk, kind } of records.filter(({ kind }) => kind !== 'planVersion'))
      expect(told, `no audit of ${String(kind)}`).toContain(`${String(pk)}/${String(sk)}`);
    for (const entry of audit) {
      expect(entry).toMatchObject({
        by: deed.request.as?.sub,
        role: deed.as,
        at: '2011-05-20T08:00:00.000Z',
        requestId: 'test-request',
        scope: expect.stringMatching(/^[rmsb]-/),
      });
      for (const words of [texts.ru, texts.en])
        expect(Object.keys(words.registry.audit.action)).toContain(entry.action);
    }
  });
});

describe('an edit of an older version is refused and changes nothing', () => {
  test.each(named(writing.filter(({ route }) => route.edits)))('%s', async (_name, asked) => {
    const deed = await deedOf(asked);
    const stale = await watch(deed, { 'if-match': '"99"' });
    expect(stale.reply).toMatchObject({ status: 409, body: { code: 'staleRecord' } });
    expect(stale.records).toEqual([]);
    const unread = await watch(deed, { 'if-match': '' });
    expect(unread.reply).toMatchObject({ status: 428, body: { code: 'versionRequired' } });
    expect(unread.records).toEqual([]);
  });
});

describe('a creation that is repeated with its key makes nothing more', () => {
  test.each(named(writing.filter(({ route }) => route.creates)))('%s', async (name, asked) => {
    const deed = await deedOf(asked);
    const key = { 'idempotency-key': name };
    const first = await watch(deed, key);
    expect(first.reply.status).toBe(201);
    const again = await watch(deed, key);
    expect(again.reply).toEqual(first.reply);
    expect(again.records).toEqual([]);
    if (!deed.otherwise) return;
    const other = await watch({ ...deed, request: { ...deed.request, ...deed.otherwise } }, key);
    expect(other.reply).toMatchObject({ status: 422, body: { code: 'idempotencyKeyReused' } });
    expect(other.records).toEqual([]);
  });
});
