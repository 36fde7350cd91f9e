import { periodBounds } from '../../shared/calendar/period.ts';
import type { SchoolCalendar } from '../../shared/calendar/schoolCalendar.ts';
import type { Day } from '../../shared/words.ts';
import { type Activation, activationSteps } from '../contract/activation.ts';
import type { ActivityWeek } from '../contract/activity.ts';
import { type InformationSpace, spaceChecks } from '../contract/space.ts';
import type { Week } from '../contract/words.ts';
import type { CardPart, CardWeek, SchoolCard } from '../open/contract.ts';
import { judgeWeek } from '../predicates.ts';
import { standingOf } from './activation.ts';
import { standingWeekReports } from './activity.ts';
import { type DaysOut, isMostlyOut } from './excuses.ts';
import { lagsOf } from './schoolWeek.ts';
import { standingReports } from './space.ts';
import { openPart, type Part } from './suppress.ts';
import { openLag } from './weekSums.ts';
import { totalsOf } from './weekTotals.ts';

/**
 * A school's share in whole percent, of about so many. Small counts and small remainders are only said to be small: a
 * percentage of a known number would tell them.
 */
export function cardPart(part: Part): CardPart {
  const { of, done, hidden } = openPart(part);
  if (of === undefined) return { hidden: 'smallGroup' };
  const about = of < 10 ? undefined : Math.round(of / 10) * 10;
  const rounded = { ...(about !== undefined && { about }) };
  if (hidden === 'few' || hidden === 'allButFew' || hidden === 'some') return { ...rounded, hidden };
  if (done === undefined || of === 0) return rounded;
  return { ...rounded, percent: wholePercent(done / of) };
}

/** 0 and 100 stand only for none and all. */
function wholePercent(share: number): number {
  if (share <= 0) return 0;
  return share >= 1 ? 100 : Math.min(99, Math.max(1, Math.round(share * 100)));
}

/** A school's week, as far as it concerns parents. */
export function cardWeek(
  week: Week,
  record: ActivityWeek | undefined,
  calendar: SchoolCalendar,
  out?: DaysOut,
): CardWeek {
  const bare = { week, ...periodBounds(week) };
  const latest = record && standingWeekReports(record.reports).at(-1);
  const { status } = judgeWeek('', week, latest?.classes ?? [], calendar, out);
  const isResting = status === 'notExpected' && (latest !== undefined || isHoliday(week, calendar));
  if (isResting) return { ...bare, state: 'notExpected' };
  if (status === 'excused' || (!latest && out && isMostlyOut(out))) return { ...bare, state: 'excused' };
  if (!latest) return { ...bare, state: 'noData' };
  const totals = totalsOf(latest.classes, out);
  const partOf = (done: number) => cardPart({ of: totals.lessonsExpected, done });
  const lag = out ? undefined : openLag(lagsOf(latest.classes));
  return {
    ...bare,
    state: 'counted',
    asOf: latest.effectiveAt,
    isKept: totals.recordedClasses === totals.classes,
    lessons: partOf(totals.lessonsRecorded),
    marks: partOf(totals.marks),
    topics: partOf(totals.topics),
    homework: partOf(totals.homework),
    ...(lag !== undefined && { lagDays: lag }),
  };
}

/** Without counts only the calendar can say that nothing was expected. */
function isHoliday(week: Week, calendar: SchoolCalendar): boolean {
  const { because } = judgeWeek('', week, [], calendar);
  return because.code === 'vacation' || because.code === 'quarantine';
}

/** The four steps with the days the school took them. */
export function cardSteps(activation: Pick<Activation, 'facts'> | undefined) {
  const { steps, confirmed } = standingOf(activation?.facts ?? []);
  return {
    steps: activationSteps.map((step) => ({ step, ...(steps[step] && { on: steps[step].on }) })),
    confirmed,
  };
}

/** Which parts of the school's pages on the platform are filled; not how many persons are in them. */
export function cardSpace(
  space: Pick<InformationSpace, 'reports'> | undefined,
  today: Day,
): SchoolCard['space'] {
  const latest = standingReports(space?.reports ?? []).findLast(({ effectiveAt }) => effectiveAt <= today);
  return (
    latest && {
      asOf: latest.effectiveAt,
      checks: spaceChecks.map((check) => ({
        check,
        isComplete: latest.checks[check].done >= latest.checks[check].of,
      })),
    }
  );
}
