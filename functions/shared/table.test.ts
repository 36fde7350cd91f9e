import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { readAudit, writeAudit } from './audit.ts';
import type { Change } from './change.ts';
import { idFromKey } from './ids.ts';
import type { Manifest } from './manifest.ts';
import { Table, type WriteObserver } from './table.ts';
import { startDatabase, type TestDatabase } from './testing/database.ts';

const manifest: Manifest = {
  domain: 'notes',
  table: { indexes: [{ name: 'notesByAuthor', pk: 'author', sk: 'written' }] },
  routes: { guarded: true, public: false },
  feeds: [],
  queues: [],
  sendsTo: [],
  schedules: [],
  reads: [],
  files: false,
  mail: false,
};

const noteSchema = z.object({ id: z.string(), text: z.string(), version: z.number() });
type Note = z.infer<typeof noteSchema>;

const change: Change = {
  action: 'writeNote',
  by: 'p-1',
  role: 'operator',
  at: '2011-09-20T08:00:00.000Z',
  requestId: 'r-1',
  scope: 'r-20',
};

const noteKey = (id: string) => ({ pk: `note#${id}`, sk: 'note' });

let database: TestDatabase;
let table: Table;
let id = 0;
let note: Note;

beforeAll(async () => {
  database = await startDatabase(manifest);
});
afterAll(() => database.stop());
beforeEach(() => {
  table = new Table(database.db, database.tableName('notes'));
  id += 1;
  note = { id: String(id), text: 'first', version: 1 };
});

const create = (after: Note, with_: Change = change) =>
  table.create({ key: noteKey(after.id), kind: 'note', after, change: with_ }, noteSchema);
const save = (before: Note, after: Note) =>
  table.save({ key: noteKey(after.id), kind: 'note', before, after, change });

describe('saving', () => {
  test('a saved record carries the next version', async () => {
    const created = await create(note);
    const saved = await save(created, { ...created, text: 'second' });
    expect(saved.version).toBe(2);
    expect(await table.get(noteKey(note.id), noteSchema)).toEqual({ ...note, text: 'second', version: 2 });
  });

  test('of two who read the same version the second is refused and nothing is lost', async () => {
    const created = await create(note);
    await save(created, { ...created, text: 'mine' });
    await expect(save(created, { ...created, text: 'yours' })).rejects.toMatchObject({ code: 'staleRecord' });
    expect(await table.get(noteKey(note.id), noteSchema)).toMatchObject({ text: 'mine' });
  });

  test('fifty who save at once: one wins', async () => {
    const created = await create(note);
    const results = await Promise.allSettled(
      Array.from({ length: 50 }, (_, one) => save(created, { ...created, text: `from ${one}` })),
    );
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });
});

describe('creating', () => {
  test('an id that is taken is refused', async () => {
    await create(note);
    await expect(create(note)).rejects.toMatchObject({ code: 'alreadyExists' });
  });

  describe('with an idempotency key', () => {
    const keyed = (requestHash: string): Change => ({ ...change, idempotencyKey: `key-${id}`, requestHash });
    const keyedNote = () => ({ ...note, id: idFromKey(change.by, `key-${id}`) });

    test('the repeated request gets what the first one made', async () => {
      const first = await create(keyedNote(), keyed('hash'));
      expect(await create({ ...keyedNote(), text: 'made later' }, keyed('hash'))).toEqual(first);
    });

    test('another request under the same key is refused', async () => {
      await create(keyedNote(), keyed('hash'));
      await expect(create(keyedNote(), keyed('other'))).rejects.toMatchObject({
        code: 'idempotencyKeyReused',
      });
    });
  });
});

describe('reading lists', () => {
  beforeEach(async () => {
    await table.putDerived(
      Array.from({ length: 30 }, (_, one) => ({
        pk: `list#${id}`,
        sk: `item#${String(one).padStart(2, '0')}`,
        kind: 'item',
        ...{ id: String(one), text: 'x'.repeat(100), version: 1 },
      })),
    );
  });

  test('pages follow one another without a gap or a repetition', async () => {
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await table.query({ pk: `list#${id}`, limit: 7, ...(cursor && { cursor }) }, noteSchema);
      seen.push(...page.items.map((item) => item.id));
      cursor = page.next;
    } while (cursor);
    expect(seen).toEqual(Array.from({ length: 30 }, (_, one) => String(one)));
  });

  test('a cursor that is not ours is refused', async () => {
    await expect(table.query({ pk: `list#${id}`, cursor: 'nonsense' }, noteSchema)).rejects.toMatchObject({
      code: 'badCursor',
    });
  });

  test('a list of 30 short records costs one query', async () => {
    table.meter.calls = 0;
    table.meter.readUnits = 0;
    await table.queryAll({ pk: `list#${id}` }, noteSchema);
    expect(table.meter.calls).toBe(1);
    expect(table.meter.readUnits).toBeLessThanOrEqual(1);
  });

  test('a stored record that no longer has its shape is a fault, not a wrong figure', async () => {
    const wrong = { pk: `list#${id}`, sk: 'item#00', kind: 'item', id: 7 };
    await table.putDerived([wrong]);
    await expect(table.queryAll({ pk: `list#${id}` }, noteSchema)).rejects.toThrow();
  });

  test('of derived records with one key the last stands, and the others of the batch are written too', async () => {
    const put = (sk: string, text: string) => ({
      pk: `twice#${id}`,
      sk,
      kind: 'item',
      id: sk,
      text,
      version: 1,
    });
    await table.putDerived([put('a', 'first'), put('b', 'other'), put('a', 'last')]);
    const { items } = await table.query({ pk: `twice#${id}` }, noteSchema);
    expect(items.map(({ id: sk, text }) => [sk, text])).toEqual([
      ['a', 'last'],
      ['b', 'other'],
    ]);
  });

  test('many records by key come back in two batches', async () => {
    const keys = Array.from({ length: 130 }, (_, one) => ({
      pk: `list#${id}`,
      sk: `item#${String(one).padStart(2, '0')}`,
    }));
    expect(await table.getMany(keys, noteSchema)).toHaveLength(30);
  });
});

describe('the audit of a write', () => {
  test('says who, when, from, to, and stands once however often it is written', async () => {
    const seen: Record<string, unknown>[] = [];
    const observer: WriteObserver = {
      intend: async (_table, item) => {
        seen.push(item);
        return '';
      },
      settle: () => undefined,
    };
    table = new Table(database.db, database.tableName('notes'), observer);
    const created = await create(note);
    await save(created, { ...created, text: 'second' });
    await writeAudit(table, seen as never);
    await writeAudit(table, seen as never);
    const { items } = await readAudit(table, 'r-20', { limit: 100 });
    const ours = items.filter(({ record }) => record === `note#${note.id}/note`);
    expect(ours).toHaveLength(2);
    expect(ours[0]).toMatchObject({
      by: 'p-1',
      at: change.at,
      kind: 'note',
      fields: [{ field: 'text', from: '"first"', to: '"second"' }],
    });
  });
});

describe('an observer of writes', () => {
  test('hears of a write before it is made and whether it was', async () => {
    const heard: string[] = [];
    const observed = new Table(database.db, database.tableName('notes'), {
      intend: async () => {
        heard.push('intended');
        return 'token';
      },
      settle: (token, written) => heard.push(`${token} ${written ? 'written' : 'refused'}`),
    });
    const saving = { key: noteKey(note.id), kind: 'note', after: note, change };
    await observed.create(saving, noteSchema);
    await observed.create(saving, noteSchema).catch(() => undefined);
    expect(heard).toEqual(['intended', 'token written', 'intended', 'token refused']);
  });
});
