import type { Finding, PlanContent } from '../contract.ts';
import type { WorkingDays } from '../rules/due.ts';
import { measureViews, type PlanViews } from '../rules/measureViews.ts';

interface Viewed {
  findings: readonly Finding[];
  workingDays: WorkingDays;
  views: PlanViews;
}

/** A version stays in memory as long as it is asked for, and with it what was last worked out of it. */
const viewed = new WeakMap<PlanContent, Viewed>();

/**
 * `measureViews`, worked out anew only for other findings or another calendar: for ten thousand measures it takes some
 * hundreds of milliseconds, for nearly always the same.
 */
export function planViews(
  content: PlanContent,
  findings: readonly Finding[],
  workingDays: WorkingDays,
): PlanViews {
  const kept = viewed.get(content);
  if (kept?.findings === findings && kept.workingDays === workingDays) return kept.views;
  const views = measureViews(content, findings, workingDays);
  viewed.set(content, { findings, workingDays, views });
  return views;
}
