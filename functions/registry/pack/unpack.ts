import { Refusal } from '../../shared/refusal.ts';
import { inflateEntry, inflatesTooMuch, zipEntries } from '../../shared/zip.ts';
import type { FileError } from '../contract/files.ts';

const packFiles = [
  'region.csv',
  'municipalities.csv',
  'schools.csv',
  'boundaries.topo.json',
  'boundaries.geojson',
] as const;
export type PackFile = (typeof packFiles)[number];

export interface Unpacked {
  files: Map<PackFile, Uint8Array>;
  /** Names in the archive that a pack does not have. */
  ignored: string[];
}

/** A country's largest region with detailed boundaries stays below a quarter of this. */
const inflatedLimitBytes = 64 * 1024 * 1024;

/**
 * The files of a region pack out of its zip, at the root of the archive or in one folder. Refuses `packNotZip`,
 * `packHasNoFiles` and `fileInflatesTooMuch`.
 */
export function unpack(bytes: Uint8Array, errors: FileError[]): Unpacked {
  const entries = zipEntries(bytes);
  if (!entries) throw new Refusal('packNotZip', 'The file is not a zip archive that can be read');
  const files = new Map<PackFile, Uint8Array>();
  const ignored: string[] = [];
  let left = inflatedLimitBytes;
  for (const entry of entries.values()) {
    if (entry.name.endsWith('/') || entry.name.startsWith('__MACOSX/')) continue;
    const name = packFileOf(entry.name);
    if (!name) {
      ignored.push(entry.name.slice(0, 200));
      continue;
    }
    if (files.has(name)) errors.push({ file: name, code: 'fileTwice' });
    if (entry.declaredBytes > left) throw inflatesTooMuch(inflatedLimitBytes);
    const content = entry.encrypted ? undefined : inflateEntry(bytes, entry, left);
    if (!content)
      throw new Refusal('packNotZip', `The archive is broken or protected at ${name}`, { file: name });
    left -= content.length;
    files.set(name, content);
  }
  if (files.size === 0)
    throw new Refusal('packHasNoFiles', `The archive has none of ${packFiles.join(', ')}`, {
      expected: packFiles.join(', '),
    });
  return { files, ignored };
}

function packFileOf(path: string): PackFile | undefined {
  const name = path.split(/[/\\]/).at(-1)?.toLowerCase();
  return packFiles.find((known) => known === name);
}
