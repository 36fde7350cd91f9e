import fc from 'fast-check';
import { expect, test } from 'vitest';
import { planExtent } from './extents.ts';
import {
  anchorsOf,
  headPath,
  isInverted,
  linePath,
  linkPaths,
  linksInView,
  linkTable,
  route,
} from './links.ts';
import { outlineOf } from './outline.ts';
import type { GanttLinkKind, GanttRow } from './types.ts';

const kinds: GanttLinkKind[] = ['FS', 'FF', 'SS', 'SF'];
const point = fc.record({ x: fc.integer({ min: -5000, max: 5000 }), y: fc.integer({ min: 0, max: 900 }) });

test('every route is orthogonal, joins its ends, and keeps clear of both bars at its ends', () => {
  fc.assert(
    fc.property(fc.constantFrom(...kinds), point, point, (kind, from, to) => {
      const points = route(kind, from, to, 40);
      expect(points[0]).toEqual(from);
      expect(points.at(-1)).toEqual(to);
      points.slice(1).forEach((next, index) => {
        const before = points[index];
        expect(before?.x === next.x || before?.y === next.y).toBe(true);
      });
      const leaves = (points[1]?.x ?? 0) - from.x;
      const meets = (points.at(-2)?.x ?? 0) - to.x;
      expect(kind[0] === 'F' ? leaves >= 10 : leaves <= -10).toBe(true);
      expect(kind[1] === 'F' ? meets >= 10 : meets <= -10).toBe(true);
      expect(linePath(points)).toMatch(/^M[-\d. ]+([HV][-\d.]+)+$/);
    }),
  );
});

test('the head points where the line goes', () => {
  expect(
    headPath([
      { x: 0, y: 5 },
      { x: 20, y: 5 },
    ]),
  ).toBe('M20 5l-6 -4v8z');
  expect(
    headPath([
      { x: 40, y: 5 },
      { x: 20, y: 5 },
    ]),
  ).toBe('M20 5l6 -4v8z');
});

test.each([
  ['FS', 5, true],
  ['FS', 11, false],
  ['FF', 5, false],
  ['SS', -1, true],
] as const)('%s to a bar that starts on day %d contradicts it: %s', (kind, start, inverted) => {
  const link = { from: 'a', to: 'b', kind };
  expect(isInverted(link, { start: 0, end: 10 }, { start, end: start + 10 })).toBe(inverted);
  expect(
    isInverted({ ...link, inverted: !inverted }, { start: 0, end: 10 }, { start, end: start + 10 }),
  ).toBe(!inverted);
});

const day = (n: number) => `2011-05-${String(n).padStart(2, '0')}`;
const rows: GanttRow[] = Array.from({ length: 20 }, (_, index) => ({
  id: `r${index}`,
  name: '',
  due: { from: day(1), to: day(index + 1) },
}));
const extents = planExtent(rows);

test('unknown ends and links of a row with itself are left out, cycles are not', () => {
  const links = [
    { from: 'r0', to: 'nobody' },
    { from: 'r1', to: 'r1' },
    { from: 'r1', to: 'r2' },
    { from: 'r2', to: 'r1' },
  ];
  expect([...linkTable({ rows, links }).source]).toEqual([2, 3]);
});

test('only links that cross the frame are in view', () => {
  const links = [
    { from: 'r0', to: 'r19' },
    { from: 'r1', to: 'r2' },
    { from: 'r9', to: 'r10' },
  ];
  const table = linkTable({ rows, links });
  const outline = outlineOf({ rows }, new Set());
  const frame = { fromLine: 8, toLine: 12, fromX: 0, toX: 100 };
  expect(linksInView(rows, table, outline, frame, extents.from, extents.to)).toEqual([2, 0]);
  expect(linksInView(rows, table, outline, frame, extents.to + 5, extents.to + 9)).toEqual([]);
});

test('a screen of links becomes two paths a look', () => {
  const links = [
    { from: 'r0', to: 'r1', kind: 'FF' as const },
    { from: 'r1', to: 'r2', kind: 'FF' as const, critical: true },
    { from: 'r5', to: 'r3', kind: 'FF' as const },
    { from: 'r6', to: 'r7', kind: 'FF' as const },
    { from: 'r0', to: 'r2', kind: 'FF' as const, tentative: true },
  ];
  const table = linkTable({ rows, links });
  const place = { origin: extents.from, pixelsPerDay: 10, rowHeight: 40 };
  const outline = outlineOf({ rows }, new Set());
  const looks = linkPaths({ rows, links }, table, outline, [0, 1, 2, 3, 4], place, 7);
  expect(looks.map(({ tone, strong, tentative }) => [tone, strong, tentative])).toEqual([
    ['plain', false, false],
    ['critical', false, false],
    ['warning', false, false],
    ['plain', false, true],
    ['plain', true, false],
  ]);
});

test('a row without a due bar is held by what it has', () => {
  expect(anchorsOf({ id: '', name: '', milestones: [{ on: day(3) }] })).toMatchObject({
    end: extents.from + 3,
  });
  expect(anchorsOf({ id: '', name: '' })).toBeUndefined();
  expect(anchorsOf({ id: '', name: '', due: { from: 'soon', to: day(3) } })).toBeUndefined();
});
