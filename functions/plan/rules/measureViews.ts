import type { Finding, MeasureNumber, MeasureView, PlanContent } from '../contract.ts';
import { cyclesOf } from './cycles.ts';
import { dueOf, unlessUnknown, type WorkingDays } from './due.ts';
import { type PlanSchedule, scheduleOf } from './schedule.ts';

export interface PlanViews {
  sections: (Omit<PlanContent['sections'][number], 'measures'> & { measures: MeasureView[] })[];
  criticalChain: PlanSchedule['criticalChain'];
  cycles: PlanSchedule['cycles'];
}

/** The measures of a plan with both their dates, their place on the critical path, and the findings about them. */
export function measureViews(
  content: PlanContent,
  findings: readonly Finding[],
  workingDays: WorkingDays,
): PlanViews {
  const schedule = unlessUnknown(() => scheduleOf(content, workingDays));
  const named = findingsByMeasure(findings);
  const sections = content.sections.map((section) => ({
    ...section,
    measures: section.measures.map((measure): MeasureView => {
      const due = dueOf(measure.deadline, content.countedDeadline, workingDays);
      const place = schedule?.measures.get(measure.number);
      return {
        ...measure,
        ...(due && { due }),
        ...(place && { schedule: place }),
        findings: named.get(measure.number) ?? [],
      };
    }),
  }));
  return {
    sections,
    criticalChain: schedule?.criticalChain ?? [],
    cycles: schedule?.cycles ?? cyclesOf(content),
  };
}

/** Ids of the findings that name each measure. */
function findingsByMeasure(findings: readonly Finding[]): Map<MeasureNumber, string[]> {
  const named = new Map<MeasureNumber, string[]>();
  for (const { id, measures } of findings)
    for (const number of new Set(measures)) {
      const ids = named.get(number);
      if (ids) ids.push(id);
      else named.set(number, [id]);
    }
  return named;
}
