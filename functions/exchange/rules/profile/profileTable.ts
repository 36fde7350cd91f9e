import type { PackageProfile } from '../../contract/profile.ts';

export const profileColumns = ['file', 'rows', 'column', 'filled', 'fillRate', 'distinct', 'words'] as const;

/** One line a column, as a spreadsheet shows it. */
export function profileRows({ files }: PackageProfile): (string | number)[][] {
  return files.flatMap(({ file, rows, columns }) =>
    columns.map(({ name, filled, distinct, words = [] }) => [
      file,
      rows,
      name,
      filled,
      rows === 0 ? 0 : Math.round((filled / rows) * 1000) / 1000,
      distinct,
      words.map(({ word, count }) => `${word}: ${count}`).join('; '),
    ]),
  );
}
