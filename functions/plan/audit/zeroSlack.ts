import { dueOf } from '../rules/due.ts';
import { linksOf } from '../rules/measures.ts';
import { type AuditRule, finding } from './finding.ts';

/** A measure is due on the very day on which one it waits for is due: the first day of delay moves both. */
export const zeroSlack: AuditRule = (content, { workingDays }) =>
  linksOf(content).flatMap(({ before, after, confirmed }) => {
    const first = dueOf(before.deadline, content.countedDeadline, workingDays);
    const second = dueOf(after.deadline, content.countedDeadline, workingDays);
    if (!first || !second || first.order > second.order) return [];
    const takesEffect = second.effective ?? second.order;
    if ((first.effective ?? first.order) !== takesEffect) return [];
    return finding('zeroSlack', [before.number, after.number], {
      date: second.order,
      confirmed: Number(confirmed),
    });
  });
