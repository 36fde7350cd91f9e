import { isUtf8 } from 'node:buffer';

/** Encodings a Russian table may come in; two of them are read, the others are told by name. */
const cyrillic = {
  'Windows-1251': 'windows-1251',
  'KOI8-R': 'koi8-r',
  'IBM866 (DOS)': 'ibm866',
  'ISO-8859-5': 'iso-8859-5',
  'Mac Cyrillic': 'x-mac-cyrillic',
} as const;

export type Encoding = 'UTF-8' | keyof typeof cyrillic | 'UTF-16' | 'UTF-32';

const longestLetter = 3;

/** The encoding of a text by its first bytes; undefined for what is no text. */
export function encodingOf(head: Uint8Array): Encoding | undefined {
  const [first, second, third, fourth] = head;
  if (first === 0 && second === 0 && third === 0xfe && fourth === 0xff) return 'UTF-32';
  if (first === 0xff && second === 0xfe) return third === 0 && fourth === 0 ? 'UTF-32' : 'UTF-16';
  if (first === 0xfe && second === 0xff) return 'UTF-16';
  if (head.includes(0)) return zerosAlternate(head) ? 'UTF-16' : undefined;
  if (isUtf8(withoutTail(head))) return 'UTF-8';
  const names = Object.keys(cyrillic) as (keyof typeof cyrillic)[];
  const scores = names.map((name) => ({ name, score: likeness(head, cyrillic[name]) }));
  return scores.reduce((best, one) => (one.score > best.score ? one : best)).name;
}

/** A head may end in the middle of a letter. */
function withoutTail(head: Uint8Array): Uint8Array {
  for (let cut = 0; cut <= longestLetter; cut += 1) {
    const kept = head.subarray(0, head.length - cut);
    if (isUtf8(kept)) return kept;
  }
  return head;
}

/** Latin letters and digits of UTF-16 have a zero beside them: every other byte of a good part of the text. */
function zerosAlternate(head: Uint8Array): boolean {
  const zeros = head.filter((byte) => byte === 0).length;
  return zeros > head.length / 8 && !head.some((byte, at) => byte === 0 && head[at + 1] === 0);
}

/** How much a text in this encoding looks like Russian: usual letters in their usual case, and no signs that nobody types. */
function likeness(head: Uint8Array, label: string): number {
  const text = new TextDecoder(label).decode(head);
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  const usual = count(/[а-яё]/gu) + count(/(?<![а-яё])[А-ЯЁ]/gu);
  const wrongCase = count(/(?<=[а-яё])[А-ЯЁ]/gu) + count(/(?<=[А-ЯЁ])[а-яё](?=[А-ЯЁ])/gu);
  const strange = count(/[^\x20-\x7e\s\u00a0А-Яа-яЁё«»№—–…°]/gu);
  return usual - 2 * wrongCase - 3 * strange;
}

/** Text of a block in an encoding that is read; undefined where the block is not in it after all. */
export function decode(block: Uint8Array, encoding: 'UTF-8' | 'Windows-1251'): string | undefined {
  if (encoding === 'Windows-1251') return new TextDecoder('windows-1251').decode(block);
  return isUtf8(block) ? new TextDecoder('utf-8').decode(block) : undefined;
}
