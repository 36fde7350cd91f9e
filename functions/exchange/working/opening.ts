import { inflatesTooMuch, type ZipEntry } from '../../shared/zip.ts';
import { BrokenEntry, entriesOf, inflated, type ZipSource } from '../../shared/zipStream.ts';
import type { ExchangeContract } from '../contract/contract.ts';
import type { Findings } from '../rules/validation/findings.ts';
import { takenEntries } from '../rules/validation/openPackage.ts';
import { type Mode, readManifest } from '../rules/validation/readManifest.ts';

/** All files of a placed package together may inflate to so much. */
export const placedMaxInflatedBytes = 1024 * 1024 * 1024;
const manifestMaxBytes = 1024 * 1024;

export interface Opened {
  entries: Map<string, ZipEntry>;
  modes: Map<string, Mode>;
}

/** A package where it lies: which files it has and how each is meant. Only its table of contents and manifest are read. */
export async function openStored(
  source: ZipSource,
  contract: ExchangeContract,
  findings: Findings,
): Promise<Opened> {
  const taken = takenEntries(await entriesOf(source), contract, findings);
  const entries = new Map(taken.map((entry) => [entry.name, entry]));
  const files = new Map<string, Uint8Array>(taken.map(({ name }) => [name, new Uint8Array()]));
  const manifest = entries.get(contract.manifest.file);
  if (manifest) {
    const pieces: Uint8Array[] = [];
    try {
      if (manifest.declaredBytes > manifestMaxBytes) throw inflatesTooMuch(manifestMaxBytes);
      for await (const piece of inflated(source, manifest, manifestMaxBytes)) pieces.push(piece);
      files.set(manifest.name, Buffer.concat(pieces));
    } catch (error) {
      findings.add(faultOf(error), { file: manifest.name });
      files.delete(manifest.name);
    }
  }
  return { entries, modes: readManifest(files, contract, findings) };
}

/** What is wrong with an entry that could not be read to its end; a fault that is not the package’s own is thrown on. */
export function faultOf(error: unknown): 'archiveEntryBroken' | 'archiveInflatesTooMuch' {
  if (error instanceof BrokenEntry) return 'archiveEntryBroken';
  if ((error as { code?: string }).code === 'fileInflatesTooMuch') return 'archiveInflatesTooMuch';
  throw error;
}
