import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import type { ImportView } from '../../../functions/adoption/contract/imports.ts';
import { api, imports, ordered } from '../../../functions/adoption/lambda.ts';
import { manifest } from '../../../functions/adoption/manifest.ts';
import { manifest as registry } from '../../../functions/registry/manifest.ts';
import { systemClock } from '../../../functions/shared/clock.ts';
import { openEmbedded } from '../../../functions/shared/embedded.ts';
import { type Platform, setPlatform } from '../../../functions/shared/platform.ts';
import { tableDefinition } from '../../../functions/shared/tableDefinition.ts';
import { workInBackground } from '../../../functions/shared/testing/background.ts';
import { call, type TestCall } from '../../../functions/shared/testing/call.ts';
import { personOf } from '../../../functions/shared/testing/people.ts';
import { startEmbedded } from '../database/embedded.ts';
import { DiskFiles } from '../files.ts';
import { activityFile } from './activityFile.ts';
import { watchMemory } from './memory.ts';
import { putRegion } from './region.ts';

export interface Measured {
  rows: number;
  /** Seconds on the wall by stage: reading, checking, committing. */
  seconds: Record<string, number>;
  peakMegabytes: number;
}

export interface ImportBench {
  platform: Platform;
  /** Brings in every class of these schools and weeks as one file, through the product's own routes and work queue. */
  run(schools: readonly string[], weeks: readonly string[]): Promise<Measured>;
  stop(): Promise<void>;
}

const lookMs = 200;

/** The domain over the embedded database on a disk of its own, as a machine runs it. */
export async function startImportBench(schools: number): Promise<ImportBench> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-imports-'));
  const embedded = await startEmbedded(join(folder, 'db'));
  const database = openEmbedded(embedded.endpoint);
  const files = new DiskFiles(join(folder, 'files'), 'bench', systemClock);
  const moments = new Map<string, number>();
  const platform: Platform = {
    database,
    tableName: (domain) => `bench-${domain}`,
    clock: systemClock,
    files,
    queues: { send: async () => undefined },
    mail: { siteAddress: '', address: '', send: async () => ({ messageId: '' }) },
    observer: {
      intend: async (_table, { kind, status }) => {
        if (kind === 'import') moments.set(String(status), performance.now());
        return '';
      },
      settle: () => undefined,
    },
  };
  workInBackground(platform, { kind: 'import', feed: ordered, queue: 'adoption.imports', handler: imports });
  setPlatform(platform);
  for (const one of [registry, manifest])
    await database.ensureTable(tableDefinition(one, platform.tableName(one.domain)));
  await putRegion(platform, schools);

  return {
    platform,
    async run(codes, weeks) {
      const memory = watchMemory();
      const id = await place(files, codes, weeks);
      const view = await imported(id);
      const between = (from: string, to: string) =>
        ((moments.get(to) ?? 0) - (moments.get(from) ?? 0)) / 1000;
      return {
        rows: view.rows,
        seconds: {
          reading: between('reading', 'checking'),
          checking: between('checking', 'committing'),
          committing: between('committing', 'committed'),
        },
        peakMegabytes: memory.peakMegabytes(),
      };
    },
    async stop() {
      database.destroy();
      await embedded.stop();
      rmSync(folder, { recursive: true });
    },
  };
}

async function place(
  files: DiskFiles,
  schools: readonly string[],
  weeks: readonly string[],
): Promise<string> {
  let bytes = 0;
  for (const part of activityFile(schools, weeks)) bytes += Buffer.byteLength(part);
  const body = { kind: 'activity', fileName: 'activity.csv', bytes };
  const placed = await ask('POST', '/imports/places', { body });
  const content = Readable.toWeb(Readable.from(bytesOf(activityFile(schools, weeks))));
  const put = new Request(`http://bench${placed.place.url}`, {
    method: 'PUT',
    body: content as never,
    headers: { 'content-length': String(bytes) },
    duplex: 'half',
  } as RequestInit);
  const taken = await files.receive(put);
  if (!taken.ok) throw new Error(await taken.text());
  return placed.id;
}

function* bytesOf(parts: Iterable<string>): Generator<Uint8Array> {
  const encoder = new TextEncoder();
  for (const part of parts) yield encoder.encode(part);
}

async function imported(id: string): Promise<ImportView> {
  await ask('POST', `/imports/${id}/reading?commit=true`, { headers: { 'if-match': '"1"' } });
  for (;;) {
    const view: ImportView = await ask('GET', `/imports/${id}`);
    if (view.status === 'committed') return view;
    if (view.status === 'hasErrors') throw new Error(JSON.stringify(view.errors.slice(0, 3)));
    await new Promise((resolve) => setTimeout(resolve, lookMs));
  }
}

async function ask(method: string, path: string, more: Omit<TestCall, 'path'> = {}) {
  const as = personOf('operator');
  const reply = await call(api, { ...more, method, path: `/api/adoption${path}`, as });
  if (reply.status >= 300) throw new Error(`${method} ${path}: ${JSON.stringify(reply.body)}`);
  return reply.body;
}
