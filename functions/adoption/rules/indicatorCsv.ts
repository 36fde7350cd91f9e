import { type CsvCell, csvText } from '../../shared/csvText.ts';
import type { ActivityWeek } from '../contract/activity.ts';
import { importColumns } from '../contract/importFiles.ts';
import { indicators } from '../contract/indicators.ts';
import { standingWeekReports } from './activity.ts';

/** What stands of a school’s week, with the code that files know the school by. */
export interface WeekOfSchool {
  code: string;
  week: Pick<ActivityWeek, 'week' | 'reports'>;
}

/** The weekly indicator set of what stands last, as the product takes it in itself. */
export function indicatorCsv(weeks: readonly WeekOfSchool[]): string {
  const header: CsvCell[] = importColumns.indicators.map(({ headers }) => headers[1]);
  const rows = weeks.flatMap(({ code, week }) => {
    const last = standingWeekReports(week.reports).at(-1);
    return (last?.classes ?? []).flatMap((counts) =>
      indicators.flatMap((indicator): CsvCell[][] => {
        const value = counts[indicator];
        if (value === undefined) return [];
        return [[code, week.week, counts.className, indicator, value, last?.effectiveAt]];
      }),
    );
  });
  return csvText([header, ...rows], { separator: ',', decimal: '.', byteOrderMark: true });
}
