import '../quiet.ts';
import { cpus, totalmem } from 'node:os';
import { rowsOfWeek, weeksBefore } from './activityFile.ts';
import { type Measured, startImportBench } from './importBench.ts';
import { rawItemsPerSecond } from './rawRate.ts';
import { schoolCodes } from './region.ts';

/**
 * The import of a million rows beside what the same database takes by BatchWriteItem in the same run:
 * `npm run bench:imports`, `-- --json` for a row an object, `-- --weeks=9` for a tenth of the rows.
 */
const args = process.argv.slice(2);
const asJson = args.includes('--json');
const weeks = Number(args.find((arg) => arg.startsWith('--weeks='))?.slice('--weeks='.length) ?? 90);
const smallWeeks = 9;
const rawItems = 7_000;
const schools = schoolCodes(800);
const machine = `${cpus().length}x ${cpus()[0]?.model ?? 'cpu'}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}`;

const bench = await startImportBench(schools.length);
try {
  const all = weeksBefore(weeks + smallWeeks);
  const small = await bench.run(schools, all.slice(0, smallWeeks));
  const before = await rawItemsPerSecond(bench.platform, schools, rawItems, 'before');
  const large = await bench.run(schools, all.slice(smallWeeks));
  const after = await rawItemsPerSecond(bench.platform, schools, rawItems, 'after');
  for (const row of rowsOf(small, large, (before + after) / 2)) say(row);
} finally {
  await bench.stop();
}

function rowsOf(small: Measured, large: Measured, rawItemsASecond: number) {
  const raw = rawItemsASecond * rowsOfWeek;
  const total = Object.values(large.seconds).reduce((sum, one) => sum + one, 0);
  const stage = (measured: string, seconds: number) => ({
    measured,
    rows: large.rows,
    seconds: rounded(seconds),
    rows_per_second: rounded(large.rows / seconds),
    share_of_raw: rounded(large.rows / seconds / raw),
  });
  return [
    {
      measured: 'raw BatchWriteItem',
      items_per_second: rounded(rawItemsASecond),
      rows_per_second: rounded(raw),
    },
    ...Object.entries(large.seconds).map(([name, seconds]) => stage(name, seconds)),
    stage('whole import', total),
    { measured: 'memory', rows: small.rows, peak_rss_mb: small.peakMegabytes },
    { measured: 'memory', rows: large.rows, peak_rss_mb: large.peakMegabytes },
  ];
}

function say(row: Record<string, unknown>): void {
  const { measured, ...figures } = row;
  const inWords = Object.entries(figures).map(([name, value]) => `${name} ${value}`);
  process.stdout.write(
    asJson
      ? `${JSON.stringify({ bench: 'imports', ...row, machine })}\n`
      : `${String(measured).padEnd(20)} ${inWords.join(' · ')}\n`,
  );
}

function rounded(value: number): number {
  return Number(value.toPrecision(4));
}
