import { createRoot } from 'react-dom/client';
import { Gantt } from '../../../web/shared/gantt/Gantt.tsx';
import type {
  GanttColumn,
  GanttLabels,
  GanttLink,
  GanttPalette,
  GanttRow,
} from '../../../web/shared/gantt/types.ts';
import { onStage } from '../stage.ts';
import { type PlanBar, planOf } from './plan.ts';

const columns: readonly GanttColumn[] = [
  { id: 'name', header: 'Name', width: 300, render: (row) => row.name },
];

const labels: GanttLabels = {
  chart: 'Plan',
  timeline: 'Time',
  empty: '',
  resizeList: 'Width of the list',
  today: 'Today',
  time: (unit, from, length) =>
    length === 'long' ? `${unit} ${from}` : from.slice(length === 'short' ? 5 : 8),
  rowFacts: ({ name, due }) => `${name}: ${due?.from} – ${due?.to}`,
  groupFacts: ({ name }) => name,
  periodFacts: (_row, { id }) => id,
  marks: () => '',
};

const palette: GanttPalette = {
  background: '#fff',
  header: '#f4f6f6',
  text: '#111',
  mutedText: '#555',
  gridLine: '#ddd',
  dayOff: '#f3f3f3',
  hover: '#f8f8f8',
  selected: '#e0e8ff',
  accent: '#0050b0',
  due: '#dde9ea',
  dueLine: '#5d7f83',
  happened: '#336',
  baseline: '#a8d',
  critical: '#b00',
  link: '#7b8a8c',
  warning: '#c50',
  today: '#d36',
  ghost: '#75d',
  markText: '#fff',
  tones: { done: { fill: '#3b7dd8' } },
};

interface Input {
  rows: readonly GanttRow[];
  links: readonly GanttLink[];
}

onStage<PlanBar[], Input>(
  {
    prepare: (plan) => ({
      rows: plan.map(({ id, name, startsOn, endsOn, progress }) => ({
        id,
        name,
        due: { from: startsOn, to: endsOn },
        segments: [{ tone: 'done', share: progress }],
      })),
      links: plan.flatMap(({ id, after }) => (after === undefined ? [] : [{ from: after, to: id }])),
    }),
    mount: (host, input) => {
      createRoot(host).render(
        <Gantt
          {...input}
          columns={columns}
          labels={labels}
          palette={palette}
          listWidth={320}
          view={{ scale: 'week' }}
          height={host.clientHeight}
        />,
      );
    },
    isShown: (host) =>
      host.querySelector('.gantt-due') !== null && host.querySelector('.gantt-link-line') !== null,
  },
  (size) => planOf(Number(size)),
);
