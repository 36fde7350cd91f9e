import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { civilOf, dayNumber } from './days.ts';
import { LABEL_PADDING, tiersFor, timeCells } from './timeLabels.ts';
import type { GanttLabels } from './types.ts';

const HEBREW = 'ינואר פברואר מרץ אפריל מאי יוני יולי אוגוסט ספטמבר אוקטובר נובמבר דצמבר'.split(' ');
const MONTHS = 'январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь'.split(' ');

const timeIn =
  (months: readonly string[]): GanttLabels['time'] =>
  (unit, from, length) => {
    const { year, month, day } = civilOf(dayNumber(from));
    const name = months[month - 1] ?? '';
    if (unit === 'year') return String(year);
    if (unit === 'quarter')
      return length === 'long' ? `${Math.ceil(month / 3)} квартал` : `К${Math.ceil(month / 3)}`;
    if (unit === 'month')
      return length === 'long' ? name : length === 'short' ? name.slice(0, 3) : String(month);
    return length === 'long' ? `${day} ${name}` : String(day);
  };
const time = timeIn(MONTHS);
const measure = (text: string) => text.length * 7.5;
const from = dayNumber('2011-04-29');

describe('any scale, any stretch of time', () => {
  const scale = fc.double({ min: 0.0001, max: 80, noNaN: true });
  const shift = fc.integer({ min: -300_000, max: 300_000 });
  test.each([
    ['Russian', time],
    ['right-to-left', timeIn(HEBREW)],
  ])('%s labels of one line never overlap', (_words, time) => {
    fc.assert(
      fc.property(scale, shift, (pixelsPerDay, shifted) => {
        const tiers = tiersFor(from, { pixelsPerDay, time, measure });
        for (const line of ['upper', 'lower'] as const) {
          const tier = tiers[line];
          if (!tier) continue;
          const width = Math.min(1500 / pixelsPerDay, 40_000);
          const days = {
            origin: from - 400_000,
            end: from + 400_000,
            fromDay: from + shifted,
            toDay: from + shifted + width,
          };
          const cells = timeCells(tier, line, days, { pixelsPerDay, time, measure });
          cells.forEach((cell, index) => {
            if (cell.text !== '')
              expect(measure(cell.text) + 2 * LABEL_PADDING).toBeLessThanOrEqual(cell.width + 1e-6);
            const next = cells[index + 1];
            if (next) expect(next.x).toBeGreaterThanOrEqual(cell.x + cell.width - 1e-6);
          });
        }
      }),
      // Two years from 2013 on are a day shorter than two from 2011 on.
      { numRuns: 150, examples: [[40 / 731, 0]] },
    );
  });
});

test.each([
  [40, 'day', 'month'],
  [14, 'week', 'month'],
  [4, 'month', 'year'],
  [1.6, 'month', 'year'],
  [0.5, 'quarter', 'year'],
  [0.2, 'year', undefined],
])('at %d px a day the lower line shows each %s', (pixelsPerDay, unit, above) => {
  const tiers = tiersFor(from, { pixelsPerDay, time, measure });
  expect(tiers.lower.unit).toBe(unit);
  expect(tiers.upper?.unit).toBe(above);
});

test('the same label stays on the same unit while the window slides', () => {
  const scaled = { pixelsPerDay: 0.02, time, measure };
  const { lower } = tiersFor(from, scaled);
  expect(lower.every).toBeGreaterThan(1);
  const texts = (start: number) =>
    timeCells(
      lower,
      'lower',
      { origin: from - 90_000, end: from + 90_000, fromDay: start, toDay: start + 20_000 },
      scaled,
    ).map((cell) => cell.start);
  const later = texts(from + 3000);
  expect(texts(from).filter((start) => start > from + 3000 && start < from + 20_000)).toEqual(
    later.filter((start) => start > from + 3000 && start < from + 20_000),
  );
});

test('a cell cut by the edge of the chart keeps its label only if that still fits', () => {
  const scaled = { pixelsPerDay: 4, time, measure };
  const { lower } = tiersFor(from, scaled);
  const days = { origin: from, end: from + 40, fromDay: from, toDay: from + 40 };
  const cells = timeCells(lower, 'lower', days, scaled);
  expect(cells.map(({ x, width, text }) => [x, width, text])).toEqual([
    [0, 8, ''],
    [8, 124, 'май'],
    [132, 28, ''],
  ]);
});
