import { afterAll, beforeAll, expect, test } from 'vitest';
import { setPlatform } from '../shared/platform.ts';
import { streamOf } from '../shared/testing/events.ts';
import { feed, nightly } from './lambda.ts';
import { startRegistry, type TestRegistry } from './testing/registry.ts';

const school = 's-20602000-001';
const path = `/nodes/${school}/completeness`;
const predicate = 'registry.recordComplete';

let registry: TestRegistry;
let written: Record<string, unknown>[] = [];
const intended = new Map<string, Record<string, unknown>>();

beforeAll(async () => {
  registry = await startRegistry();
  await registry.importPack();
  registry.platform.observer = {
    intend: async (_table, item) => {
      intended.set(String(intended.size + 1), item);
      return String(intended.size);
    },
    settle: (token, isWritten) => {
      const item = intended.get(token);
      if (isWritten && item) written.push(item);
    },
  };
});
afterAll(() => registry.database.stop());

const correct = (as: 'school' | 'operator' | 'leadership', body: object, version: number) =>
  registry.ask(as, 'PUT', path, { body, headers: { 'if-match': `"${version}"` } });

/** Verdicts of the school that came of something. */
async function provedBy(run: () => Promise<unknown>) {
  setPlatform(registry.platform);
  const before = registry.platform.sent.length;
  await run();
  return registry.platform.sent
    .slice(before)
    .map(({ message }) => message as { nodeId: string; predicate: string; history: { status: string }[] })
    .filter((one) => one.nodeId === school && one.predicate === predicate);
}

const deliver = () => {
  const changes = written;
  written = [];
  return provedBy(() => feed(streamOf(changes)));
};

test('what lacks is filled in by the school itself, one field at a time, and becomes a proof', async () => {
  const { version: imported } = (await registry.ask('operator', 'GET', `/nodes/${school}`)).body;
  await registry.ask('operator', 'PUT', `/nodes/${school}`, {
    body: { address: null, pupils: null },
    headers: { 'if-match': `"${imported}"` },
  });
  written = [];
  const first = (await registry.ask('school', 'GET', path)).body;
  const lacking = first.rules.filter(({ passes }: { passes: boolean }) => !passes);
  expect(first.isComplete).toBe(false);
  expect(lacking.map(({ code }: { code: string }) => code)).toContain('address');
  // Nobody has changed the record since there is a check: the night finds it.
  expect(await provedBy(nightly)).toMatchObject([{ history: [{ status: 'missing' }] }]);

  expect((await correct('leadership', { address: 'с. Анна, ул. Ленина, 1' }, first.version)).body.code).toBe(
    'notAllowed',
  );
  const short = await correct('school', { address: 'Анна' }, first.version);
  expect(short.body).toMatchObject({
    code: 'badInput',
    errors: [{ pointer: '/body/address', code: 'stillLacking' }],
  });
  expect((await correct('school', { address: 'с. Анна', locality: 'rural' }, first.version)).status).toBe(
    400,
  );
  const done = await correct('school', { address: 'с. Анна, ул. Ленина, 1' }, first.version);
  expect(done.body.score).toBe(first.score + 20);
  expect((await correct('school', { address: 'с. Другая' }, done.body.version)).body.code).toBe(
    'fieldInOrder',
  );
  expect((await correct('school', { address: 'с. Другая' }, first.version)).body.code).toBe('staleRecord');

  let { version } = done.body;
  for (const { code, fields } of lacking) {
    const value = {
      locality: 'rural',
      nodeType: 'school',
      pupils: 240,
      classes: 11,
      point: { lat: 51, lon: 40 },
    };
    const [field] = fields as (keyof typeof value)[];
    if (code === 'address' || !field) continue;
    version = (await correct('school', { [field]: value[field] }, version)).body.version;
  }
  const verdicts = await deliver();
  expect(verdicts.at(-1)?.history.at(-1)).toMatchObject({
    status: 'satisfied',
    because: { code: 'recordComplete' },
  });
  const last = (await registry.ask('school', 'GET', path)).body;
  expect(last.isComplete).toBe(true);
  expect(last.history.at(-1).score).toBe(last.score);
});

test('the list puts the least complete first, counts all of them, and is filtered and read on by a cursor', async () => {
  const list = (query: string) => registry.ask('leadership', 'GET', `/completeness?node=r-20${query}`);
  const { items, schools, complete, lacking } = (await list('')).body;
  expect(items).toHaveLength(schools);
  const scores = items.map(({ score }: { score: number }) => score);
  expect(scores).toEqual([...scores].sort((one, other) => one - other));
  const incomplete = (await list('&state=incomplete')).body.items;
  expect(incomplete).toHaveLength(schools - complete);
  const without = (await list('&lacks=address')).body.items;
  const counted = lacking.find(({ code }: { code: string }) => code === 'address');
  expect(without).toHaveLength(counted.schools);
  const page = (await list('&limit=1')).body;
  const next = (await list(`&limit=500&cursor=${page.next}`)).body;
  expect([...page.items, ...next.items]).toEqual(items);
});
