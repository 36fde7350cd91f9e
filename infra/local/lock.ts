import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Holds a data folder for this process: two that write into one would lose each other's records. */
export function holdFolder(dataDir: string): () => void {
  const file = join(dataDir, 'pid');
  const holder = existsSync(file) ? Number(readFileSync(file, 'utf8')) : undefined;
  if (holder && holder !== process.pid && isAlive(holder))
    throw new Error(
      `${dataDir} is in use by process ${holder}. Stop it first, or choose another folder: DATA_DIR=.data2 npm start`,
    );
  writeFileSync(file, String(process.pid));
  return () => rmSync(file, { force: true });
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
