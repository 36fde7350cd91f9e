import { expect, test } from 'vitest';
import { csvOf } from './csv.ts';

const table = {
  columns: ['Район', 'Доля'],
  rows: [
    { key: 'a', cells: [{ text: 'Анна; "новая"' }, { text: '50 %', raw: 0.5 }] },
    { key: 'b', cells: [{ text: '=1+1' }, { text: '-3', raw: -3 }] },
  ],
};

test('raw numbers, quoted texts, defused formulas, and a mark for Excel', () => {
  expect(csvOf(table, ',')).toBe('\ufeffРайон,Доля\r\n"Анна; ""новая""",0.5\r\n\'=1+1,-3\r\n');
});

test('the Russian separator comes with the decimal comma', () => {
  expect(csvOf(table, ';')).toContain('0,5');
});
