import type { SchoolTrust, ToldWord, TrustSource, Word } from '../../contract/trust.ts';

/** What is known of a school with what was told now; the very same when that is no news. */
export function withWords(known: SchoolTrust, told: readonly ToldWord[]): SchoolTrust {
  let words = known.words;
  for (const { path: _path, source, ...word } of told) {
    const before = words[source];
    if (before && (isOlder(word, before, source) || saysTheSame(before, word))) continue;
    words = { ...words, [source]: word };
  }
  return words === known.words ? known : { ...known, words };
}

/** Committed records are read when they are heard of: after a roll-back they are of an earlier day, and the news all the same. */
function isOlder(word: Word, before: Word, source: TrustSource): boolean {
  return source !== 'package' && word.at < before.at;
}

function saysTheSame(one: object, other: object): boolean {
  const sorted = (word: object) => JSON.stringify(word, [...keysOf(word)].sort());
  return sorted(one) === sorted(other);
}

/** Names at every depth, so that two writings of one word compare alike. */
function keysOf(value: unknown): Set<string> {
  if (value === null || typeof value !== 'object') return new Set();
  return new Set(Object.entries(value).flatMap(([key, inner]) => [key, ...keysOf(inner)]));
}
