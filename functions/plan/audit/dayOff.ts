import type { Day } from '../../shared/words.ts';
import type { MeasureNumber } from '../contract.ts';
import { dueOf } from '../rules/due.ts';
import { measuresOf } from '../rules/measures.ts';
import { type AuditRule, finding } from './finding.ts';

/** A deadline falls on a day off: one finding a date, with the next working day. */
export const dayOff: AuditRule = (content, { workingDays }) => {
  const dates = new Map<Day, { effective: Day; measures: MeasureNumber[] }>();
  for (const { number, deadline } of measuresOf(content)) {
    const due = dueOf(deadline, content.countedDeadline, workingDays);
    if (due?.effective === undefined || due.effective === due.order) continue;
    const found = dates.get(due.order) ?? { effective: due.effective, measures: [] };
    found.measures.push(number);
    dates.set(due.order, found);
  }
  return [...dates].map(([date, { effective, measures }]) =>
    finding('dayOff', measures, { date, effectiveDate: effective }, date),
  );
};
