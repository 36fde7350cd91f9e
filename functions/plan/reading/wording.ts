const wordMaxLength = 60;

/**
 * Joins the pieces of a broken cell. A word hyphenated at a line's end grows together again, unless the source
 * spells it with the hyphen elsewhere.
 */
export function joinPieces(pieces: string[], hyphenated: ReadonlySet<string>, by = ' '): string {
  const joined: string[] = [];
  for (const [index, piece] of pieces.entries()) {
    const before = pieces[index - 1] ?? '';
    const left = /(\p{L}+)-$/u.exec(before.slice(-wordMaxLength))?.[1];
    const right = /^\p{Ll}+/u.exec(piece)?.[0];
    if (index === 0) joined.push(piece);
    else if (!left || !right) joined.push(by, piece);
    else {
      if (!hyphenated.has(`${left}-${right}`.toLowerCase())) joined.push(joined.pop()?.slice(0, -1) ?? '');
      joined.push(piece);
    }
  }
  return joined
    .join('')
    .replace(/[^\S\n]+/gu, ' ')
    .trim();
}

/** Every word the source spells with a hyphen inside a line, in lower case. */
export function hyphenatedWords(text: string): Set<string> {
  return new Set([...text.matchAll(/\p{L}+-\p{L}+/gu)].map(([word]) => word.toLowerCase()));
}
