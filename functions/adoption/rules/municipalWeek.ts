import type { Instant } from '../../shared/words.ts';
import type { MunicipalWeek } from '../contract/municipalWeeks.ts';
import type { SchoolWeek } from '../contract/schoolWeeks.ts';
import type { Week } from '../contract/words.ts';
import { weekStanding } from './schoolWeek.ts';

const summed = [
  'classes',
  'recordedClasses',
  'lessonsExpected',
  'lessonsRecorded',
  'marks',
  'topics',
  'homework',
] as const;

/**
 * A municipality's week from its schools', by the same definition as a school's from its classes: the weekly duty
 * counts classes, the daily target lessons. A school in which nothing was expected and one that an incident excuses are
 * in neither, and one nobody knows anything of is told apart.
 */
export function municipalWeekOf(
  week: Week,
  schools: readonly (SchoolWeek | undefined)[],
  knownBefore: Instant,
): MunicipalWeek {
  const standings = schools.map((school) => weekStanding(school, knownBefore));
  const known = standings.flatMap((standing) => (standing.state === 'counted' ? standing.counts : []));
  const countOf = (state: (typeof standings)[number]['state']) =>
    standings.filter((standing) => standing.state === state).length;
  const sum = Object.fromEntries(
    summed.map((name) => [name, known.reduce((total, counts) => total + counts[name], 0)]),
  ) as Record<(typeof summed)[number], number>;
  const { classes, recordedClasses, lessonsExpected, lessonsRecorded, marks, topics, homework } = sum;
  return {
    week,
    schools: known.length,
    resting: countOf('resting'),
    excused: countOf('excused'),
    unknown: countOf('unknown'),
    classes,
    recordedClasses,
    lessonsExpected,
    lessonsRecorded,
    ...(lessonsExpected > 0 && {
      weeklyShare: share(recordedClasses, classes),
      dailyShare: share(lessonsRecorded, lessonsExpected),
      marksShare: share(marks, lessonsExpected),
      topicsShare: share(topics, lessonsExpected),
      homeworkShare: share(homework, lessonsExpected),
    }),
  };
}

/** Of 0 to 1, three decimals. */
function share(part: number, whole: number): number {
  return Math.round((part / whole) * 1000) / 1000;
}
