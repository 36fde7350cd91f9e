import type { GanttColumn, GanttLabels, GanttPalette, GanttRow } from './types.ts';

export const testLabels: GanttLabels = {
  chart: 'Plan',
  timeline: 'Time',
  empty: 'No rows yet',
  resizeList: 'List width',
  today: 'Today',
  time: (unit, from, length) =>
    length === 'long' ? `${unit} ${from}` : from.slice(length === 'short' ? 5 : 8),
  rowFacts: (row) => `${row.name} is due ${row.due?.to ?? 'always'}`,
  groupFacts: (group, rowCount) => `${group.name}: ${rowCount}`,
  periodFacts: (_row, period) => `${period.id} is ${period.tone}`,
  marks: (row) => `${row.marks?.count} marks`,
  barText: (row) => (row.slackDays === undefined ? undefined : `${row.slackDays} days`),
  shifted: (row, days) => `${row.name} moved by ${days}`,
};

export const testPalette: GanttPalette = {
  background: '#fff',
  header: '#eee',
  text: '#111',
  mutedText: '#555',
  gridLine: '#ddd',
  dayOff: '#f3f3f3',
  hover: '#f8f8f8',
  selected: '#e0e8ff',
  accent: '#0050b0',
  due: '#dde',
  dueLine: '#99a',
  happened: '#336',
  baseline: '#a8d',
  critical: '#b00',
  link: '#789',
  warning: '#c50',
  today: '#d36',
  ghost: '#75d',
  markText: '#fff',
  tones: {
    done: { fill: '#2a7' },
    noData: { fill: '#888', pattern: 'hatch' },
    notExpected: { fill: '#aaa', pattern: 'dots' },
    notAccepted: { fill: '#999', pattern: 'outline' },
  },
};

export const testColumns: readonly GanttColumn[] = [
  { id: 'name', header: 'Measure', width: 200, render: (row) => row.name },
  {
    id: 'due',
    header: 'Due',
    width: 90,
    align: 'end',
    render: (row) => row.due?.to,
  },
];

export function aRow(id: string, more: Partial<GanttRow> = {}): GanttRow {
  return { id, name: `Row ${id}`, due: { from: '2011-05-01', to: '2011-06-15' }, ...more };
}
