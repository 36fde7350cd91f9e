/** Capital letters, ё and the dashes that people type for hyphens make no difference to a search. */
export function searchForm(text: string): string {
  return text
    .toLocaleLowerCase('ru')
    .replaceAll('ё', 'е')
    .replaceAll(/[-‐‑–—]/gu, ' ')
    .replaceAll(/[«»"„“”()№]/gu, '')
    .replaceAll(/\s+/gu, ' ')
    .trim();
}

/**
 * Those whose name has every word that was typed as the beginning of one of its own, the ones that begin with the
 * text first, then by how short the name is.
 */
export function findByName<Item>(
  items: readonly Item[],
  nameOf: (item: Item) => string,
  typed: string,
): Item[] {
  const wanted = searchForm(typed);
  if (wanted === '') return [...items];
  const words = wanted.split(' ');
  return items
    .map((item) => ({ item, name: searchForm(nameOf(item)) }))
    .filter(({ name }) => {
      const own = name.split(' ');
      return words.every((word) => own.some((one) => one.startsWith(word)));
    })
    .sort(
      (a, b) =>
        Number(b.name.startsWith(wanted)) - Number(a.name.startsWith(wanted)) ||
        a.name.length - b.name.length ||
        (a.name < b.name ? -1 : 1),
    )
    .map(({ item }) => item);
}
