import type { Part } from '../../../functions/hotline/contract/report.ts';
import { addDays } from '../../../functions/shared/calendar/day.ts';
import type { Day } from '../../../functions/shared/words.ts';
import type { LinePoint } from '../../shared/charts/types.ts';

export interface LoadWeek {
  from: Day;
  /** The week's last day; adoption is as of it. */
  to: Day;
  asked: number;
  missed: number;
  /** Share of the obliged that are done; undefined where nobody is obliged yet. */
  share: number | undefined;
}

const daysInWeek = 7;

/** Weeks counted back from the last day shown, each with what was asked in it and how far the rollout had come. */
export function weeksOfLoad(days: readonly Part[], points: readonly LinePoint[], last: Day): LoadWeek[] {
  const shares = new Map(points.map(({ day, value }) => [day, value]));
  const first = [...points.map(({ day }) => day), ...days.map(({ key }) => key)].sort()[0];
  const weeks: LoadWeek[] = [];
  for (let to = last; first !== undefined && to >= first; to = addDays(to, -daysInWeek)) {
    const from = addDays(to, 1 - daysInWeek);
    const own = days.filter(({ key }) => key >= from && key <= to);
    const sum = (mark: 'asked' | 'firstMissed') => own.reduce((total, { counts }) => total + counts[mark], 0);
    weeks.unshift({ from, to, asked: sum('asked'), missed: sum('firstMissed'), share: shares.get(to) });
  }
  return weeks;
}
