import { describe, expect, test } from 'vitest';
import { measuresIn } from '../../plan/measures.ts';
import { aMunicipality, anna, bobrov, measures, municipalities, progress } from '../rollout/testing.ts';
import { gridOf, numberIn, orderColumns, sectionsOf } from './gridModel.ts';
import { nextSpot } from './useGridFocus.ts';

const all = measuresIn(measures);
const byId = (a: string, b: string) => (a < b ? -1 : 1);

describe('gridOf', () => {
  const grid = gridOf(all, progress, [anna, bobrov], 'overdue', '2011-09-20');

  test('has a row for every measure and a cell for every municipality', () => {
    expect(grid.rows.map(({ measure, cells }) => [measure?.number, cells.length])).toEqual([
      ['1.1', 2],
      ['2.1', 2],
      ['2.4', 2],
    ]);
    expect(grid.rows[0]?.cells.map(({ reading }) => reading)).toEqual(['notApplicable', 'notApplicable']);
  });

  test('marks what is overdue and what was not accepted', () => {
    expect(grid.rows[1]?.cells.map(({ hasOverdue, hasNotAccepted }) => [hasOverdue, hasNotAccepted])).toEqual(
      [
        [false, false],
        [true, true],
      ],
    );
  });

  test('the row of totals is the sum of the rows, and the region the sum of the places', () => {
    expect(numberIn(grid.totals.region, 'overdue')).toBe(2);
    expect(grid.totals.cells.map((cell) => numberIn(cell, 'overdue'))).toEqual([undefined, 2]);
  });

  test('a total of shares is of what is past its deadline alone', () => {
    const shares = gridOf(all, progress, [anna, bobrov], 'share', '2011-09-20');
    expect(shares.totals.cells.map((cell) => numberIn(cell, 'share'))).toEqual([100, 25]);
  });
});

describe('orderColumns', () => {
  test('by name, by lag, and from north to south', () => {
    const north = { ...aMunicipality(bobrov, 'Б'), point: { lat: 52, lon: 40 } };
    const south = { ...aMunicipality(anna, 'А'), point: { lat: 50, lon: 40 } };
    expect(orderColumns([north, south], progress.municipalities, 'name', byId)).toEqual([anna, bobrov]);
    expect(orderColumns(municipalities, progress.municipalities, 'lag', byId)).toEqual([bobrov, anna]);
    expect(orderColumns([south, north], progress.municipalities, 'place', byId)).toEqual([bobrov, anna]);
  });

  test('leaves out places without figures', () => {
    expect(
      orderColumns([...municipalities, aMunicipality('m-9', 'Я')], progress.municipalities, 'name', byId),
    ).toEqual([anna, bobrov]);
  });
});

test('sections of one appendix are told apart by their place', () => {
  expect(sectionsOf(measures.sections).map(({ key }) => key)).toEqual(['1-1', '1-2']);
});

describe('moving over the grid', () => {
  const size = { rows: 4, columns: 4 };

  test.each([
    ['right', { row: 1, column: 1 }, 'ArrowRight', false, { row: 1, column: 2 }],
    ['not past the edge', { row: 3, column: 3 }, 'ArrowRight', false, { row: 3, column: 3 }],
    ['up to the headers', { row: 1, column: 2 }, 'ArrowUp', false, { row: 0, column: 2 }],
    ['never into the corner', { row: 1, column: 0 }, 'ArrowUp', false, { row: 1, column: 0 }],
    ['to the row’s name', { row: 2, column: 3 }, 'Home', false, { row: 2, column: 0 }],
    ['to the last cell', { row: 1, column: 1 }, 'End', true, { row: 3, column: 3 }],
  ])('%s', (_what, at, key, isWhole, expected) => {
    expect(nextSpot(at, key, isWhole, size)).toEqual(expected);
  });

  test('other keys move nothing', () => {
    expect(nextSpot({ row: 1, column: 1 }, 'a', false, size)).toBeUndefined();
  });
});
