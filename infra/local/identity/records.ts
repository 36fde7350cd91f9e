import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Clock } from '../../../functions/shared/clock.ts';
import { replacePrivately } from './privateFile.ts';

const entrySchema = z.object({
  key: z.string(),
  /** Absent when the record was removed. */
  value: z.record(z.string(), z.unknown()).optional(),
  expiresAtEpochSeconds: z.number().optional(),
});
type Entry = z.infer<typeof entrySchema>;
export type StoredValue = NonNullable<Entry['value']>;

/** Sign-in sessions, grants and refresh tokens: a few records, read from memory, each change on disk when `set` returns. */
export interface Records {
  get(key: string): StoredValue | undefined;
  set(key: string, value: StoredValue, expiresAtEpochSeconds?: number): void;
  remove(key: string): void;
  /** Every record whose key begins so. */
  under(prefix: string): [key: string, value: StoredValue][];
}

/** A journal longer than this is written anew with what is still alive, about 5 MB at its longest. */
const compactAfterLines = 10_000;

/**
 * Opens the journal, one change a line. A line torn by a crash is the last one and was never acknowledged, so it is
 * left out; expired records are left out too. One process at a time may hold a journal open.
 */
export function openRecords(file: string, clock: Clock): Records {
  const entries = new Map<string, Entry>();
  let lines = 0;

  function isAlive(entry: Entry): boolean {
    return (
      entry.expiresAtEpochSeconds === undefined || entry.expiresAtEpochSeconds > clock.now().getTime() / 1000
    );
  }

  function compact(): void {
    for (const [key, entry] of entries) if (!isAlive(entry)) entries.delete(key);
    replacePrivately(file, [...entries.values()].map((entry) => `${JSON.stringify(entry)}\n`).join(''));
    lines = entries.size;
  }

  function append(entry: Entry): void {
    appendFileSync(file, `${JSON.stringify(entry)}\n`, { mode: 0o600 });
    lines += 1;
    if (lines > compactAfterLines) compact();
  }

  function find(key: string): StoredValue | undefined {
    const entry = entries.get(key);
    return entry?.value && isAlive(entry) ? structuredClone(entry.value) : undefined;
  }

  for (const entry of readJournal(file)) {
    if (entry.value) entries.set(entry.key, entry);
    else entries.delete(entry.key);
  }
  compact();

  return {
    get: find,
    set(key, value, expiresAtEpochSeconds) {
      const entry: Entry = { key, value: structuredClone(value) };
      if (expiresAtEpochSeconds !== undefined) entry.expiresAtEpochSeconds = expiresAtEpochSeconds;
      entries.set(key, entry);
      append(entry);
    },
    remove(key) {
      if (entries.delete(key)) append({ key });
    },
    under(prefix) {
      return [...entries.keys()].flatMap((key) => {
        const value = key.startsWith(prefix) ? find(key) : undefined;
        return value ? [[key, value] satisfies [string, StoredValue]] : [];
      });
    },
  };
}

function readJournal(file: string): Entry[] {
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line) => {
      const entry = entrySchema.safeParse(jsonOrNothing(line));
      return entry.success ? [entry.data] : [];
    });
}

function jsonOrNothing(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
