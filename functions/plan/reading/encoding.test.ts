import { describe, expect, test } from 'vitest';
import { Refusal } from '../../shared/refusal.ts';
import { textOfBytes } from './encoding.ts';

const sentence = 'Назначить ответственных за электронный журнал до 13 мая. Ёлка!';

/** Bytes of a code page, found by asking what each byte decodes to. */
function encoded(text: string, codePage: string): Uint8Array {
  const decoder = new TextDecoder(codePage);
  const bytes = new Map(
    Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]),
  );
  return Uint8Array.from(text, (sign) => bytes.get(sign) ?? 0x3f);
}

describe('the text of a file', () => {
  test.each([
    ['UTF-8', new TextEncoder().encode(sentence)],
    ['UTF-8 with its mark', new TextEncoder().encode(`\uFEFF${sentence}`)],
    ['Windows-1251', encoded(sentence, 'windows-1251')],
    ['Windows-1251 in capitals', encoded(sentence.toUpperCase(), 'windows-1251')],
  ])('in %s', (_, bytes) => {
    expect(textOfBytes(bytes).toLowerCase()).toBe(sentence.toLowerCase());
  });

  test.each([
    ['KOI8-R', encoded(sentence, 'koi8-r')],
    ['DOS code page 866', encoded(sentence, 'ibm866')],
    ['UTF-16', Uint8Array.from(Buffer.from(`\uFEFF${sentence}`, 'utf16le'))],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0xff)],
  ])('in %s is refused', (_, bytes) => {
    expect(() => textOfBytes(bytes)).toThrow(Refusal);
    expect(() => textOfBytes(bytes)).toThrow(expect.objectContaining({ code: 'encodingNotRead' }));
  });
});
