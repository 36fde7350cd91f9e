import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { unzipSync, zipSync } from 'fflate';
import type { TestPackage } from '../../../functions/exchange/rules/conformance.ts';

/** Mark of `OneRosterv1p2CSV_Conformance_TestSet_20231112v1.zip`. */
const referenceHash = '700cdef00b053ca1b3753e29c4621c28e44235b410a550c7891eaa7842202450';
const folders = { ValidFileSet: 'valid', InvalidFileSet: 'invalid' } as const;

export interface TestSet {
  packages: TestPackage[];
  /** Whether a zip is the reference set as it was published; undefined for a folder. */
  isReference?: boolean;
}

/** The packages of a test set, a zip or a folder of it: nested zips, or folders of CSV files, below the two sets. */
export function readTestSet(path: string): TestSet {
  if (statSync(path).isDirectory()) return { packages: packagesIn(filesBelow(path)) };
  const bytes = readFileSync(path);
  const isReference = createHash('sha256').update(bytes).digest('hex') === referenceHash;
  return { packages: packagesIn(Object.entries(unzipSync(bytes))), isReference };
}

function filesBelow(folder: string): [name: string, bytes: Uint8Array][] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(folder, name)).isFile())
    .map((name) => [relative('.', name), readFileSync(join(folder, name))]);
}

function packagesIn(files: readonly (readonly [name: string, bytes: Uint8Array])[]): TestPackage[] {
  const loose = new Map<string, Record<string, Uint8Array>>();
  const found: TestPackage[] = [];
  for (const [name, bytes] of files) {
    const expected = expectedOf(name);
    if (!expected) continue;
    if (/\.zip$/iu.test(name)) found.push({ identifier: basename(name).slice(0, -4), expected, bytes });
    else if (/\.csv$/iu.test(name)) {
      const folder = dirname(name);
      loose.set(folder, { ...loose.get(folder), [basename(name)]: bytes });
    }
  }
  for (const [folder, parts] of loose) {
    const expected = expectedOf(`${folder}/`);
    if (expected) found.push({ identifier: basename(folder), expected, bytes: zipSync(parts) });
  }
  return found.sort((one, other) => (one.identifier < other.identifier ? -1 : 1));
}

function expectedOf(name: string): TestPackage['expected'] | undefined {
  const folder = (Object.keys(folders) as (keyof typeof folders)[]).find((one) =>
    name.split(/[\\/]/u).includes(one),
  );
  return folder && folders[folder];
}
