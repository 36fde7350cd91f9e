import ExcelJS from 'exceljs';
import { ownSchool } from '../../shared/testing/people.ts';

export const ownCode = ownSchool.slice(2);
export const activityHeader = [
  'Код школы',
  'Неделя',
  'Класс',
  'Уроков по расписанию',
  'Уроков с записями',
  'Уроков с отметками',
  'Уроков с темами',
  'Уроков с домашним заданием',
] as const;

export type Cell = string | number | Date;

/** A row of weekly activity. */
export function weekRow(school: string, week: string, className: string, recorded = 28): Cell[] {
  return [school, week, className, 30, recorded, ...[20, 28, 21].map((part) => Math.min(part, recorded))];
}

export function csvOf(
  rows: readonly (readonly Cell[])[],
  header: readonly string[] = activityHeader,
): string {
  return [header, ...rows].map((cells) => cells.join(';')).join('\r\n');
}

export async function xlsxOf(
  rows: readonly (readonly Cell[])[],
  header: readonly string[] = activityHeader,
): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('Журналы');
  sheet.addRow([...header]);
  for (const row of rows) sheet.addRow([...row]);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

/** The codes of schools of the first municipality, as `startAdoption` makes them. */
export function codesOf(schools: number): string[] {
  return Array.from({ length: schools }, (_, index) => `20602000-${String(index + 1).padStart(3, '0')}`);
}
