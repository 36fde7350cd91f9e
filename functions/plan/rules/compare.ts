import { daysBetween } from '../../shared/calendar/day.ts';
import type { Measure, PlanContent, PlanDifference } from '../contract.ts';
import { orderDateOf } from './due.ts';
import { measuresByNumber, measuresOf } from './measures.ts';

/** What differs between two versions of a plan, measure by measure, in the order of the later one. */
export function comparePlans(from: PlanContent, to: PlanContent): PlanDifference[] {
  const before = measuresByNumber(from);
  const after = measuresByNumber(to);
  const removed = measuresOf(from)
    .filter(({ number }) => !after.has(number))
    .map(({ number }): PlanDifference => ({ number, kind: 'removed', fields: [] }));
  const others = measuresOf(to).flatMap((measure): PlanDifference[] => {
    const old = before.get(measure.number);
    if (!old) return [{ number: measure.number, kind: 'added', fields: [] }];
    const fields = differingFields(old, measure);
    return fields.length === 0
      ? []
      : [{ number: measure.number, kind: 'changed', fields, ...movedDays(old, measure) }];
  });
  return [...others, ...removed];
}

function differingFields(from: Measure, to: Measure): PlanDifference['fields'] {
  const names = [...new Set([...Object.keys(from), ...Object.keys(to)])] as (keyof Measure)[];
  return names
    .filter((name) => JSON.stringify(from[name]) !== JSON.stringify(to[name]))
    .map((field) => ({
      field,
      ...(from[field] !== undefined && { from: from[field] }),
      ...(to[field] !== undefined && { to: to[field] }),
    }));
}

function movedDays(from: Measure, to: Measure): Pick<PlanDifference, 'deadlineMovedDays'> {
  const [was, is] = [orderDateOf(from.deadline), orderDateOf(to.deadline)];
  return was !== undefined && is !== undefined && was !== is
    ? { deadlineMovedDays: daysBetween(was, is) }
    : {};
}
