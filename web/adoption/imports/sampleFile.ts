import { type ImportKindName, importColumns } from '../../../functions/adoption/contract/importFiles.ts';

type Language = 'ru' | 'en';

/** Rows in the order of the contract's columns; `{school}` stands for a code of the reader's own. */
const sampleRows: Record<ImportKindName, readonly (readonly string[])[]> = {
  activation: [['{school}', '11.05.2011', '12.05.2011', '16.05.2011', '', '', '']],
  space: [
    ['{school}', '01.09.2011', 'profile', '1', '1', '', '5А|5Б|6А', ''],
    ['{school}', '01.09.2011', 'periods', '4', '4', '', '', ''],
    ['{school}', '01.09.2011', 'classes', '3', '3', '', '', ''],
    ['{school}', '01.09.2011', 'subjects', '14', '14', '', '', ''],
    ['{school}', '01.09.2011', 'teachers', '12', '12', '', '', ''],
    ['{school}', '01.09.2011', 'timetable', '2', '3', '6А', '', ''],
    ['{school}', '01.09.2011', 'pupils', '57', '57', '', '', ''],
    ['{school}', '01.09.2011', 'parents', '3', '3', '', '', ''],
  ],
  activity: [
    ['{school}', '2011-W36', '5А', '30', '28', '20', '28', '25', '0,5', '2', '', '9', '0'],
    ['{school}', '2011-W36', '5Б', '30', '30', '22', '30', '27', '0,3', '1', '', '8', '1'],
  ],
  indicators: [
    ['{school}', '2011-W36', '5А', 'lessonsExpected', '30', '2011-09-11'],
    ['{school}', '2011-W36', '5А', 'lessonsRecorded', '28', '2011-09-11'],
    ['{school}', '2011-W36', '5А', 'marks', '20', '2011-09-11'],
    ['{school}', '2011-W36', '5А', 'topics', '28', '2011-09-11'],
    ['{school}', '2011-W36', '5А', 'homework', '25', '2011-09-11'],
    ['{school}', '2011-W36', '5А', 'lagMedianDays', '0,5', '2011-09-11'],
    ['{school}', '2011-W36', '5А', 'lag90Days', '2', '2011-09-11'],
  ],
  usage: [['{school}', '2011-W36', '24', '25', '96', '310', '120', '280', '1', '1']],
};

/** Headers of a kind as its file names them in the reader's language. */
export function headersOf(
  kind: ImportKindName,
  language: Language,
): { header: string; isOptional: boolean }[] {
  return importColumns[kind].map((column) => ({
    header: language === 'ru' ? column.headers[0] : column.headers[1],
    isOptional: 'optional' in column,
  }));
}

/** A small file of the right shape. It begins with a byte order mark, by which spreadsheets know UTF-8. */
export function sampleFile(kind: ImportKindName, language: Language, schoolCode: string): string {
  const header = headersOf(kind, language).map((column) => column.header);
  const rows = sampleRows[kind].map((cells) => cells.map((cell) => cell.replace('{school}', schoolCode)));
  return `\uFEFF${[header, ...rows].map((cells) => cells.map(quoted).join(';')).join('\r\n')}\r\n`;
}

function quoted(cell: string): string {
  return /[;"\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
