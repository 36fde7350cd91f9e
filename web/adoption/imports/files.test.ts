import ExcelJS from 'exceljs';
import { describe, expect, test } from 'vitest';
import { importColumns, importKindSchema } from '../../../functions/adoption/contract/importFiles.ts';
import { badRowsCsv, badRowsTable, badRowsXlsx } from './badRows.ts';
import { errorKinds } from './errorKinds.ts';
import { refusalOf } from './importFile.ts';
import { headersOf, sampleFile } from './sampleFile.ts';

describe('the rows to put right', () => {
  const found = {
    header: ['Код школы', 'Класс'],
    rows: [
      {
        row: 15,
        cells: ['20602000-001', '7;Б'],
        errors: [{ column: 'Класс', code: 'unknownClass', params: { className: '7;Б' } }],
      },
    ],
  };
  const words = (code: string) => ({ title: `что: ${code}`, advice: 'исправьте' });
  const table = badRowsTable(found, '01hzxyzxyzxyzxyzxyzxyzxyzx', 'ru', words);

  test('carry the number they have in their file, and what is wrong in words', () => {
    expect(table).toEqual([
      ['Строка загрузки 01hzxyzxyzxyzxyzxyzxyzxyzx', 'Код школы', 'Класс', 'Что не так'],
      ['15', '20602000-001', '7;Б', 'Класс: что: unknownClass. исправьте'],
    ]);
  });

  test('open in Excel as CSV: marked, parted by semicolons, quoted where they must be', () => {
    const lines = badRowsCsv(table).split('\r\n');
    expect(lines[0]?.startsWith('\uFEFF')).toBe(true);
    expect(lines[1]).toBe('15;20602000-001;"7;Б";Класс: что: unknownClass. исправьте');
  });

  test('are a workbook that reads the same', async () => {
    const bytes = await (await badRowsXlsx(table)).arrayBuffer();
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(bytes);
    const rows = book.worksheets[0]?.getSheetValues() as unknown[][];
    expect(rows.slice(1).map((cells) => cells.slice(1))).toEqual(table);
  });
});

test.each([
  ['a workbook', 'w.XLSX', 10, undefined],
  ['a text', 'w.txt', 10, undefined],
  ['a document', 'w.docx', 10, 'notTable'],
  ['200 MB', 'w.csv', 200_000_000, 'tooLarge'],
])('%s is judged by its name and size before it is sent', (_what, name, size, why) => {
  expect(refusalOf({ name, size })).toBe(why);
});

describe.each(importKindSchema.options)('a sample of %s', (kind) => {
  test.each(['ru', 'en'] as const)('has every column of the contract, in %s', (language) => {
    const lines = sampleFile(kind, language, '20602000-001').slice(1).trimEnd().split('\r\n');
    const width = importColumns[kind].length;
    expect(lines[0]?.split(';')).toEqual(headersOf(kind, language).map(({ header }) => header));
    expect(lines.slice(1).map((line) => line.split(';').length)).toEqual(lines.slice(1).map(() => width));
  });
});

test('errors are counted by code, the commonest first', () => {
  const error = (code: string) => ({ row: 2, column: 'Класс', value: '', code });
  expect(errorKinds([error('a'), error('b'), error('b')])).toEqual([
    { code: 'b', count: 2 },
    { code: 'a', count: 1 },
  ]);
});
