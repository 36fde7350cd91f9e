import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';

/** Runs the benches, all or those whose file is named, and prints a row for each thing measured. */
interface Measured {
  name: string;
  mean: number;
  p99: number;
  hz: number;
  sampleCount: number;
}
interface Report {
  files: { filepath: string; groups: { fullName: string; benchmarks: Measured[] }[] }[];
}

const args = process.argv.slice(2);
const asJson = args.includes('--json');
const names = args.filter((arg) => !arg.startsWith('--'));
const folder = mkdtempSync(join(tmpdir(), 'bench-'));
const report = join(folder, 'report.json');
const machine = `${cpus().length}x ${cpus()[0]?.model ?? 'cpu'}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}`;

const { status } = spawnSync('npx', ['vitest', 'bench', '--run', '--outputJson', report, ...names], {
  stdio: asJson ? ['ignore', 'ignore', 'inherit'] : 'inherit',
});
if (status === 0 && asJson)
  for (const row of rowsOf(readReport())) process.stdout.write(`${JSON.stringify(row)}\n`);
rmSync(folder, { recursive: true });
process.exit(status ?? 1);

function readReport(): Report {
  return JSON.parse(readFileSync(report, 'utf8')) as Report;
}

function rowsOf({ files }: Report) {
  return files.flatMap(({ groups }) =>
    groups.flatMap(({ fullName, benchmarks }) =>
      benchmarks.map(({ name, mean, p99, hz, sampleCount }) => ({
        bench: fullName,
        measured: name,
        mean_ms: rounded(mean),
        p99_ms: rounded(p99),
        per_second: rounded(hz),
        samples: sampleCount,
        machine,
      })),
    ),
  );
}

function rounded(value: number): number {
  return Number(value.toPrecision(4));
}
