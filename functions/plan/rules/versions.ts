import { dayOf } from '../../shared/calendar/zone.ts';
import { Refusal } from '../../shared/refusal.ts';
import type { Day } from '../../shared/words.ts';
import type { MeasureNumber, Plan, PlanContent } from '../contract.ts';
import { comparePlans } from './compare.ts';
import { measuresByNumber, measuresOf } from './measures.ts';

export type PlanAct = Plan['versions'][number]['act'];

/**
 * The act a new version of a plan rests on. A first version rests on the order itself; a deadline moves, and a
 * measure comes or goes, only by an amending act (refusal `actRequired`); other corrections keep the act in force.
 */
export function actOf(
  content: PlanContent,
  act: PlanAct | undefined,
  before: { content: PlanContent; act: PlanAct } | undefined,
): PlanAct {
  if (!before) return { number: content.order.number, signedOn: content.order.signedOn };
  if (act) return act;
  const moved = comparePlans(before.content, content)
    .filter(({ kind, fields }) => kind !== 'changed' || fields.some(({ field }) => field === 'deadline'))
    .map(({ number }) => number);
  if (moved.length > 0)
    throw new Refusal('actRequired', 'A deadline moves only by an amending act: give its number and date', {
      measures: moved.join(', '),
    });
  return before.act;
}

/**
 * Number of the version in force on a day, as far as was known then: an amendment holds from the signing of its act,
 * and is known from its publication. The first version holds from the order on, whenever it was entered.
 */
export function versionInForce(versions: Plan['versions'], asOf: Day, zone: string): number {
  const inForce = versions.filter(
    ({ number, act, publishedAt }) =>
      number === 1 || (act.signedOn <= asOf && dayOf(publishedAt, zone) <= asOf),
  );
  return Math.max(1, ...inForce.map(({ number }) => number));
}

/** Refuses what no plan can be made of: two measures of one number, a predecessor that is not in the plan. */
export function checkContent(content: PlanContent): void {
  const measures = measuresOf(content);
  const known = measuresByNumber(content);
  const seen = new Set<MeasureNumber>();
  const repeated = measures.filter(({ number }) => seen.size === seen.add(number).size);
  if (repeated.length > 0)
    throw new Refusal('numberRepeated', 'Two measures have one number', { measures: numbersOf(repeated) });
  const unknown = measures.filter(({ predecessors }) =>
    predecessors.some(({ number }) => !known.has(number)),
  );
  if (unknown.length > 0)
    throw new Refusal('predecessorUnknown', 'A measure waits for one that is not in the plan', {
      measures: numbersOf(unknown),
    });
}

function numbersOf(measures: readonly { number: MeasureNumber }[]): string {
  return [...new Set(measures.map(({ number }) => number))].join(', ');
}
