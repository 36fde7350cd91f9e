import { describe, expect, test } from 'vitest';
import { importColumns, importKindSchema } from '../../../functions/adoption/contract.ts';
import { badRows, textOf } from './badRows.ts';
import { errorKinds } from './errorKinds.ts';
import { headersOf, sampleFile } from './sampleFile.ts';

describe('the rows to put right', () => {
  const file = 'Код;Класс\r\n1;5А\r\n2;"5\r\nБ"\r\n3;6А\r\n';

  test('keep the header and a cell that runs over lines', () => {
    expect(badRows(file, new Set([3]))).toBe('Код;Класс\r\n2;"5\r\nБ"\r\n');
  });

  test('end with a line end also when the file does not', () => {
    expect(badRows('a;b\n1;2', new Set([2]))).toBe('a;b\n1;2\r\n');
  });

  test('are read from Windows-1251 too', () => {
    const bytes = Uint8Array.from([0xca, 0xeb, 0xe0, 0xf1, 0xf1]);
    expect(textOf(bytes.buffer)).toBe('Класс');
  });
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
