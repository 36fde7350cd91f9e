import { Readable } from 'node:stream';
import { createInflateRaw } from 'node:zlib';
import { inflatesTooMuch, localHeaderLength, type ZipEntry, zipEntries } from './zip.ts';

/** An archive that is read where it lies, from any byte on: it need not fit into memory. */
export interface ZipSource {
  bytes: number;
  read(from: number): AsyncIterable<Uint8Array>;
}

/** The end of an archive and the longest comment it may have. */
const tailBytes = 22 + 0xffff;
/** A table of contents longer than this is of no archive that we take. */
const contentsMaxBytes = 4 * 1024 * 1024;
const chunkSize = 256 * 1024;

/** An entry whose bytes are not what the archive says they are. */
export class BrokenEntry extends Error {}

export function inMemory(bytes: Uint8Array): ZipSource {
  return {
    bytes: bytes.length,
    async *read(from) {
      yield bytes.subarray(from);
    },
  };
}

/** The table of contents, or undefined when this is no archive. Only the archive’s end is read. */
export async function entriesOf(source: ZipSource): Promise<Map<string, ZipEntry> | undefined> {
  const from = Math.max(0, source.bytes - tailBytes);
  const tail = await bytesAt(source, from, source.bytes - from);
  const contents = zipEntries(tail, from);
  if (contents || from === 0) return contents;
  const longer = Math.max(0, source.bytes - contentsMaxBytes);
  return zipEntries(await bytesAt(source, longer, source.bytes - longer), longer);
}

/**
 * What an entry inflates to, piece by piece, without the first `skip` bytes of it. Refuses with `fileInflatesTooMuch` above
 * `limitBytes`, whatever the archive claims; throws `BrokenEntry` where its bytes make no sense.
 */
export async function* inflated(
  source: ZipSource,
  entry: ZipEntry,
  limitBytes: number,
  skip = 0,
): AsyncGenerator<Uint8Array> {
  let at = 0;
  for await (const piece of wholePieces(source, entry)) {
    at += piece.length;
    if (at > limitBytes) throw inflatesTooMuch(limitBytes);
    const isNew = at - skip;
    if (isNew > 0) yield isNew >= piece.length ? piece : piece.subarray(piece.length - isNew);
  }
}

async function* wholePieces(source: ZipSource, entry: ZipEntry): AsyncGenerator<Uint8Array> {
  if (entry.method === 0) return yield* packed(source, entry);
  if (entry.method !== 8) throw new BrokenEntry(`Packed by method ${entry.method}`);
  const inflate = createInflateRaw({ chunkSize });
  const input = Readable.from(packed(source, entry));
  input.on('error', (error) => inflate.destroy(error));
  try {
    for await (const piece of input.pipe(inflate)) yield piece as Uint8Array;
  } catch (error) {
    throw error instanceof Error && /^Z_/u.test(String((error as NodeJS.ErrnoException).code))
      ? new BrokenEntry(error.message)
      : error;
  } finally {
    input.destroy();
    inflate.destroy();
  }
}

/** The bytes of an entry as they lie in the archive. */
async function* packed(source: ZipSource, entry: ZipEntry): AsyncGenerator<Uint8Array> {
  const head = await bytesAt(source, entry.offset, 30);
  const start = entry.offset + localHeaderLength(head);
  if (head.length < 30 || start === entry.offset) throw new BrokenEntry('No entry begins here');
  let left = entry.compressedBytes;
  if (left === 0) return;
  for await (const piece of source.read(start)) {
    yield piece.length > left ? piece.subarray(0, left) : piece;
    left -= piece.length;
    if (left <= 0) return;
  }
  throw new BrokenEntry('The archive ends before its entry');
}

async function bytesAt(source: ZipSource, from: number, length: number): Promise<Uint8Array> {
  const found: Uint8Array[] = [];
  let bytes = 0;
  if (length <= 0) return new Uint8Array();
  for await (const piece of source.read(from)) {
    found.push(piece);
    bytes += piece.length;
    if (bytes >= length) break;
  }
  return Uint8Array.from(Buffer.concat(found).subarray(0, length));
}
