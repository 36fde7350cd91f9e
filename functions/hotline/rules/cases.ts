/** The six cases of Russian, as textbooks order them. */
export const cases = [
  'nominative',
  'genitive',
  'dative',
  'accusative',
  'instrumental',
  'prepositional',
] as const;
export type Case = (typeof cases)[number];

/** A word's forms in the order of the cases. */
export type Forms = readonly [string, string, string, string, string, string];

export function formIn(forms: Forms, wanted: Case): string {
  return forms[cases.indexOf(wanted)] ?? forms[0];
}
