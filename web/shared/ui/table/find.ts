import type { DataColumn } from './columns.ts';

/**
 * Tells whether every word that is asked for stands somewhere in a row; large and small letters and ё are the same.
 * What a row says is written out once, however many letters are then typed.
 */
export function findingIn<Row extends object>(columns: readonly DataColumn<Row>[]) {
  const said = new WeakMap<Row, string>();
  const wordsOf = (row: Row) => {
    const known = said.get(row) ?? plain(columns.map(({ text }) => text(row)).join('\n'));
    said.set(row, known);
    return known;
  };
  return (row: Row, asked: string) =>
    plain(asked)
      .split(/\s+/)
      .every((word) => wordsOf(row).includes(word));
}

function plain(text: string): string {
  return text.toLowerCase().replaceAll('ё', 'е');
}
