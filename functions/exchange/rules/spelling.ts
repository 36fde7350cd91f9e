/** A name as names are compared: quotes, case, «ё» and spaces differ from list to list. */
export function spelled(name: string): string {
  return name
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replaceAll(/[«»"'“”„.,]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
