import { z } from 'zod';
import type { MonthlyView } from '../../functions/reporting/contract/monthly.ts';

/** What a head adds to the figures, as it is typed. */
export const monthlyDraftSchema = z.object({
  findings: z.array(z.object({ text: z.string(), action: z.string() })),
  comment: z.string(),
});
export type MonthlyDraft = z.infer<typeof monthlyDraftSchema>;

const shortestText = 3;

export function isSendable({ findings }: MonthlyDraft): boolean {
  return findings.every(({ text }) => text.trim().length >= shortestText);
}

/** Classes with weeks in which nothing was recorded. */
export function laggingClasses({ figures }: Pick<MonthlyView, 'figures'>) {
  return figures.classes.filter(({ weeks, weeksRecorded }) => weeksRecorded < weeks);
}
