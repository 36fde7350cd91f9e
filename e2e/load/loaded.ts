import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LoadReady } from '../../infra/local/load/hotlineServer.ts';

const startMs = 15 * 60_000;

interface Wanted {
  port: string;
  operators: number;
  /** Tickets that stand there before. */
  seed: number;
}

/** The product in a process of its own, on a data folder that goes with it. */
export async function withLoaded(
  { port, operators, seed }: Wanted,
  measure: (ready: LoadReady) => Promise<void>,
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'load-hotline-'));
  const server = fork(
    new URL('../../infra/local/load/hotlineServer.ts', import.meta.url),
    [String(operators), String(seed)],
    {
      execArgv: ['--import', 'tsx'],
      env: { ...process.env, PORT: port, DATA_DIR: folder },
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    },
  );
  try {
    const [ready] = (await once(server, 'message', { signal: AbortSignal.timeout(startMs) })) as [LoadReady];
    await measure(ready);
  } finally {
    await stopped(server);
    rmSync(folder, { recursive: true, force: true });
  }
}

async function stopped(server: ChildProcess): Promise<void> {
  server.kill('SIGTERM');
  if (server.exitCode === null) await once(server, 'exit');
}
