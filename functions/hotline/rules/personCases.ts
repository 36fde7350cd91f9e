import { incline } from 'lvovich';
import type { Case } from './cases.ts';

const patronymic = /(ович|евич|ич|овна|евна|ична|инична)$/;
const cyrillicWord = /^\p{Script=Cyrillic}+(-\p{Script=Cyrillic}+)*$/u;

interface FullName {
  first?: string;
  middle?: string;
  last?: string;
}

/**
 * Parts of a name as people write it: «Анна Петровна», «Зайцева Вера Ильинична», «Вера Ильинична Зайцева», «Анна». The
 * patronymic tells which is which. Undefined when it is not a name that we can tell apart.
 */
export function nameParts(name: string): FullName | undefined {
  const words = name.trim().split(/\s+/);
  if (words.length > 3 || words.some((word) => !cyrillicWord.test(word))) return undefined;
  const at = words.findIndex((word, place) => place > 0 && patronymic.test(word.toLowerCase()));
  const [first, second, third] = words;
  if (words.length === 1 && first) return { first };
  if (at === 1 && first && second) return { first, middle: second, ...(third && { last: third }) };
  if (at === 2 && first && second && third) return { last: first, first: second, middle: third };
  return undefined;
}

/** How a person is addressed: by name and patronymic where there is one, else as they signed. */
export function addressed(name: string): string {
  const { first, middle } = nameParts(name) ?? {};
  return first && middle ? `${first} ${middle}` : name.trim();
}

/** A person's name in a case; one that cannot be told apart stays as it was signed. */
export function personIn(name: string, wanted: Case): string {
  const parts = nameParts(name);
  if (!parts || wanted === 'nominative') return name.trim();
  const declined = incline(parts, wanted);
  const isLastFirst = parts.last !== undefined && name.trim().startsWith(parts.last);
  const ordered = isLastFirst
    ? [declined.last, declined.first, declined.middle]
    : [declined.first, declined.middle, declined.last];
  return ordered.filter(Boolean).join(' ');
}
