import { expect, test } from 'vitest';
import { aMeasureView } from '../rollout/testing.ts';
import { actualCurve, inNumbers } from './curve.ts';
import { knownPoints, sortedPanels } from './panels.ts';
import { placesInBars } from './placesInBars.ts';

const line = (id: string, ...values: (number | undefined)[]) => ({
  id,
  name: id,
  points: values.map((value, at) => ({ day: `2011-09-${10 + at}`, value })),
});
const lines = [line('в', 0.2, 0.9), line('а', undefined, undefined), line('б', 0.5, 0.4)];
const compare = (a: string, b: string) => (a < b ? -1 : 1);

test.each([
  ['name', ['б', 'в', 'а']],
  ['best', ['в', 'б', 'а']],
  ['worst', ['б', 'в', 'а']],
] as const)('panels in the order %s: %j, the unknown one last', (order, ids) => {
  expect(sortedPanels(lines, order, compare, false).map(({ id }) => id)).toEqual(ids);
});

test('panels of which nothing is known may be left out', () => {
  expect(sortedPanels(lines, 'name', compare, true).map(({ id }) => id)).toEqual(['б', 'в']);
});

test('a line breaks on the day of which nothing is known: that is not zero', () => {
  const points = [
    { day: '2011-09-13', value: 0.8 },
    { day: '2011-09-20', value: 0 },
  ];
  const silent = { obliged: 3, satisfied: 0, noData: 3 };
  expect(knownPoints(points, silent, '2011-09-20')).toEqual([points[0], { day: '2011-09-20' }]);
  expect(knownPoints(points, { obliged: 3, satisfied: 0, missing: 3 }, '2011-09-20')).toEqual(points);
});

const nodes = [
  { nodeId: 'm-1', measures: { '2.1': { obliged: 4, satisfied: 1, missing: 3 } } },
  { nodeId: 'm-2', measures: { '2.1': { obliged: 3, satisfied: 0, noData: 3 } } },
  { nodeId: 'm-3', measures: { '2.1': { obliged: 4, satisfied: 3, missing: 1 } } },
  { nodeId: 'm-4', measures: { '2.1': { obliged: 0, satisfied: 0 } } },
];

test('a place without data stands last among the bars and has no share; one that is not obliged has no bar', () => {
  expect(placesInBars(nodes, '2.1', false).map(({ nodeId, share }) => [nodeId, share])).toEqual([
    ['m-3', 0.75],
    ['m-1', 0.25],
    ['m-2', undefined],
  ]);
  expect(placesInBars(nodes, '2.1', true).map(({ nodeId }) => nodeId)).toEqual(['m-3', 'm-1']);
});

test('a line of numbers counts the done; what the plan asks for is counted alike', () => {
  const days = [{ day: '2011-09-13', measures: { '2.1': [8, 6, 0] as [number, number, number] } }];
  expect(actualCurve(days, ['2.1'], 'count')).toEqual([{ day: '2011-09-13', value: 6 }]);
  expect(actualCurve(days, ['9.9'], 'count')).toEqual([{ day: '2011-09-13', value: undefined }]);
  const planned = [{ day: '2011-05-13', value: 0.5 }];
  expect(inNumbers(planned, [aMeasureView('2.1')], { '2.1': 8 })).toEqual([{ day: '2011-05-13', value: 4 }]);
});
