import { gunzipSync, gzipSync } from 'node:zlib';
import type { z } from 'zod';
import type { Files } from '../../shared/files.ts';
import { fingerprint } from '../../shared/ids.ts';

/** Items may be 400 kB; some room is left for keys and the change record. */
const itemLimitBytes = 380_000;

/** Part of a record, written as a file. */
export interface LaidDown {
  key: string;
  json: Uint8Array;
}

/**
 * The file for a part of a record that is larger than an item may be; undefined for one that fits. It is named by what
 * is in it, so it never changes: the item names the file, and one conditional write still keeps the record whole.
 */
export function layDown(folder: string, part: unknown): LaidDown | undefined {
  const json = new TextEncoder().encode(JSON.stringify(part));
  return json.length > itemLimitBytes ? { key: `${folder}/${fingerprint(json)}.json.gz`, json } : undefined;
}

/** Whether two files, in whatever folders, hold the same. */
export function holdsTheSame(one: string, other: string): boolean {
  return nameOf(one) === nameOf(other);
}

const nameOf = (key: string) => key.slice(key.lastIndexOf('/'));

/** Before the item that names it, so that no item ever names a file that is not there. */
export async function putLaidDown(files: Files, { key, json }: LaidDown): Promise<void> {
  await files.put(key, gzipSync(json), 'application/gzip');
}

/** Undefined where the file is not there: never while a record names it. */
export async function takeUp<S extends z.ZodType>(
  files: Files,
  key: string,
  schema: S,
): Promise<z.infer<S> | undefined> {
  const file = await files.get(key);
  return file && schema.parse(JSON.parse(gunzipSync(file.body).toString('utf8')));
}

export function notThere(key: string): Error {
  return new Error(`The file ${key}, which a record names, is not there`);
}
