import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../../../functions/shared/calendar/day.ts';
import { anna, bobrov, progress, weekBefore } from '../rollout/testing.ts';
import { gainOf, monthEnds, panelFigures, panelRows } from './panels.ts';
import { placeFigures } from './placeFigures.ts';
import { readingOfStatus, schoolPoints } from './schoolPoints.ts';

test('a row has the reading of its place on every map, and says what the second has gained', () => {
  const before = {
    ...weekBefore,
    municipalities: [{ nodeId: bobrov, measures: { '2.1': { obliged: 4, satisfied: 0, overdue: 4 } } }],
  };
  const panels = [panelFigures('from', before, '2.1', 'share'), panelFigures('to', progress, '2.1', 'share')];
  const rows = panelRows(panels, false);
  expect(rows).toEqual([
    { nodeId: bobrov, readings: [0, 0.25] },
    { nodeId: anna, readings: ['notApplicable', 1] },
  ]);
  expect(rows.map(({ readings }) => gainOf(readings))).toEqual([0.25, undefined]);
});

test('a place of which no map knows anything can be hidden', () => {
  const silent = { nodeId: 'm-9', measures: { '2.1': { obliged: 3, satisfied: 0, noData: 3 } } };
  const reply = { ...progress, municipalities: [...progress.municipalities, silent] };
  const panels = [panelFigures('a', reply, '2.1', 'share')];
  expect(panelRows(panels, false)).toHaveLength(3);
  expect(panelRows(panels, true)).toHaveLength(2);
});

test('months end on their last days, then comes the day itself, a dozen at most', () => {
  expect(monthEnds('2011-04-29', '2011-06-10')).toEqual(['2011-04-30', '2011-05-31', '2011-06-10']);
  expect(monthEnds('2011-12-31', '2012-02-29')).toEqual(['2011-12-31', '2012-01-31', '2012-02-29']);
  expect(monthEnds('2011-04-29', '2011-04-01')).toEqual(['2011-04-01']);
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1500 }), (days) => {
      const to = addDays('2011-04-29', days);
      const ends = monthEnds('2011-04-29', to);
      expect(ends.at(-1)).toBe(to);
      expect(ends.length).toBeLessThanOrEqual(12);
      expect(ends).toEqual([...new Set(ends)].toSorted());
    }),
  );
});

test('figures of an earlier period than the region stands on are marked as carried over', () => {
  const late = { nodeId: bobrov, measures: { '2.4': { obliged: 4, satisfied: 2, period: '2011-W36' } } };
  const on = { nodeId: anna, measures: { '2.4': { obliged: 4, satisfied: 2, period: '2011-W37' } } };
  const figures = placeFigures([late, on], undefined, '2.4', 'share', '2011-W37');
  expect(figures.map(({ carriedFrom }) => carriedFrom)).toEqual(['2011-W36', undefined]);
});

test('a school is a point where its place and its standing are known', () => {
  const schools = [
    { id: 's-1', point: { lat: 51, lon: 39 }, pupils: 300 },
    { id: 's-2', pupils: 20 },
    { id: 's-3', point: { lat: 52, lon: 40 } },
  ];
  const rows = [
    { nodeId: 's-1', status: 'overdue' as const },
    { nodeId: 's-2', status: 'satisfied' as const },
  ];
  expect(schoolPoints(schools, rows, (id) => `Школа ${id}`)).toEqual([
    { id: 's-1', lat: 51, lon: 39, size: 300, reading: 0, name: 'Школа s-1' },
  ]);
  expect(
    (['satisfied', 'missing', 'noData', 'notAccepted', 'excused'] as const).map(readingOfStatus),
  ).toEqual([1, 0, 'noData', 'noData', 'notApplicable']);
});
