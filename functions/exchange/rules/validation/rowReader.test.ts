import { type CsvError, parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cp1251 } from '../../testing/badPackages.ts';
import { Findings } from './findings.ts';
import { IdTable } from './idTable.ts';
import { type RowPlace, RowReader } from './rowReader.ts';

/** What csv-parse makes of a whole text: its rows up to an error, and the error. */
function byCsvParse(text: string) {
  const rows: string[][] = [];
  try {
    parse(text, {
      relax_column_count: true,
      skip_empty_lines: true,
      on_record: (cells: string[]) => {
        rows.push(cells);
        return null;
      },
    });
  } catch (error) {
    return { rows, error: (error as CsvError).code };
  }
  return { rows, error: undefined };
}

interface Read {
  rows: string[][];
  error: string | undefined;
  codes: string[];
}

/** The same by pieces of so many bytes; after each a reader may be put away and another go on from its place. */
function inPieces(bytes: Uint8Array, length: number, goesOn = false): Read {
  const findings = new Findings({ errors: [] });
  const rows: string[][] = [];
  const take = (cells: string[]) => rows.push(cells);
  let reader = new RowReader('a.csv', findings, take);
  for (let at = 0; at < bytes.length; ) {
    const piece = bytes.subarray(at, at + length);
    reader.push(piece);
    at += piece.length;
    const place: RowPlace | undefined = goesOn ? reader.place : undefined;
    if (place && place.bytes > 0) {
      reader = new RowReader('a.csv', findings, take, place);
      const again = bytes.subarray(place.bytes, at);
      if (again.length > 0) reader.push(again);
    }
  }
  reader.end();
  const codes = findings.byCode().map(({ code }) => code);
  return { rows, error: findings.kept.find(({ code }) => code === 'csvNotRead')?.value, codes };
}

const plain = fc.string({ unit: fc.constantFrom('а', 'Ж', 'x', '7', ' ', '№', '😀'), maxLength: 6 });
const quoted = fc
  .string({ unit: fc.constantFrom('а', ',', '\n', '"', 'x'), maxLength: 6 })
  .map((text) => `"${text.replaceAll('"', '""')}"`);
const line = fc.array(fc.oneof({ weight: 3, arbitrary: plain }, quoted), { minLength: 1, maxLength: 4 });
const file = fc
  .tuple(fc.array(line, { minLength: 1, maxLength: 12 }), fc.constantFrom('\n', '\r\n'), fc.boolean())
  .map(
    ([lines, end, isClosed]) =>
      `id,name${end}${lines.map((cells) => cells.join(',')).join(end)}${isClosed ? end : ''}`,
  );

test('rows are those of csv-parse, however the file is cut', () => {
  fc.assert(
    fc.property(file, fc.integer({ min: 1, max: 40 }), (text, length) => {
      const { rows, error } = byCsvParse(text);
      expect(inPieces(Buffer.from(text), length)).toMatchObject({ rows, error });
    }),
    { numRuns: 120 },
  );
});

test('gone on with from any place, no row is lost and none comes twice', () => {
  fc.assert(
    fc.property(file, fc.integer({ min: 1, max: 40 }), (text, length) => {
      const bytes = Buffer.from(text);
      expect(inPieces(bytes, length, true).rows).toEqual(inPieces(bytes, bytes.length).rows);
    }),
    { numRuns: 80 },
  );
});

test('a quote in the middle of a cell, and one that nobody closes, are csv-parse’s errors at the same row', () => {
  for (const text of ['a,b\n1,2\n3,x"y\n4,5\n', 'a,b\n1,2\n"3,4\n5,6\n', 'a,b\n"1"x,2\n']) {
    const { rows, error } = byCsvParse(text);
    expect(error).toBeDefined();
    for (const length of [3, 100]) expect(inPieces(Buffer.from(text), length)).toMatchObject({ rows, error });
  }
});

test('a quote that is never closed ends a large file early, with little of it in memory', () => {
  const text = `a,b\n1,2\n"3,${'слово '.repeat(400_000)}`;
  expect(inPieces(Buffer.from(text), 65_536)).toMatchObject({ error: 'CSV_QUOTE_NOT_CLOSED' });
});

test.each([
  ['a mark of byte order', `\ufeffimя,b\nа,2\n`, ['byteOrderMark']],
  ['semicolons', 'имя;b\nа;2\n', ['semicolons']],
])('%s is told once, whatever the pieces', (_what, text, codes) => {
  for (const length of [1, 2, 3, 50]) {
    const read = inPieces(Buffer.from(text), length, true);
    expect(read.codes).toEqual(codes);
    expect(read.rows.at(-1)).toEqual(['а', '2']);
  }
});

test('Windows-1251 is told once and read, wherever the pieces are cut', () => {
  const bytes = cp1251('id,name\n1,Школа\n2,Лицей\n');
  for (const length of [1, 2, 5, 9, 50])
    expect(inPieces(bytes, length)).toMatchObject({
      codes: ['encodingNotUtf8'],
      rows: [
        ['id', 'name'],
        ['1', 'Школа'],
        ['2', 'Лицей'],
      ],
    });
});

test('a table of ids says what a map says, and lists what another table lacks', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.string({ maxLength: 4 }), fc.integer({ min: 0, max: 1000 })), { maxLength: 3000 }),
      fc.array(fc.string({ maxLength: 4 }), { maxLength: 200 }),
      (pairs, others) => {
        const table = new IdTable();
        const map = new Map<string, number>();
        for (const [id, number] of pairs) {
          expect(table.set(id, number)).toBe(!map.has(id));
          map.set(id, number);
        }
        const other = new IdTable();
        for (const id of others) other.set(id, 1);
        expect(table.size).toBe(map.size);
        for (const id of [...map.keys(), ...others]) expect(table.get(id)).toBe(map.get(id));
        const lacking = [...map].filter(([id]) => !others.includes(id)).map(([, number]) => number);
        expect([...table.missingIn(other)].sort()).toEqual(lacking.sort());
        expect(new IdTable(table.kept).has(pairs[0]?.[0] ?? 'none')).toBe(pairs.length > 0);
      },
    ),
    { numRuns: 15 },
  );
});
