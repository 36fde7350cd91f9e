import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export const root = new URL('../../../', import.meta.url).pathname;
export const siteFolder = join(root, 'dist', 'web');
const stamp = join(siteFolder, '.sources');

/** The open pages are built into the folder of the others, so they come after them. */
const configs = ['vite.config.ts', 'vite.open.config.ts'];

/** Builds the pages when there are none, or when what they are made of has changed since. */
export async function ensureSite(): Promise<void> {
  const sources = fingerprintOf(['web', 'functions', ...configs, 'package-lock.json']);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === sources) return;
  const { build } = await import('vite');
  for (const config of configs)
    await build({ root: join(root, 'web'), configFile: join(root, config), logLevel: 'warn' });
  writeFileSync(stamp, sources);
}

function fingerprintOf(paths: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of paths.flatMap((path) => filesBelow(join(root, path)))) {
    const { size, mtimeMs } = statSync(file);
    hash.update(`${file} ${size} ${mtimeMs}\n`);
  }
  return hash.digest('hex');
}

function filesBelow(path: string): string[] {
  if (statSync(path).isFile()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
