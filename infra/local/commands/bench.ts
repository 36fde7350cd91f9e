import { spawnSync } from 'node:child_process';
import { cpus, totalmem } from 'node:os';
import type { RunnerTask } from 'vitest';
import { startVitest } from 'vitest/node';

/** Runs the benches, all or those whose file is named; with `--json` it prints one object a thing measured. */
interface Measured {
  mean: number;
  p99: number;
  hz: number;
  /** Milliseconds of each run, in any order. */
  samples: number[];
}

const args = process.argv.slice(2);
const asJson = args.includes('--json');
const names = args.filter((arg) => !arg.startsWith('--'));
const machine = `${cpus().length}x ${cpus()[0]?.model ?? 'cpu'}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}`;

const vitest = await startVitest('benchmark', names, {
  run: true,
  ...(asJson && { benchmark: { reporters: [{}] } }),
});
if (asJson)
  for (const { name, tasks } of vitest.state.getFiles())
    for (const row of rowsOf(name, tasks)) process.stdout.write(`${JSON.stringify(row)}\n`);
await vitest.close();
if (names.length === 0) runScript('imports');

/** A bench that measures one long run, memory included, in a process of its own. */
function runScript(name: string): void {
  const script = ['tsx', `infra/local/bench/${name}.ts`, ...(asJson ? ['--json'] : [])];
  process.exitCode = spawnSync('npx', script, { stdio: 'inherit' }).status ?? 1;
}

function rowsOf(bench: string, tasks: readonly RunnerTask[]): object[] {
  return tasks.flatMap((task) => {
    if (task.type === 'suite') return rowsOf(`${bench} > ${task.name}`, task.tasks);
    const measured = task.result?.benchmark as Measured | undefined;
    return measured ? [rowOf(bench, task.name, measured)] : [];
  });
}

function rowOf(bench: string, name: string, { mean, p99, hz, samples }: Measured) {
  return {
    bench,
    measured: name,
    mean_ms: rounded(mean),
    p95_ms: rounded(percentile(samples, 0.95)),
    p99_ms: rounded(p99),
    per_second: rounded(hz),
    samples: samples.length,
    machine,
  };
}

function percentile(samples: readonly number[], share: number): number {
  const sorted = [...samples].sort((a, b) => a - b);
  return sorted[Math.ceil(sorted.length * share) - 1] ?? Number.NaN;
}

function rounded(value: number): number {
  return Number(value.toPrecision(4));
}
