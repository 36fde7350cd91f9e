import { Refusal } from '../../../shared/refusal.ts';
import { inflateEntry, type ZipEntry, zipEntries } from '../../../shared/zip.ts';
import type { ExchangeContract } from '../../contract/contract.ts';
import type { Findings } from './findings.ts';

/** All files of a package that came with a request may together inflate to so much. */
const inflatedMaxBytes = 64 * 1024 * 1024;

/** The files of a package by name; what is wrong with the archive itself is told, and the rest is read all the same. */
export function openPackage(
  bytes: Uint8Array,
  contract: ExchangeContract,
  findings: Findings,
): Map<string, Uint8Array> {
  const files = new Map<string, Uint8Array>();
  let left = inflatedMaxBytes;
  for (const entry of takenEntries(zipEntries(bytes), contract, findings)) {
    const read = inflated(bytes, entry, left, findings);
    if (!read) continue;
    left -= read.length;
    files.set(entry.name, read);
  }
  return files;
}

/** The entries of an archive that the contract knows; the others are told. */
export function takenEntries(
  entries: ReadonlyMap<string, ZipEntry> | undefined,
  { manifest, files }: ExchangeContract,
  findings: Findings,
): ZipEntry[] {
  if (!entries) {
    findings.add('notAnArchive');
    return [];
  }
  const known = new Set([manifest.file, ...files.map(({ name }) => name)]);
  const taken = [...entries.values()].filter((entry) => isTaken(entry, known, findings));
  if (!entries.has(manifest.file)) findings.add('manifestMissing');
  return taken;
}

function isTaken({ name, encrypted }: ZipEntry, known: ReadonlySet<string>, findings: Findings): boolean {
  if (name.endsWith('/')) return false;
  const told = { file: name };
  if (/^(?:[\\/]|[a-z]:)|(?:^|[\\/])\.\.(?:[\\/]|$)/iu.test(name)) findings.add('pathTraversal', told);
  else if (/[\\/]/u.test(name)) findings.add('nestedPath', told);
  else if (!known.has(name)) findings.add('unknownFile', { ...told, ...nearest(name, known) });
  else if (encrypted) findings.add('archiveEncrypted', told);
  else return true;
  return false;
}

/** Names are told apart by their case. */
function nearest(name: string, known: ReadonlySet<string>): { expected?: string } {
  const meant = [...known].find((one) => one.toLowerCase() === name.toLowerCase());
  return meant === undefined ? {} : { expected: meant };
}

function inflated(bytes: Uint8Array, entry: ZipEntry, left: number, findings: Findings) {
  const told = { file: entry.name };
  if (entry.declaredBytes > left || left <= 0) {
    findings.add('archiveInflatesTooMuch', told);
    return undefined;
  }
  try {
    const read = inflateEntry(bytes, entry, left);
    if (!read) findings.add('archiveEntryBroken', told);
    return read;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    findings.add('archiveInflatesTooMuch', told);
    return undefined;
  }
}
