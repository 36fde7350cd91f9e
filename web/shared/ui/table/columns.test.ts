import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type DataColumn, spreadsheetText } from './columns.ts';

const columns: DataColumn<readonly string[]>[] = [0, 1].map((at) => ({
  key: `c${at}`,
  label: `Столбец ${at}`,
  width: '1fr',
  cell: (row) => row[at],
  text: (row) => row[at] ?? '',
}));

test('what is copied comes back from a spreadsheet cell by cell, whatever stands in it', () => {
  const cell = fc.string({ unit: fc.constantFrom('а', '"', '\t', '\n', '\r', ';', ' ', 'Ё') });
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell), { maxLength: 8 }), (rows) => {
      const read = parse(spreadsheetText(columns, rows), { delimiter: '\t', record_delimiter: '\n' });
      expect(read).toEqual([['Столбец 0', 'Столбец 1'], ...rows.map((row) => [...row])]);
    }),
  );
});
