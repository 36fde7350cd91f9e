import { describe, expect, test } from 'vitest';
import type { SchoolCalendarLayer } from '../shared/calendar/contract.ts';
import { schoolCalendar } from '../shared/calendar/schoolCalendar.ts';
import { usualSchoolYears } from '../shared/calendar/usualSchoolYears.ts';
import { endOfDay } from '../shared/calendar/zone.ts';
import { proofAt } from '../shared/proofs.ts';
import type { ActivityWeek, ClassWeek } from './contract/activity.ts';
import { gradebookKeptHistory } from './predicates.ts';
import { recordWeek } from './rules/activity.ts';
import { municipalWeekOf } from './rules/municipalWeek.ts';
import { schoolWeekOf } from './rules/schoolWeek.ts';
import { totalsOf } from './rules/weekTotals.ts';

/**
 * Three schools in four weeks of the autumn of 2011, counted by hand. A cell `28/30 m20 t28 h21 lag1-3` is a class:
 * 28 lessons of 30 with any record, 20 with marks, 28 with a topic, 21 with homework, median lag 1 day, 90 % within 3.
 *
 * W43 24-30 October: lessons. School 2 substitutes a lesson of 5А: it is held and recorded, and counts as any other.
 * W44 31 October-6 November: autumn vacation; what a file says of it does not matter.
 * W45 7-13 November: lessons, but school 2 is closed by a quarantine.
 * W46 14-20 November: lessons. School 3 has recorded nothing by Sunday and enters it all on 7 December.
 */
const told = [
  // school, week, recorded on, 5А, 9Б
  ['s-1', '2011-W43', '2011-10-31', '28/30 m20 t28 h21 lag1-3', '30/34 m17 t30 h25 lag0-2'],
  ['s-1', '2011-W44', '2011-11-07', '0/30 m0 t0 h0', '0/34 m0 t0 h0'],
  ['s-1', '2011-W45', '2011-11-14', '27/30 m18 t27 h24 lag1-4', '34/34 m20 t33 h30 lag1-2'],
  ['s-1', '2011-W46', '2011-11-21', '30/30 m21 t30 h27 lag1-2', '1/34 m1 t1 h0 lag6-6'],
  ['s-2', '2011-W43', '2011-10-31', '30/30 m22 t30 h30 lag0-1', '0/34 m0 t0 h0'],
  ['s-2', '2011-W45', '2011-11-14', '0/0 m0 t0 h0', '0/0 m0 t0 h0'],
  ['s-2', '2011-W46', '2011-11-21', '15/30 m10 t15 h12 lag2-5', '17/34 m9 t17 h10 lag3-7'],
  ['s-3', '2011-W43', '2011-10-31', '24/30 m24 t24 h0 lag1-2', '0/0 m0 t0 h0'],
  ['s-3', '2011-W46', '2011-11-21', '0/30 m0 t0 h0', '0/34 m0 t0 h0'],
  ['s-3', '2011-W46', '2011-12-07', '30/30 m30 t30 h30 lag20-23', '34/34 m34 t34 h34 lag19-22'],
] as const;

type Expected = [
  nodeId: string,
  week: string,
  verdict: string,
  classes?: string,
  lessons?: string,
  weekly?: number,
  daily?: number,
  marks?: number,
  topics?: number,
  homework?: number,
  lags?: string,
];

/** By hand, as known on 14 December. Shares: 58 of 64 lessons are 0.906. */
const expected: Expected[] = [
  // school, week, status since, classes, lessons, weekly and daily share, marks, topics, homework, lags
  ['s-1', '2011-W43', 'satisfied 2011-10-30', '2/2', '58/64', 1, 0.906, 0.578, 0.906, 0.719, '0-3'],
  ['s-1', '2011-W44', 'notExpected 2011-11-06 vacation'],
  ['s-1', '2011-W45', 'satisfied 2011-11-13', '2/2', '61/64', 1, 0.953, 0.594, 0.938, 0.844, '1-4'],
  ['s-1', '2011-W46', 'satisfied 2011-11-20', '2/2', '31/64', 1, 0.484, 0.344, 0.484, 0.422, '1-6'],
  ['s-2', '2011-W43', 'missing 2011-10-30', '1/2', '30/64', 0.5, 0.469, 0.344, 0.469, 0.469, '0-1'],
  ['s-2', '2011-W45', 'notExpected 2011-11-13 quarantine'],
  ['s-2', '2011-W46', 'satisfied 2011-11-20', '2/2', '32/64', 1, 0.5, 0.297, 0.5, 0.344, '3-7'],
  ['s-3', '2011-W43', 'satisfied 2011-10-30', '1/1', '24/30', 1, 0.8, 0.8, 0.8, 0, '1-2'],
  ['s-3', '2011-W46', 'satisfied 2011-12-07', '2/2', '64/64', 1, 1, 1, 1, 1, '19-23'],
];

