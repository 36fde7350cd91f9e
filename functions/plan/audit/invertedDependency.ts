import { daysBetween } from '../../shared/calendar/day.ts';
import { dueOf } from '../rules/due.ts';
import { type Link, linksOf } from '../rules/measures.ts';
import { type AuditRule, finding } from './finding.ts';

/** A measure is due before one it waits for. The feasible date is the day the latter takes effect. */
export const invertedDependency: AuditRule = (content, { workingDays }) =>
  linksOf(content).flatMap(({ before, after, confirmed }: Link) => {
    const first = dueOf(before.deadline, content.countedDeadline, workingDays);
    const second = dueOf(after.deadline, content.countedDeadline, workingDays);
    if (!first || !second || first.order <= second.order) return [];
    return finding('invertedDependency', [after.number, before.number], {
      orderDate: second.order,
      predecessorDate: first.order,
      feasibleDate: first.effective ?? first.order,
      days: daysBetween(second.order, first.order),
      confirmed: Number(confirmed),
    });
  });
