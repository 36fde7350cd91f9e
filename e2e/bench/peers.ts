import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const folder = 'e2e/bench/peers';

/** Libraries to compare with are no part of the product: they come when a bench asks for one of them. */
export function installPeers(entries: readonly string[]): void {
  if (!entries.some((entry) => entry.startsWith(folder)) || existsSync(`${folder}/node_modules`)) return;
  const { status } = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) throw new Error(`npm ci in ${folder} failed`);
}
