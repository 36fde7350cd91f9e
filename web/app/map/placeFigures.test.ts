import { describe, expect, test } from 'vitest';
import { legendOf, shareScheme } from '../../shared/map/classes.ts';
import { anna, bobrov, progress } from '../rollout/testing.ts';
import { figureIn, lowestFirst, placeFigures, schemeFor } from './placeFigures.ts';
import { wholeNumbersIn } from './placeWords.ts';

const byId = (a: string, b: string) => (a < b ? -1 : 1);
const empty = { nodeId: 'm-9', measures: { '2.1': { obliged: 3, satisfied: 0, noData: 3 } } };
const weekAgo = [{ nodeId: bobrov, measures: { '2.1': { obliged: 4, satisfied: 0, overdue: 4 } } }];

describe('placeFigures', () => {
  test('share, rank and trend of each place; no data has neither', () => {
    const figures = placeFigures([...progress.municipalities, empty], weekAgo, '2.1', 'share');
    expect(
      figures.map(({ nodeId, reading, rank, ranked, trend }) => [nodeId, reading, rank, ranked, trend]),
    ).toEqual([
      [anna, 1, 1, 2, undefined],
      [bobrov, 0.25, 2, 2, 0.25],
      ['m-9', 'noData', undefined, 2, undefined],
    ]);
  });

  test('in counts a place is coloured by how many are done, and no data stays no data', () => {
    const figures = placeFigures([...progress.municipalities, empty], undefined, '2.1', 'count');
    expect(figures.map(({ reading }) => reading)).toEqual([4, 1, 'noData']);
    expect(schemeFor('count', figures).breaks.at(-1)).toBe(4);
  });

  test('a measure of the region is not applicable to its places', () => {
    expect(
      placeFigures(progress.municipalities, undefined, '1.1', 'share').map(({ reading }) => reading),
    ).toEqual(['notApplicable', 'notApplicable']);
  });
});

test('classes of shares are the same on every day', () => {
  expect(schemeFor('share', [])).toBe(shareScheme);
});

test('the lowest share stands first, a place without one last, and has nothing but the obliged to be sorted by', () => {
  const figures = placeFigures([empty, ...progress.municipalities], undefined, '2.1', 'share');
  const sorted = lowestFirst(figures, byId);
  expect(sorted.map(({ nodeId }) => nodeId)).toEqual([bobrov, anna, 'm-9']);
  expect(sorted.map((figure) => figureIn(figure, 'satisfied'))).toEqual([1, 4, undefined]);
  expect(sorted.map((figure) => figureIn(figure, 'obliged'))).toEqual([4, 4, 3]);
});

test('each whole number stands in the words of one class alone', () => {
  const { breaks } = schemeFor(
    'count',
    [9, 13, 15, 19, 21, 22, 26.5, 40].map((reading) => ({ reading })),
  );
  const entries = legendOf({ breaks, zeroApart: true }, []).flatMap(({ range }) => (range ? [range] : []));
  expect(entries.map(wholeNumbersIn)).toEqual(['9–13', '14–18', '19–21', '22–24', '25–40']);
  expect(wholeNumbersIn({ from: 3, to: 4, includesTo: false })).toBe('3');
});