const quarantine: SchoolCalendarLayer = {
  level: 'school',
  nodeId: 's-2',
  entries: [
    {
      kind: 'quarantine',
      id: 'q1',
      recordedAt: '2011-11-07T05:00:00.000Z',
      author: 'p',
      effective: { from: '2011-11-07', to: '2011-11-13' },
    },
  ],
};

function classOf(className: string, cell: string): ClassWeek {
  const [recorded, expectedLessons, marks, topics, homework, median, ninety] = (cell.match(/\d+/g) ?? []).map(
    Number,
  );
  return {
    className,
    lessonsExpected: expectedLessons ?? 0,
    lessonsRecorded: recorded ?? 0,
    marks: marks ?? 0,
    topics: topics ?? 0,
    homework: homework ?? 0,
    ...(median !== undefined && { lagMedianDays: median }),
    ...(ninety !== undefined && { lag90Days: ninety }),
  };
}

function recordOf(nodeId: string, week: string): ActivityWeek {
  const empty: ActivityWeek = { nodeId, path: ['r-20', 'm-20602000', nodeId], week, reports: [], version: 0 };
  return told
    .filter((row) => row[0] === nodeId && row[1] === week)
    .reduce(
      (record, [, , today, fifth, ninth]) =>
        recordWeek(
          record,
          { classes: [classOf('5А', fifth), classOf('9Б', ninth)] },
          { at: `${today}T08:00:00.000Z`, by: 'p', today, source: 'exchange' },
        ),
      empty,
    );
}

function judged(record: ActivityWeek, day: string) {
  const layers = record.nodeId === 's-2' ? [usualSchoolYears, quarantine] : [usualSchoolYears];
  const history = gradebookKeptHistory(record, {
    calendarAt: (knownAt) => schoolCalendar(layers, knownAt),
  });
  return proofAt(history, day, endOfDay(day, 'Europe/Moscow'));
}

describe('three schools, four weeks, by hand', () => {
  test.each(expected)(
    '%s %s: %s',
    (nodeId, week, verdict, classes, lessons, weekly, daily, marks, topics, homework, lags) => {
      const record = recordOf(nodeId, week);
      const proof = judged(record, '2011-12-14');
      const rest = classes === undefined ? ` ${proof?.because.code}` : '';
      expect(`${proof?.status} ${proof?.since}${rest}`).toBe(verdict);
      if (classes === undefined) return;
      const totals = totalsOf(record.reports.at(-1)?.classes ?? []);
      expect([
        `${totals.recordedClasses}/${totals.classes}`,
        `${totals.lessonsRecorded}/${totals.lessonsExpected}`,
        totals.weeklyShare,
        totals.dailyShare,
        totals.marksShare,
        totals.topicsShare,
        totals.homeworkShare,
        `${totals.lagMedianDays}-${totals.lag90Days}`,
      ]).toEqual([classes, lessons, weekly, daily, marks, topics, homework, lags]);
      expect(proof?.because.params).toMatchObject({ weeklyShare: weekly, dailyShare: daily });
    },
  );

  test('before the late dump the week of school 3 was missing', () => {
    const proof = judged(recordOf('s-3', '2011-W46'), '2011-12-06');
    expect(proof).toMatchObject({
      status: 'missing',
      since: '2011-11-20',
      because: { code: 'classesWithoutRecord' },
    });
  });
});

/**
 * The three together, by what stood on Sunday. In W46 the 64 lessons of school 3 were expected and not recorded: its
 * dump of 7 December makes no week punctual. In W45 school 2 rests, and of school 3 nothing is known.
 */
const together = [
  // week, known-resting-unknown, classes, lessons, weekly and daily share, marks, topics, homework
  ['2011-W43', '3-0-0', '4/5', '112/158', 0.8, 0.709, 0.525, 0.709, 0.481],
  ['2011-W44', '0-1-2', '0/0', '0/0'],
  ['2011-W45', '1-1-1', '2/2', '61/64', 1, 0.953, 0.594, 0.938, 0.844],
  ['2011-W46', '3-0-0', '4/6', '63/192', 0.667, 0.328, 0.214, 0.328, 0.255],
] as const;

describe('their municipality, by hand', () => {
  test.each(together)('%s', (week, schools, classes, lessons, ...shares) => {
    const known = ['s-1', 's-2', 's-3'].map((nodeId) => {
      const record = recordOf(nodeId, week);
      const rests = judged(record, '2011-12-14')?.status === 'notExpected';
      return record.reports.length > 0 ? schoolWeekOf(record, rests) : undefined;
    });
    const total = municipalWeekOf(week, known, endOfDay('2011-12-14', 'Europe/Moscow'));
    const { weeklyShare, dailyShare, marksShare, topicsShare, homeworkShare } = total;
    expect([
      `${total.schools}-${total.resting}-${total.unknown}`,
      `${total.recordedClasses}/${total.classes}`,
      `${total.lessonsRecorded}/${total.lessonsExpected}`,
      ...[weeklyShare, dailyShare, marksShare, topicsShare, homeworkShare].filter((one) => one !== undefined),
    ]).toEqual([schools, classes, lessons, ...shares]);
  });
});
