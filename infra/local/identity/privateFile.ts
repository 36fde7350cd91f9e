import { randomUUID } from 'node:crypto';
import { linkSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Replaces a file only its owner can read, whole or not at all. */
export function replacePrivately(file: string, content: string): void {
  renameSync(writeAside(file, content), file);
}

/** Makes a file only its owner can read, unless another process was first; the file there is then the one to use. */
export function createPrivately(file: string, content: string): void {
  const aside = writeAside(file, content);
  try {
    linkSync(aside, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(aside);
  }
}

function writeAside(file: string, content: string): string {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  const aside = `${file}.${randomUUID()}`;
  writeFileSync(aside, content, { mode: 0o600, flush: true });
  return aside;
}
