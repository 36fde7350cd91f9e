import '../quiet.ts';
import { createReadStream, mkdtempSync, rmSync, statSync } from 'node:fs';
import { cpus, loadavg, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import type { RunView } from '../../../functions/exchange/contract/run.ts';
import { api, feed, runs } from '../../../functions/exchange/lambda.ts';
import { manifest } from '../../../functions/exchange/manifest.ts';
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
import { watchMemory } from './memory.ts';
import { recordsOfSchool, writeRegionPackage } from './regionPackage.ts';

/**
 * A package of a region through the product's own routes and queue: placed, checked, compared, committed and reconciled,
 * with what each stage takes and the most memory the process ever holds. `npm run bench:package -- --schools=91`;
 * `--json` for a row an object; `--until=check` or `--until=compare` for less than all of it.
 */
const args = process.argv.slice(2);
const given = (name: string) => args.find((arg) => arg.startsWith(`--${name}=`))?.split('=')[1];
const schools = Number(given('schools') ?? 91);
const until = given('until') ?? 'commit';
const folder = mkdtempSync(join(tmpdir(), 'bench-package-'));
const embedded = await startEmbedded(join(folder, 'db'));
const database = openEmbedded(embedded.endpoint);
const files = new DiskFiles(join(folder, 'files'), 'bench', systemClock);
const platform: Platform = {
  database,
  tableName: (domain) => `bench-${domain}`,
  clock: systemClock,
  files,
  queues: { send: async () => undefined },
  mail: { siteAddress: '', address: '', send: async () => ({ messageId: '' }) },
};
workInBackground(platform, { kind: 'run', feed, queue: 'exchange.runs', handler: runs });
setPlatform(platform);
try {
  for (const one of [registry, manifest])
    await database.ensureTable(tableDefinition(one, platform.tableName(one.domain)));
  const path = join(folder, 'region.zip');
  await writeRegionPackage(path, schools);
  const memory = watchMemory();
  let run = await placed(path);
  say({ measured: 'package', rows: schools * recordsOfSchool, bytes: statSync(path).size });
  run = await took('check', run, 'check', 'clean');
  if (until !== 'check') run = await took('compare', run, 'comparison', 'compared');
  if (until === 'commit') await took('commit and reconcile', run, 'commit', 'committed');
  say({ measured: 'memory', rows: run.rows, peak_rss_mb: memory.peakMegabytes() });
} finally {
  database.destroy();
  await embedded.stop();
  rmSync(folder, { recursive: true });
}

async function placed(path: string): Promise<RunView> {
  const { size } = statSync(path);
  const body = { fileName: 'region.zip', bytes: size };
  const { place, ...run } = await ask('POST', '/packages/places', { body });
  const put = new Request(`http://bench${place.url}`, {
    method: 'PUT',
    body: Readable.toWeb(createReadStream(path)) as never,
    headers: { 'content-length': String(size) },
    duplex: 'half',
  } as RequestInit);
  const taken = await files.receive(put);
  if (!taken.ok) throw new Error(await taken.text());
  return run;
}

async function took(measured: string, run: RunView, order: string, ends: string): Promise<RunView> {
  const startedMs = performance.now();
  const before = process.cpuUsage();
  let view: RunView = await ask('POST', `/runs/${run.id}/${order}`, {
    headers: { 'if-match': `"${run.version}"` },
    ...(order === 'commit' && { body: {} }),
  });
  while (view.progress) {
    await new Promise((resolve) => setTimeout(resolve, 500));
    view = await ask('GET', `/runs/${run.id}`);
  }
  if (view.stage !== ends) throw new Error(`${view.stage}: ${JSON.stringify(view.stop ?? view.byCode)}`);
  const seconds = (performance.now() - startedMs) / 1000;
  const { user, system } = process.cpuUsage(before);
  say({
    measured,
    rows: view.rows,
    seconds: rounded(seconds),
    processor_seconds: rounded((user + system) / 1e6),
    rows_per_second: rounded(view.rows / seconds),
    load: rounded(loadavg()[0] ?? 0),
  });
  return view;
}

async function ask(method: string, path: string, more: Omit<TestCall, 'path'> = {}) {
  const { status, body } = await call(api, {
    ...more,
    method,
    path: `/api/exchange${path}`,
    as: personOf('operator'),
  });
  if (status >= 300) throw new Error(JSON.stringify(body));
  return body;
}

function say(row: Record<string, unknown>): void {
  const machine = `${cpus().length}x ${cpus()[0]?.model ?? 'cpu'}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}`;
  const { measured, ...figures } = row;
  const inWords = Object.entries(figures).map(([name, value]) => `${name} ${value}`);
  process.stdout.write(
    args.includes('--json')
      ? `${JSON.stringify({ bench: 'package', ...row, machine })}\n`
      : `${String(measured).padEnd(20)} ${inWords.join(' · ')}\n`,
  );
}

function rounded(value: number): number {
  return Number(value.toPrecision(4));
}
