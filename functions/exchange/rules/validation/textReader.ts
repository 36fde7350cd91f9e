import { isUtf8 } from 'node:buffer';
import type { Findings } from './findings.ts';

export type Encoding = 'utf-8' | 'windows-1251';

/**
 * Turns the bytes of a file into text, piece by piece. What is not UTF-8 is told and read on as Windows-1251, so that the
 * other errors are told in the same pass; what cannot be read at all ends the file.
 */
export class TextReader {
  private readonly file: string;
  private readonly findings: Findings;
  private held: Uint8Array = new Uint8Array();
  private hasBegun: boolean;
  private encoding: Encoding;
  isReadable = true;

  /** `encoding`: of a file that is gone on with in its middle. */
  constructor(file: string, findings: Findings, encoding?: Encoding) {
    this.file = file;
    this.findings = findings;
    this.hasBegun = encoding !== undefined;
    this.encoding = encoding ?? 'utf-8';
  }

  get heldBytes(): number {
    return this.held.length;
  }

  get encodingFound(): Encoding {
    return this.encoding;
  }

  bytesOf(text: string): number {
    return this.encoding === 'utf-8' ? Buffer.byteLength(text) : text.length;
  }

  textOf(piece: Uint8Array, isLast: boolean): string {
    let bytes = this.held.length === 0 ? piece : Buffer.concat([this.held, piece]);
    this.held = new Uint8Array();
    if (!this.hasBegun) {
      if (bytes.length < 3 && !isLast) return this.hold(bytes);
      bytes = this.begun(bytes);
    }
    if (bytes.includes(0)) this.refuse();
    if (!this.isReadable) return '';
    const end = isLast || this.encoding !== 'utf-8' ? bytes.length : wholeLetters(bytes);
    const whole = bytes.subarray(0, end);
    if (this.encoding === 'utf-8' && !isUtf8(whole)) {
      this.findings.add('encodingNotUtf8', { file: this.file, value: 'Windows-1251', expected: 'UTF-8' });
      this.encoding = 'windows-1251';
    }
    if (this.encoding !== 'utf-8') return new TextDecoder('windows-1251').decode(bytes);
    if (end < bytes.length) this.hold(bytes.subarray(end));
    return Buffer.from(whole.buffer, whole.byteOffset, whole.length).toString('utf8');
  }

  private begun(bytes: Uint8Array): Uint8Array {
    this.hasBegun = true;
    const [first, second, third] = bytes;
    if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) this.refuse();
    if (first !== 0xef || second !== 0xbb || third !== 0xbf) return bytes;
    this.findings.add('byteOrderMark', { file: this.file });
    return bytes.subarray(3);
  }

  private hold(bytes: Uint8Array): string {
    this.held = Uint8Array.from(bytes);
    return '';
  }

  private refuse(): void {
    if (this.isReadable) this.findings.add('encodingNotRead', { file: this.file, expected: 'UTF-8' });
    this.isReadable = false;
  }
}

/** Up to where the bytes are whole letters: the last may be cut by the end of a piece. */
function wholeLetters(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return bytes.length;
    if (byte < 0xc0) continue;
    const needed = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
    return back < needed ? bytes.length - back : bytes.length;
  }
  return bytes.length;
}
