import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ClassWeek, WeekReport } from '../contract/activity.ts';
import { indicators, indicatorsInDays } from '../contract/indicators.ts';
import { indicatorCsv } from '../rules/indicatorCsv.ts';
import { sheetOf } from './checkRows.ts';
import { indicatorColumns, readIndicators } from './indicatorFile.ts';

const code = '20602000-001';
const school = {
  nodeId: `s-${code}`,
  path: ['r-20', 'm-20602000', `s-${code}`],
  name: 'Школа',
  opensOn: '1900-01-01',
};
const read = (rows: readonly (readonly string[])[]) =>
  readIndicators(
    sheetOf(
      indicatorColumns,
      rows.map((cells, at) => [at + 2, ...cells] as const),
      indicatorColumns.map(({ headers }) => headers[0]),
    ),
    new Map([[code, school]]),
  );
const rowsOf = (csv: string) =>
  csv
    .replace('\ufeff', '')
    .trimEnd()
    .split('\r\n')
    .slice(1)
    .map((line) => line.split(','));

const counts = fc
  .record({
    ...Object.fromEntries(
      indicators.filter((name) => !indicatorsInDays.has(name)).map((name) => [name, fc.nat({ max: 60 })]),
    ),
    lagMedianDays: fc.option(
      fc.nat({ max: 80 }).map((tenths) => tenths / 10),
      { nil: undefined },
    ),
    lag90Days: fc.option(
      fc.nat({ max: 80 }).map((tenths) => tenths / 10),
      { nil: undefined },
    ),
  })
  .map((all) => Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)));
const classWeeks = fc
  .uniqueArray(fc.tuple(fc.integer({ min: 1, max: 11 }), fc.constantFrom('А', 'Б', 'В')), {
    minLength: 1,
    maxLength: 6,
    selector: ([grade, letter]) => `${grade}${letter}`,
  })
  .chain((names) =>
    fc.tuple(
      ...names.map(([grade, letter]) =>
        counts.map((one) => ({ className: `${grade}${letter}`, ...one }) as unknown as ClassWeek),
      ),
    ),
  );

test('a set that is taken out says the very same when it is taken in', () => {
  fc.assert(
    fc.property(classWeeks, (classes) => {
      const report: WeekReport = {
        number: 1,
        effectiveAt: '2011-09-11',
        recordedAt: '2011-09-12T06:00:00.000Z',
        recordedBy: 'p',
        source: 'exchange',
        classes,
      };
      const csv = indicatorCsv([{ code, week: { week: '2011-W36', reports: [report] } }]);
      const { statements, errors } = read(rowsOf(csv));
      expect(errors).toEqual([]);
      expect(statements).toMatchObject([{ week: '2011-W36', content: { classes, asOf: '2011-09-11' } }]);
    }),
    { numRuns: 40 },
  );
});

const whole = (...changed: (readonly string[])[]) => [
  ...['lessonsExpected', 'lessonsRecorded', 'marks', 'topics', 'homework'].map(
    (name) => [code, '2011-W36', '5А', name, '10', '2011-09-11'] as const,
  ),
  ...changed,
];
const told = (rows: readonly (readonly string[])[]) =>
  read(rows).errors.map(({ row, code: why, params }) => `${row} ${why} ${params?.indicator ?? ''}`.trim());

test('an indicator goes by its name or by that of its column; wrong ones are told by row', () => {
  expect(told(whole([code, '2011-W36', '5А', 'Задержка, медиана, дней', '0,5', '11.09.2011']))).toEqual([]);
  expect(told(whole([code, '2011-W36', '5А', 'attendance', '1', '2011-09-11']))).toEqual([
    '7 unknownIndicator',
  ]);
  expect(told(whole([code, '2011-W36', '5А', 'marks', '1', '2011-09-11']))).toEqual([
    '7 indicatorRepeated marks',
  ]);
  expect(told(whole([code, '2011-W36', '5А', 'lag90Days', '', '2011-09-11']))).toEqual(['7 cellEmpty']);
  expect(told(whole([code, '2011-W36', '5А', 'lag90Days', '2', '2011-09-12']))).toEqual(['7 asOfDiffers']);
  expect(told(whole().slice(1))).toEqual(['2 indicatorMissing lessonsExpected']);
  expect(read(whole().slice(1)).statements).toEqual([]);
});
