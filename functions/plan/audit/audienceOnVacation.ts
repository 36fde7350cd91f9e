import { addDays } from '../../shared/calendar/day.ts';
import type { SchoolCalendar } from '../../shared/calendar/schoolCalendar.ts';
import type { Day } from '../../shared/words.ts';
import { orderDateOf, unlessUnknown } from '../rules/due.ts';
import { measuresOf } from '../rules/measures.ts';
import { type AuditRule, finding } from './finding.ts';

type SchoolDays = Pick<SchoolCalendar, 'dayKind'>;

/** Whom a school can gather only while lessons are held. */
const reachedThroughLessons = ['pupils', 'parents'] as const;
/** A summer is some ninety days. */
const longestSearchDays = 130;

/** Pupils or parents are to be gathered by a day on which schools are on vacation. */
export const audienceOnVacation: AuditRule = (content, { schoolDays }) => {
  if (!schoolDays) return [];
  return measuresOf(content).flatMap((measure) => {
    const dueOn = orderDateOf(measure.deadline);
    const absent = reachedThroughLessons.filter((who) => measure.participants?.includes(who));
    if (absent.length === 0 || dueOn === undefined || !isOnVacation(dueOn, schoolDays)) return [];
    const reachable = lastLessonBefore(dueOn, schoolDays);
    return finding('audienceOnVacation', [measure.number], {
      date: dueOn,
      audience: absent.join(','),
      ...(reachable && { reachableUntil: reachable }),
    });
  });
};

function isOnVacation(dueOn: Day, schoolDays: SchoolDays): boolean {
  const kind = unlessUnknown(() => schoolDays.dayKind(dueOn));
  return kind === 'vacation' || kind === 'beforeTerm';
}

function lastLessonBefore(dueOn: Day, schoolDays: SchoolDays): Day | undefined {
  return unlessUnknown(() => {
    for (let back = 1; back <= longestSearchDays; back += 1) {
      const day = addDays(dueOn, -back);
      if (schoolDays.dayKind(day) === 'lesson') return day;
    }
    return undefined;
  });
}
