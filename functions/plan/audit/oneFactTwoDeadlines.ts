import { daysBetween } from '../../shared/calendar/day.ts';
import type { Day } from '../../shared/words.ts';
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

interface Dated {
  measure: Measure;
  dueOn: Day;
}

/** Two measures ask the same nodes for the same proof by different days: each later one, and the one due last before it. */
export const oneFactTwoDeadlines: AuditRule = (content) => {
  const dated = measuresOf(content)
    .flatMap((measure): Dated[] => {
      const dueOn = orderDateOf(measure.deadline);
      return dueOn !== undefined && measure.predicate ? [{ measure, dueOn }] : [];
    })
    .sort((a, b) => (a.dueOn < b.dueOn ? -1 : 1));
  const earlier = new Map<string, Dated[]>();
  return dated.flatMap((second) => {
    const predicate = keyOf(second.measure.predicate) ?? '';
    const asked = earlier.get(predicate) ?? [];
    const first = lastBefore(second, asked);
    earlier.set(predicate, asked);
    asked.push(second);
    if (!first) return [];
    return finding('oneFactTwoDeadlines', [first.measure.number, second.measure.number], {
      predicate,
      first: first.dueOn,
      second: second.dueOn,
      days: daysBetween(first.dueOn, second.dueOn),
    });
  });
};

function lastBefore(second: Dated, sameProof: readonly Dated[]): Dated | undefined {
  return sameProof.findLast(
    ({ measure, dueOn }) => dueOn < second.dueOn && asksTheSame(measure, second.measure),
  );
}

function asksTheSame(a: Measure, b: Measure): boolean {
  return levelsOf[a.audience].some((level) => levelsOf[b.audience].includes(level));
}
