import { daysBetween } from '../../shared/calendar/day.ts';
import type { Audience, Measure } from '../contract.ts';
import { orderDateOf } from '../rules/due.ts';
import { keyOf, measuresOf } from '../rules/measures.ts';
import { type AuditRule, finding } from './finding.ts';

const levelsOf: Record<Audience, readonly string[]> = {
  region: ['region'],
  municipalities: ['municipality'],
  schools: ['school'],
  municipalitiesAndSchools: ['municipality', 'school'],
};

/** Two measures ask the same nodes for the same proof by different days. */
export const oneFactTwoDeadlines: AuditRule = (content) => {
  const dated = measuresOf(content)
    .flatMap((measure) => {
      const dueOn = orderDateOf(measure.deadline);
      return dueOn !== undefined && measure.predicate ? [{ measure, dueOn }] : [];
    })
    .sort((a, b) => (a.dueOn < b.dueOn ? -1 : 1));
  return dated.flatMap(({ measure: first, dueOn }, at) =>
    dated
      .slice(at + 1)
      .filter((second) => second.dueOn > dueOn && asksTheSame(first, second.measure))
      .map((second) =>
        finding('oneFactTwoDeadlines', [first.number, second.measure.number], {
          predicate: keyOf(first.predicate) ?? '',
          first: dueOn,
          second: second.dueOn,
          days: daysBetween(dueOn, second.dueOn),
        }),
      ),
  );
};

function asksTheSame(a: Measure, b: Measure): boolean {
  return (
    keyOf(a.predicate) === keyOf(b.predicate) &&
    levelsOf[a.audience].some((level) => levelsOf[b.audience].includes(level))
  );
}
