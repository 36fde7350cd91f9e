import { type ChildProcess, fork } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { log } from '../../../functions/shared/log.ts';

export interface EmbeddedDatabase {
  endpoint: string;
  stop(): Promise<void>;
}

const entry = fileURLToPath(new URL('./process.ts', import.meta.url));

/** Starts the embedded database on a folder, and again at the same port whenever its process ends by itself. */
export async function startEmbedded(folder: string): Promise<EmbeddedDatabase> {
  mkdirSync(folder, { recursive: true });
  let stopping = false;
  let { child, port } = await launch(folder, 0);
  const watch = (running: ChildProcess) =>
    running.once('exit', async (code) => {
      if (stopping) return;
      log.warn('embedded database ended, starting it again', { code });
      ({ child } = await launch(folder, port));
      watch(child);
    });
  watch(child);
  return {
    endpoint: `http://127.0.0.1:${port}`,
    stop: () =>
      new Promise((resolve) => {
        stopping = true;
        child.once('exit', () => resolve());
        child.kill('SIGTERM');
      }),
  };
}

function launch(folder: string, port: number): Promise<{ child: ChildProcess; port: number }> {
  const child = fork(entry, [folder, String(port)], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  return new Promise((resolve, reject) => {
    child.once('message', (message: { port: number }) => resolve({ child, port: message.port }));
    child.once('error', reject);
    child.once('exit', (code) =>
      reject(new Error(`The embedded database ended with ${code} before it was ready`)),
    );
  });
}
