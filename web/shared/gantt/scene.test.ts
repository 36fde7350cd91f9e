import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayNumber, isoDay } from './days.ts';
import { ghostShape, groupScene, periodAt, rowScene } from './scene.ts';
import type { GanttRow } from './types.ts';

const origin = dayNumber('2011-05-01');
const place = { origin, pixelsPerDay: 10, rowHeight: 40, fromX: 0, toX: 2000 };
const row = (more: Partial<GanttRow>): GanttRow => ({ id: 'r', name: '', ...more });
const due = { from: '2011-05-02', to: '2011-05-11' };

test('a bar reaches from the morning of its first day to the evening of its last', () => {
  expect(rowScene(row({ due }), place).shapes).toMatchObject([{ role: 'due', x: 10, width: 100 }]);
});

test('segments fill the bar one after another and never beyond it', () => {
  const share = fc.double({ min: -1, max: 2 });
  fc.assert(
    fc.property(fc.array(share, { maxLength: 6 }), (shares) => {
      const segments = shares.map((value) => ({ tone: 't', share: value }));
      const drawn = rowScene(row({ due, segments }), place).shapes.filter(({ role }) => role === 'segment');
      let at = 10;
      for (const { x, width } of drawn) {
        expect(x).toBeCloseTo(at, 6);
        at = x + width;
      }
      expect(at).toBeLessThanOrEqual(110 + 1e-6);
    }),
  );
});

test('a share that is not a number fills nothing, and the next is drawn', () => {
  const segments = [Number.NaN, Number.POSITIVE_INFINITY, 0.5].map((share) => ({ tone: 't', share }));
  const filled = (of: typeof segments) =>
    rowScene(row({ due, segments: of }), place).shapes.filter(({ role }) => role === 'segment');
  expect(filled(segments.slice(0, 1))).toEqual([]);
  expect(filled(segments)).toMatchObject([{ x: 10, width: 100 }]);
});

test('an end before its start is drawn between the two and marked', () => {
  const [shape] = rowScene(row({ due: { from: due.to, to: due.from } }), place).shapes;
  expect(shape).toMatchObject({ x: 10, width: 100, broken: true });
});

test('one day beside ten years stays visible, ten years are cut to the frame', () => {
  const year = { ...place, pixelsPerDay: 0.1 };
  expect(rowScene(row({ due: { from: '2011-05-02', to: '2011-05-02' } }), year).shapes[0]?.width).toBeCloseTo(
    4,
  );
  const [long] = rowScene(row({ due: { from: '2001-01-01', to: '2099-01-01' } }), place).shapes;
  expect(long).toMatchObject({ x: -64, width: 2128 });
});

test('what is outside the frame or no day is left out; the rest is drawn', () => {
  expect(rowScene(row({ due: { from: '2012-05-02', to: '2012-05-03' } }), place).shapes).toEqual([]);
  const half = row({ due: { from: '2011-02-30', to: due.to }, happened: due });
  expect(rowScene(half, place).shapes.map(({ role }) => role)).toEqual(['happened']);
  expect(rowScene(row({}), place)).toEqual({ shapes: [], textX: undefined });
});

test('the tail, the whisker and the text follow the bar', () => {
  const scene = rowScene(row({ due, effectiveOn: '2011-05-13', slackUntil: '2011-05-20' }), place);
  expect(scene.shapes.map(({ role, x, width }) => [role, x, width])).toEqual([
    ['slack', 110, 90],
    ['tail', 110, 20],
    ['due', 10, 100],
  ]);
  expect(scene.textX).toBe(216);
});

const weeks = Array.from({ length: 12 }, (_, index) => ({
  id: `w${index}`,
  tone: index < 7 ? 'done' : 'late',
  from: isoDay(origin + index * 7),
  to: isoDay(origin + index * 7 + 6),
}));

test('each period is a cell of its own while there is room, and shares one when there is not', () => {
  const strip = (pixelsPerDay: number) =>
    rowScene(row({ periods: weeks }), { ...place, pixelsPerDay }).shapes.filter(
      ({ role }) => role === 'period',
    );
  expect(strip(4).map(({ key }) => key)).toEqual(weeks.map(({ id }) => id));
  const shared = strip(0.3);
  expect(shared).toHaveLength(4);
  expect(shared.map(({ tone }) => tone)).toEqual(['done', 'done', 'late', 'late']);
  expect(periodAt(weeks, origin + 8)?.id).toBe('w1');
  expect(periodAt(weeks, origin - 1)).toBeUndefined();
});

test('a ghost is the bar moved; a group spans its rows', () => {
  expect(ghostShape(due, 3, place)).toMatchObject({ role: 'ghost', x: 40, width: 100 });
  expect(ghostShape(due, 3000, place)).toBeUndefined();
  expect(groupScene(origin, origin + 9, [{ tone: 't', share: 0.5 }], place).shapes).toMatchObject([
    { role: 'group', x: 0, width: 100 },
    { role: 'segment', x: 0, width: 50 },
  ]);
  expect(groupScene(Number.NaN, Number.NaN, [], place).shapes).toEqual([]);
});
