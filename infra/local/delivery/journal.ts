import { closeSync, existsSync, ftruncateSync, mkdirSync, openSync, readFileSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';

/** Something to be delivered to a handler: a record that was written, or a message. */
export type Delivery =
  | { kind: 'record'; table: string; item: Record<string, unknown> }
  | { kind: 'message'; queue: string; body: unknown };

export interface Entry {
  id: number;
  delivery: Delivery;
}

type Line = { id: number; delivery: Delivery } | { done: number };

const compactAboveBytes = 16 * 1024 * 1024;

/**
 * Deliveries that are not settled yet, kept on disk ahead of the write they belong to. A line is with the kernel
 * before the write is sent, so that a killed process loses none; the next start finds them in `left`.
 */
export class Journal {
  /** What an earlier process left unsettled. */
  readonly left: Entry[];
  private readonly file: number;
  private readonly open = new Set<number>();
  private nextId: number;
  private bytes = 0;

  constructor(path: string) {
    mkdirSync(dirname(path), { recursive: true });
    const { entries, lastId } = readJournal(path);
    this.left = entries;
    this.nextId = lastId + 1;
    for (const entry of entries) this.open.add(entry.id);
    this.file = openSync(path, 'a');
  }

  add(delivery: Delivery): number {
    const id = this.nextId++;
    this.open.add(id);
    this.append({ id, delivery });
    return id;
  }

  settle(id: number): void {
    this.open.delete(id);
    this.append({ done: id });
    if (this.open.size === 0 && this.bytes > compactAboveBytes) {
      ftruncateSync(this.file, 0);
      this.bytes = 0;
    }
  }

  close(): void {
    closeSync(this.file);
  }

  private append(line: Line): void {
    this.bytes += writeSync(this.file, `${JSON.stringify(line)}\n`);
  }
}

function readJournal(path: string): { entries: Entry[]; lastId: number } {
  const entries = new Map<number, Entry>();
  let lastId = 0;
  const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
  for (const row of text.split('\n')) {
    const line = readLine(row);
    if (!line) continue;
    if ('done' in line) {
      entries.delete(line.done);
      continue;
    }
    lastId = Math.max(lastId, line.id);
    entries.set(line.id, line);
  }
  return { entries: [...entries.values()], lastId };
}

/** The last line of a killed process may be cut short: its write was never sent. */
function readLine(row: string): Line | undefined {
  if (row === '') return undefined;
  try {
    return JSON.parse(row) as Line;
  } catch {
    return undefined;
  }
}
