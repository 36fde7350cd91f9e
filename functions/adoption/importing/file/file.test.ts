import fc from 'fast-check';
import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { csvRows } from './csvRows.ts';
import { encodingOf } from './encoding.ts';
import { formatOf } from './format.ts';
import { refuseBomb } from './xlsxRows.ts';

const header = 'Код школы;Неделя;Класс;Уроков по расписанию\n20602000-001;2011-W36;5А;30\n';
const russian = [...'АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмнопрстуфхцчшщъыьэюя'];

/** Bytes of a text in an encoding of one byte a letter, found by reading all 256 of them. */
function bytesIn(label: string, text: string): Uint8Array {
  const letters = [...new TextDecoder(label).decode(Uint8Array.from({ length: 256 }, (_, byte) => byte))];
  return Uint8Array.from([...text].map((letter) => letters.indexOf(letter)));
}

async function* inPieces(bytes: Uint8Array, length: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += length) yield bytes.subarray(at, at + length);
}

describe('the encoding of a file', () => {
  test.each([
    ['windows-1251', 'Windows-1251'],
    ['koi8-r', 'KOI8-R'],
    ['ibm866', 'IBM866 (DOS)'],
    ['iso-8859-5', 'ISO-8859-5'],
    ['x-mac-cyrillic', 'Mac Cyrillic'],
  ])('%s is known by its letters', (label, name) => {
    expect(encodingOf(bytesIn(label, header))).toBe(name);
  });

  test('UTF-16 is known with its mark and without', () => {
    expect(encodingOf(Buffer.from(`\uFEFF${header}`, 'utf16le'))).toBe('UTF-16');
    expect(encodingOf(Buffer.from('school;week;class\n1;2011-W36;5', 'utf16le'))).toBe('UTF-16');
  });

  test('UTF-8 is known although the head ends in the middle of a letter', () => {
    expect(encodingOf(Buffer.from('Код школы').subarray(0, 5))).toBe('UTF-8');
  });

  test('others than two are refused by name', () => {
    expect(() => formatOf(bytesIn('koi8-r', header))).toThrow(
      expect.objectContaining({ code: 'encodingNotRead', params: { got: 'KOI8-R' } }),
    );
  });

  test.each([
    ['a semicolon', ';'],
    ['a comma', ','],
    ['a tab', '\t'],
  ])('%s is guessed as the delimiter', (_name, delimiter) => {
    expect(formatOf(Buffer.from(header.replaceAll(';', delimiter)))).toMatchObject({ delimiter });
  });

  test.each([
    ['an old workbook', [0xd0, 0xcf, 0x11, 0xe0, 0], 'XLS'],
    ['a picture', [0x89, 0x50, 0x4e, 0x47, 0, 0], '?'],
  ])('%s is no table', (_name, bytes, got) => {
    expect(() => formatOf(Uint8Array.from(bytes))).toThrow(
      expect.objectContaining({ code: 'fileKindNotRead', params: { got } }),
    );
  });
});

describe('rows of a CSV file', () => {
  const cell = fc.string({ unit: fc.constantFrom(...russian, ';', '"', '\n', ' ', '7', ','), maxLength: 12 });
  const trimmed = cell.map((text) => text.trim());
  const table = fc.array(fc.array(trimmed, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 30 });
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;

  test('come out as they went in, however the file is cut, and from any row on', async () => {
    await fc.assert(
      fc.asyncProperty(table, fc.integer({ min: 1, max: 64 }), async (rows, piece) => {
        const lines = rows.map((cells) => `${cells.map(quoted).join(';')}\r\n`);
        const bytes = Buffer.from(lines.join(''));
        const format = { encoding: 'UTF-8', delimiter: ';' } as const;
        const skipped = Math.floor(rows.length / 2);
        const from = Buffer.byteLength(lines.slice(0, skipped).join(''));
        const read: string[][] = [];
        let end = 0;
        for await (const part of csvRows(inPieces(bytes.subarray(from), piece), format, from)) {
          read.push(...part.rows);
          end = part.end;
        }
        expect(read).toEqual(rows.slice(skipped));
        expect(end).toBe(bytes.length);
      }),
    );
  });

  test('are whole rows in every part, so that reading goes on from any of them', async () => {
    const row = '20602000-001;2011-W36;"5\nА";30\n';
    const bytes = Buffer.from(row.repeat(60_000));
    const format = { encoding: 'UTF-8', delimiter: ';' } as const;
    let rows = 0;
    let parts = 0;
    for await (const part of csvRows(inPieces(bytes, 65_536), format, 0)) {
      rows += part.rows.length;
      parts += 1;
      expect(part.end % Buffer.byteLength(row)).toBe(0);
    }
    expect([rows, parts > 2]).toEqual([60_000, true]);
  });

  test('in UTF-8 that turns into something else are refused where it does', async () => {
    const bytes = Buffer.concat([Buffer.from('a;b\n'), Buffer.from([0xc0, 0xc1, 0x0a])]);
    const parts = [];
    for await (const part of csvRows(inPieces(bytes, 100), { encoding: 'UTF-8', delimiter: ';' }, 0))
      parts.push(part.broken?.code);
    expect(parts).toEqual(['encodingNotRead']);
  });
});

describe('an archive', () => {
  test('that inflates to more than a workbook may is refused, whatever it declares', async () => {
    const bomb = zipSync({ 'xl/sharedStrings.xml': new Uint8Array(70_000_000) }, { level: 9 });
    await expect(refuseBomb(inPieces(bomb, 65_536))).rejects.toMatchObject({ code: 'fileInflatesTooMuch' });
  });

  test('of a usual size passes', async () => {
    const fine = zipSync({ 'xl/worksheets/sheet1.xml': new Uint8Array(1_000_000) });
    await expect(refuseBomb(inPieces(fine, 65_536))).resolves.toBeUndefined();
  });
});
