import { civilOf, daysInMonth } from '../../shared/calendar/day.ts';
import type { Deadline, Measure } from '../contract.ts';
import { measuresOf } from '../rules/measures.ts';
import { type AuditRule, finding } from './finding.ts';

/**
 * A duty without a day on which it is due. `noPeriod`: «постоянно» alone, so that nobody can say when it was last
 * met. `noDay`: a month, a quarter or «май-сентябрь», whose last day the order does not name. A week needs none.
 */
export const rollingWithoutPeriod: AuditRule = (content) =>
  measuresOf(content).flatMap((measure) => {
    const lack = lackOf(measure);
    return lack ? finding('rollingWithoutPeriod', [measure.number], { lack }) : [];
  });

function lackOf({ deadline, deadlineText }: Measure): 'noPeriod' | 'noDay' | undefined {
  if (deadline.kind === 'rolling' && !deadline.every) return 'noPeriod';
  if (deadline.kind === 'rolling') return deadline.every === 'week' ? undefined : 'noDay';
  return isOfWholeMonths(deadline) && !namesADay(deadlineText) ? 'noDay' : undefined;
}

function isOfWholeMonths(deadline: Deadline): boolean {
  if (deadline.kind !== 'span') return false;
  const { year, month, dayOfMonth } = civilOf(deadline.to);
  return civilOf(deadline.from).dayOfMonth === 1 && dayOfMonth === daysInMonth(year, month);
}

/** A number that is not a year. */
function namesADay(text: string): boolean {
  return /(?<!\d)\d{1,2}(?!\d)/u.test(text);
}
