import type { SchoolCalendarEntry, SchoolCalendarLayer, SchoolYear } from './contract.ts';
import type { DaySpan } from './period.ts';

/**
 * The region's default school calendar: the usual dates of Russian schools, not any body's decision. A region's
 * admins replace it by their own entries, municipalities and schools by theirs.
 */

interface UsualYear {
  recordedAt: string;
  lessons: DaySpan;
  /** Grades 9 and 11 stop earlier, before the state examinations. */
  finalGradesUntil: string;
  autumn: DaySpan;
  winter: DaySpan;
  spring: DaySpan;
}

function usualYear(schoolYear: SchoolYear, usual: UsualYear): SchoolCalendarEntry[] {
  const stated = (what: string) => ({
    id: `usual-${schoolYear}-${what}`,
    recordedAt: usual.recordedAt,
    author: 'default',
    schoolYear,
  });
  const seasons = ['autumn', 'winter', 'spring'] as const;
  return [
    {
      ...stated('lessons'),
      kind: 'lessons',
      effective: usual.lessons,
      finalGradesUntil: usual.finalGradesUntil,
    },
    { ...stated('week'), kind: 'schoolWeek', daysPerWeek: 6 },
    ...seasons.map((season) => ({
      ...stated(season),
      kind: 'vacation' as const,
      season,
      effective: usual[season],
    })),
  ];
}

export const usualSchoolYears: SchoolCalendarLayer = {
  level: 'region',
  entries: [
    ...usualYear('2010/11', {
      recordedAt: '2010-08-20T08:00:00.000Z',
      lessons: { from: '2010-09-01', to: '2011-05-31' },
      finalGradesUntil: '2011-05-25',
      autumn: { from: '2010-11-01', to: '2010-11-07' },
      winter: { from: '2010-12-29', to: '2011-01-10' },
      spring: { from: '2011-03-24', to: '2011-03-31' },
    }),
    // Recorded in the spring before, so that a plan made then can look ahead into the autumn.
    ...usualYear('2011/12', {
      recordedAt: '2011-04-20T08:00:00.000Z',
      lessons: { from: '2011-09-01', to: '2012-05-31' },
      finalGradesUntil: '2012-05-25',
      autumn: { from: '2011-10-31', to: '2011-11-06' },
      winter: { from: '2011-12-29', to: '2012-01-10' },
      spring: { from: '2012-03-24', to: '2012-03-31' },
    }),
  ],
};
