import type { Consequence, Due } from '../../functions/plan/contract.ts';
import { unlessUnknown } from '../../functions/plan/rules/due.ts';
import { delaysOf } from '../../functions/plan/rules/schedule.ts';
import { addDays, weekdayOf } from '../../functions/shared/calendar/day.ts';
import { workingCalendar } from '../../functions/shared/calendar/workingCalendar.ts';
import type { Day } from '../../functions/shared/words.ts';
import type { GanttGhost, GanttModel, GanttShift } from '../shared/gantt/types.ts';
import { measuresIn, type PlanMeasures } from './measures.ts';
import { contentOf, movedBar } from './timeline.ts';

const calendar = workingCalendar({ country: 'RU' });
const SATURDAY = 6;

/** Days off by the working calendar; in a year it does not know, Saturdays and Sundays. */
export function isDayOff(day: Day): boolean {
  return unlessUnknown(() => !calendar.isWorkingDay(day)) ?? weekdayOf(day) >= SATURDAY;
}

/** The day a deadline takes effect on; undefined for a year whose calendar is not known. */
export function effectiveDay(day: Day): Day | undefined {
  return unlessUnknown(() => calendar.nextWorkingDay(day));
}

interface LaidOut {
  dues: ReadonlyMap<string, Due | undefined>;
  /** Undefined while a year of the plan has no calendar. */
  delays: ReturnType<typeof delaysOf> | undefined;
}

/** A bar is dragged day by day over the same plan: it is laid out once. */
const laidOut = new WeakMap<PlanMeasures, LaidOut>();

/** Lays a plan out for trial shifts, so that the first one does not wait for it. */
export function layOut(plan: PlanMeasures): LaidOut {
  const ready = laidOut.get(plan);
  if (ready) return ready;
  const dues = new Map(measuresIn(plan).map(({ number, due }) => [number, due]));
  const fresh = { dues, delays: unlessUnknown(() => delaysOf(contentOf(plan), calendar)) };
  laidOut.set(plan, fresh);
  return fresh;
}

/** Working days a shift by calendar days comes to; undefined while the calendar of the year is unknown. */
export function workingDaysOf(plan: PlanMeasures, shift: GanttShift): number | undefined {
  const due = layOut(plan).dues.get(shift.rowId);
  return (
    due && unlessUnknown(() => calendar.workingDaysBetween(due.counted, addDays(due.counted, shift.days)))
  );
}

/** What would follow from a shift; the plan itself stays as it is. Undefined where it cannot be counted. */
export function whatFollows(plan: PlanMeasures, shift: GanttShift): Consequence[] | undefined {
  const byWorkingDays = workingDaysOf(plan, shift);
  if (byWorkingDays === undefined) return undefined;
  return unlessUnknown(() => layOut(plan).delays?.({ number: shift.rowId, byWorkingDays }));
}

/** The bars of the other measures where they would be then. */
export function ghostsOf(
  model: GanttModel,
  shift: GanttShift,
  consequences: readonly Consequence[],
): GanttGhost[] {
  const bars = new Map(model.rows.map(({ id, due }) => [id, due]));
  return consequences.flatMap(({ number, from, to }) => {
    const bar = bars.get(number);
    return bar && number !== shift.rowId && from !== to
      ? [{ rowId: number, ...movedBar(bar, from, to) }]
      : [];
  });
}
