import type { Finding, MeasureView, PlanContent } from '../contract.ts';
import { dueOf, unlessUnknown, type WorkingDays } from './due.ts';
import { cyclesOf, type PlanSchedule, scheduleOf } from './schedule.ts';

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
  const sections = content.sections.map((section) => ({
    ...section,
    measures: section.measures.map((measure): MeasureView => {
      const due = dueOf(measure.deadline, content.countedDeadline, workingDays);
      const place = schedule?.measures.get(measure.number);
      return {
        ...measure,
        ...(due && { due }),
        ...(place && { schedule: place }),
        findings: findings.filter(({ measures }) => measures.includes(measure.number)).map(({ id }) => id),
      };
    }),
  }));
  return {
    sections,
    criticalChain: schedule?.criticalChain ?? [],
    cycles: schedule?.cycles ?? cyclesOf(content),
  };
}
