import { Refusal } from '../../../shared/refusal.ts';
import type { ImportFormat } from '../../contract/importFiles.ts';
import { decode, encodingOf } from './encoding.ts';

/** So much of a file is looked at to say what it is. */
export const headBytes = 256 * 1024;

const delimiters = [';', ',', '\t'] as const;
const zipBegins = [0x50, 0x4b, 0x03, 0x04];
/** The container of XLS, and of an XLSX with a password. */
const compoundBegins = [0xd0, 0xcf, 0x11, 0xe0];

/**
 * What a file is, by its content alone. Refuses with `encodingNotRead` and the encoding's name, or with
 * `fileKindNotRead`.
 */
export function formatOf(head: Uint8Array): ImportFormat {
  if (begins(head, zipBegins)) return { file: 'xlsx' };
  if (begins(head, compoundBegins)) throw notRead('XLS');
  const encoding = encodingOf(head);
  if (encoding === undefined) throw notRead('?');
  if (encoding !== 'UTF-8' && encoding !== 'Windows-1251')
    throw new Refusal('encodingNotRead', 'Save the file as UTF-8 or Windows-1251', { got: encoding });
  return { file: 'csv', encoding, delimiter: delimiterOf(head, encoding) };
}

function notRead(got: string): Refusal {
  return new Refusal('fileKindNotRead', 'Send CSV or XLSX', { got });
}

/** The sign that parts most columns of the header. */
function delimiterOf(head: Uint8Array, encoding: 'UTF-8' | 'Windows-1251'): (typeof delimiters)[number] {
  const end = head.findIndex((byte) => byte === 0x0a || byte === 0x0d);
  const header = decode(head.subarray(0, end < 0 ? head.length : end), encoding) ?? '';
  return delimiters.reduce((best, one) =>
    header.split(one).length > header.split(best).length ? one : best,
  );
}

function begins(head: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, at) => head[at] === byte);
}

/** The first bytes of a file that comes piece by piece. */
export async function headOf(pieces: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const head: Uint8Array[] = [];
  let length = 0;
  for await (const piece of pieces) {
    head.push(piece);
    length += piece.length;
    if (length >= headBytes) break;
  }
  return new Uint8Array(Buffer.concat(head).subarray(0, headBytes));
}
