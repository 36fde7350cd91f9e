import { inflateRawSync } from 'node:zlib';
import { Refusal } from './refusal.ts';

/** An office file or a region pack has a few dozen parts. */
const entriesMax = 5000;

const signature = { centralEntry: 0x02014b50, endOfCentral: 0x06054b50, localEntry: 0x04034b50 };
const endRecordLength = 22;
const commentMaxLength = 0xffff;
const stored = 0;
const deflated = 8;

export interface ZipEntry {
  name: string;
  encrypted: boolean;
  method: number;
  compressedBytes: number;
  /** What the archive claims: a hint for an early refusal, never trusted for memory. */
  declaredBytes: number;
  offset: number;
}

/**
 * The table of contents of a zip archive, or undefined when the bytes are none. The end of an archive is enough, if it is
 * said at which byte it begins.
 */
export function zipEntries(bytes: Uint8Array, beginsAt = 0): Map<string, ZipEntry> | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfCentral(view);
  if (end === undefined) return undefined;
  const count = view.getUint16(end + 10, true);
  const entries = new Map<string, ZipEntry>();
  let at = view.getUint32(end + 16, true) - beginsAt;
  if (at < 0) return undefined;
  for (let read = 0; read < count; read += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== signature.centralEntry || read > entriesMax) {
      return undefined;
    }
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    if (entries.has(name)) return undefined;
    entries.set(name, {
      name,
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      compressedBytes: view.getUint32(at + 20, true),
      declaredBytes: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function endOfCentral(view: DataView): number | undefined {
  const last = view.byteLength - endRecordLength;
  for (let at = last; at >= Math.max(0, last - commentMaxLength); at -= 1) {
    if (view.getUint32(at, true) === signature.endOfCentral) return at;
  }
  return undefined;
}

/**
 * The bytes of one entry, or undefined when the archive is broken there. Stops inflating at `limitBytes`,
 * whatever the archive declares, and refuses with `fileInflatesTooMuch`.
 */
export function inflateEntry(bytes: Uint8Array, entry: ZipEntry, limitBytes: number): Uint8Array | undefined {
  const { offset, method, compressedBytes } = entry;
  const headerLength = localHeaderLength(bytes.subarray(offset, offset + 30));
  if (headerLength === 0) return undefined;
  const start = offset + headerLength;
  const data = bytes.subarray(start, start + compressedBytes);
  if (data.length !== compressedBytes) return undefined;
  if (method === stored) return data;
  if (method !== deflated) return undefined;
  try {
    return inflateRawSync(data, { maxOutputLength: limitBytes });
  } catch (error) {
    if (error instanceof RangeError) throw inflatesTooMuch(limitBytes);
    return undefined;
  }
}

/** How long the header before an entry’s bytes is; 0 where no entry begins. */
export function localHeaderLength(head: Uint8Array): number {
  const view = new DataView(head.buffer, head.byteOffset, head.byteLength);
  if (head.length < 30 || view.getUint32(0, true) !== signature.localEntry) return 0;
  return 30 + view.getUint16(26, true) + view.getUint16(28, true);
}

export function inflatesTooMuch(limitBytes: number): Refusal {
  return new Refusal('fileInflatesTooMuch', `The file inflates to more than ${limitBytes} bytes`, {
    limitMegabytes: limitBytes / 1024 / 1024,
  });
}
