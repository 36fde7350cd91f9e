const patronymic = /^\p{Lu}\p{Ll}+(ович|евич|ьич|ична|овна|евна)$/u;
const capitalised = /^\p{Lu}\p{Ll}{1,}(-\p{Lu}\p{Ll}+)?$/u;
const surnameWithInitials =
  /(^|\s)(\p{Lu}\p{Ll}{2,}\s+\p{Lu}\.(\s*\p{Lu}\.)?|\p{Lu}\.\s*(\p{Lu}\.\s*)?\p{Lu}\p{Ll}{2,})(\s|$|,)/u;

/**
 * Whether a text that names no people should be refused: it holds a patronymic, a surname with initials,
 * or two capitalised words beside each other. Judged by content, whatever the column calls itself: pupils' names never
 * enter. Subjects («Русский язык») capitalise their first word alone.
 */
export function looksLikePersonName(text: string): boolean {
  if (surnameWithInitials.test(text)) return true;
  const words = text.trim().split(/[\s,;]+/u);
  return words.some((word, index) => {
    const next = words[index + 1] ?? '';
    return patronymic.test(word) || (capitalised.test(word) && capitalised.test(next));
  });
}
