import { isoDay } from './days.ts';
import type { GanttDaysOff } from './types.ts';

/** Below this the shading of weekends is a flicker over the whole chart rather than a help, CSS pixels. */
const LEAST_DAY = 4;

/** Runs of days off within `[from, to)`: first day and the day after the last. Nothing at scales too coarse to see it. */
export function daysOffRuns(
  daysOff: GanttDaysOff | undefined,
  from: number,
  to: number,
  pixelsPerDay: number,
): { from: number; to: number }[] {
  if (daysOff === undefined || pixelsPerDay < LEAST_DAY) return [];
  const isOff = typeof daysOff === 'function' ? daysOff : (day: string) => daysOff.has(day);
  const runs: { from: number; to: number }[] = [];
  for (let day = Math.floor(from); day < to; day += 1) {
    if (!isOff(isoDay(day))) continue;
    const run = runs.at(-1);
    if (run?.to === day) run.to = day + 1;
    else runs.push({ from: day, to: day + 1 });
  }
  return runs;
}
