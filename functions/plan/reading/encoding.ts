import { Refusal } from '../../shared/refusal.ts';

/** The letters that make up about 47 % of any Russian text. */
const frequent = /[оеаинт]/giu;
/** Below this share the bytes are of another code page, where frequent letters stand for rare ones. */
const frequentShareAtLeast = 0.3;
const cyrillicShareAtLeast = 0.6;

/**
 * Reads a `.txt` file: UTF-8 with or without its mark, or Windows-1251. Refuses anything else with
 * `encodingNotRead`: a wrong guess would put nonsense into a plan.
 */
export function textOfBytes(bytes: Uint8Array): string {
  const text = decode(bytes, 'utf-8') ?? asWindows1251(bytes);
  if (text === undefined || text.includes('\0')) {
    throw new Refusal('encodingNotRead', 'The file is neither UTF-8 nor Windows-1251 text');
  }
  return text;
}

/** Undefined when the bytes are not of this encoding. A byte order mark of UTF-8 is taken off. */
function decode(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Every byte is some letter in Windows-1251, so the text must also read as Russian. */
function asWindows1251(bytes: Uint8Array): string | undefined {
  const text = decode(bytes, 'windows-1251') ?? '';
  const beyondAscii = text.match(/[^\p{ASCII}\s]/gu)?.length ?? 0;
  const cyrillic = text.match(/[а-яё]/giu)?.length ?? 0;
  const common = text.match(frequent)?.length ?? 0;
  const isRussian =
    cyrillic >= beyondAscii * cyrillicShareAtLeast &&
    common >= cyrillic * frequentShareAtLeast &&
    cyrillic > 0;
  return isRussian ? text : undefined;
}
