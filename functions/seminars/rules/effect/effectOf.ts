import { addDays } from '../../../shared/calendar/day.ts';
import { periodBounds, weekOf } from '../../../shared/calendar/period.ts';
import type { Day } from '../../../shared/words.ts';
import { type Effect, type EffectVerdict, fewestWeeks, weeksCompared } from '../../contract/effects.ts';
import type { SessionCard } from '../../contract/sessions.ts';
import { matchedDifference, type SchoolChange } from './matchedDifference.ts';

/** Summer is the longest stretch without lessons. */
const mostWeeksAway = 20;
/** So long late files and corrections are waited for. */
const lateDays = 14;

export interface WeeksAround {
  before: string[];
  after: string[];
  isFinal: boolean;
}

/**
 * The weeks with lessons nearest to a session on either side, four of each, without the weeks it was held in; those after
 * it as far as they are over. Nothing is expected in weeks of vacation, so they are passed over: of a session in July the
 * last weeks of May are held against the first of September.
 */
export function weeksAround(
  days: readonly { date: Day }[],
  today: Day,
  hasLessons: (week: string) => boolean,
): WeeksAround {
  const [first, last] = [days[0]?.date ?? today, days.at(-1)?.date ?? today];
  const away = Array.from({ length: mostWeeksAway }, (_, at) => 7 * (at + 1));
  const before = away.map((by) => weekOf(addDays(first, -by))).filter(hasLessons);
  const after = away
    .map((by) => weekOf(addDays(last, by)))
    .filter((week) => hasLessons(week) && periodBounds(week).to < today)
    .slice(0, weeksCompared);
  const lastWeek = after.at(-1);
  const isOver = after.length === weeksCompared || addDays(last, 7 * mostWeeksAway) < today;
  return {
    before: before.slice(0, weeksCompared).reverse(),
    after,
    isFinal: isOver && (lastWeek === undefined || addDays(periodBounds(lastWeek).to, lateDays) < today),
  };
}

/** Lessons of a school in a week in which some were expected. */
export interface WeekLessons {
  week: string;
  expected: number;
  recorded: number;
}

/** The share of lessons with records in these weeks; undefined where fewer than half of them are known. */
export function shareIn(lessons: readonly WeekLessons[], weeks: readonly string[]): number | undefined {
  const known = lessons.filter(({ week, expected }) => weeks.includes(week) && expected > 0);
  if (known.length * 2 < weeks.length || known.length === 0) return undefined;
  const sum = (name: 'expected' | 'recorded') => known.reduce((total, one) => total + one[name], 0);
  return sum('recorded') / sum('expected');
}

/** A school as far as the comparison needs it; without a group where the register lacks its size or place. */
export interface SchoolAround {
  isAttendee: boolean;
  group: string | undefined;
  lessons: readonly WeekLessons[];
}

type Held = Pick<SessionCard, 'id' | 'regionId' | 'title' | 'days'>;

/** What became of the schools whose people came to a session, against similar ones from which nobody did. */
export function effectOf(
  { id, regionId, title, days }: Held,
  schools: readonly SchoolAround[],
  { before, after, isFinal }: WeeksAround,
  today: Day,
): Effect {
  const attended = schools.filter(({ isAttendee }) => isAttendee).length;
  const known = {
    sessionId: id,
    regionId,
    title,
    heldOn: days.at(-1)?.date ?? today,
    weeksBefore: before,
    weeksAfter: after,
    isFinal,
    reckonedOn: today,
  };
  if (before.length < fewestWeeks || after.length < fewestWeeks)
    return { ...known, verdict: 'noLessons', schools: { attended, matched: 0, compared: 0 } };
  const { matched, compared, estimate } = matchedDifference(
    schools.flatMap(({ isAttendee, group, lessons }): SchoolChange[] => {
      const [earlier, later] = [shareIn(lessons, before), shareIn(lessons, after)];
      if (group === undefined || earlier === undefined || later === undefined) return [];
      return [{ isAttendee, group, before: earlier, after: later }];
    }),
  );
  return {
    ...known,
    verdict: estimate ? verdictOf(estimate) : 'tooFew',
    schools: { attended, matched, compared },
    ...(estimate && { estimate }),
  };
}

function verdictOf({ low, high }: { low: number; high: number }): EffectVerdict {
  if (low > 0) return 'rose';
  return high < 0 ? 'fell' : 'none';
}
