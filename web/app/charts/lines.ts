import type { Day } from '../../../functions/shared/words.ts';
import type { ChartTable, LineSeries } from '../../shared/charts/types.ts';

/** More lines than this cannot be told apart, and the palette has no more colours. */
export const mostLines = 6;

/** Choices of an address, `2.1,2.2`: only known ones, each once, no more than a chart holds. */
export function readChoices(text: string, known: readonly string[], usual: readonly string[]): string[] {
  const chosen = [...new Set(text.split(','))].filter((one) => known.includes(one));
  return (chosen.length > 0 ? chosen : usual).slice(0, mostLines);
}

interface LinesTableWords {
  dayColumn: string;
  dayOf: (day: Day) => string;
  valueOf: (value: number) => string;
  /** Undefined for a line without lists, such as a forecast. */
  onOpen: (seriesId: string, day: Day) => (() => void) | undefined;
}

/** Days in rows, lines in columns, the latest day first. */
export function linesTable(series: readonly LineSeries[], words: LinesTableWords): ChartTable {
  const days = [...new Set(series.flatMap(({ points }) => points.map(({ day }) => day)))].sort().reverse();
  const values = series.map(({ points }) => new Map(points.map(({ day, value }) => [day, value])));
  const rows = days.map((day) => ({
    key: day,
    cells: [
      { text: words.dayOf(day), raw: day },
      ...series.map(({ id }, i) => {
        const value = values[i]?.get(day);
        if (value === undefined) return { text: '—', raw: '' };
        return { text: words.valueOf(value), raw: value, onOpen: words.onOpen(id, day) };
      }),
    ],
  }));
  return { columns: [words.dayColumn, ...series.map(({ name }) => name)], rows };
}
