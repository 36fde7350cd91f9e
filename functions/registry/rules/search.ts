import type { Node } from '../contract/nodes.ts';

/** One spelling for what people type in several ways: «ё» and «е», hyphens, quotes, «№», runs of spaces. */
export function plainWords(text: string): string[] {
  return text
    .toLowerCase()
    .replaceAll('ё', 'е')
    .split(/[^\p{L}\d]+/u)
    .filter(Boolean);
}

type Searched = Pick<Node, 'names' | 'oktmo' | 'code' | 'centre' | 'address'>;

/**
 * A search by the beginnings of words, in any order: «анн сош 1» finds «Аннинская СОШ № 1». Former names count,
 * and so do the code, the ОКТМО, the centre and the address.
 */
export function searchFor(query: string): (node: Searched) => boolean {
  const wanted = query.split(/\s+/).filter((typed) => plainWords(typed).length > 0);
  return (node) => {
    const text = searchedText(node);
    const words = [...plainWords(text), ...gluedWords(text)];
    const begins = (start: string) => words.some((word) => word.startsWith(start));
    return wanted.every((typed) => plainWords(typed).every(begins) || begins(plainWords(typed).join('')));
  };
}

/** «Ново-Животинное» is typed in one word as often: words with a hyphen count in one piece too. */
function gluedWords(text: string): string[] {
  return (text.match(/[\p{L}\d]+(?:[-‐‑–][\p{L}\d]+)+/gu) ?? []).map((word) => plainWords(word).join(''));
}

function searchedText(node: Searched): string {
  const names = node.names.flatMap(({ ru, en, short }) => [ru, en, short?.ru, short?.en]);
  return [...names, node.oktmo, node.code, node.centre?.name.ru, node.address].filter(Boolean).join(' ');
}
