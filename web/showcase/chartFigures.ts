import type { PeriodColumn } from '../shared/charts/PeriodColumns.tsx';
import { statusKeys } from '../shared/charts/palette.ts';
import type { SmallPanel } from '../shared/charts/SmallMultiples.tsx';
import type { ChartTable, LineForecast, LineSeries, RankedBar } from '../shared/charts/types.ts';

const days = ['2011-05-01', '2011-06-01', '2011-07-01', '2011-08-01', '2011-09-01', '2011-09-20'];

/** With a gap: nobody knows July. */
export const actual: LineSeries = {
  id: 'actual',
  name: 'Выполнено',
  points: days.map((day, at) => ({ day, ...(at !== 2 && { value: at * 0.12 }) })),
};
export const onePoint: LineSeries = { ...actual, id: 'one', points: actual.points.slice(-1) };
export const planned: LineSeries = {
  id: 'planned',
  name: 'По плану',
  points: [
    { day: '2011-05-01', value: 0 },
    { day: '2011-09-20', value: 0.8 },
  ],
};
export const forecast: LineForecast = {
  name: 'Прогноз',
  points: [
    { day: '2011-09-20', value: 0.6, low: 0.6, high: 0.6 },
    { day: '2011-12-31', value: 1, low: 0.85, high: 1 },
  ],
  target: { day: '2011-12-31', label: '31 декабря' },
};
export const table: ChartTable = {
  columns: ['День', 'Выполнено'],
  rows: actual.points.map(({ day, value }) => ({
    key: day,
    cells: [{ text: day }, { text: value === undefined ? '—' : `${Math.round(value * 100)} %`, raw: value }],
  })),
};
export const bars: readonly RankedBar[] = [
  {
    id: 'all',
    name: 'Все статусы',
    valueText: '8 школ',
    segments: statusKeys.map((status) => ({ status, count: 1 })),
  },
  { id: 'none', name: 'Никого', valueText: '0 школ', segments: [] },
];
export const panels: readonly SmallPanel[] = ['Анна', 'Бобров', 'Новый район'].map((name, at) => ({
  id: name,
  name,
  values: at === 2 ? days.map(() => undefined) : days.map((_, day) => day * 0.1 * (at + 1)),
  latestText: at === 2 ? '—' : `${50 * (at + 1)} %`,
  ariaLabel: name,
}));
const values: readonly PeriodColumn['value'][] = [0.4, 1, 'noData', 'notExpected', 'excused', 0];
export const columns: readonly PeriodColumn[] = values.map((value, at) => ({
  id: `${at}`,
  label: `${at + 1} нед.`,
  value,
  valueText: typeof value === 'number' ? `${value * 100} %` : '—',
  ariaLabel: `Неделя ${at + 1}`,
}));
