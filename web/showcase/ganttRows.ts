import type { GanttGroup, GanttLink, GanttRow } from '../shared/gantt/types.ts';

export const groups: readonly GanttGroup[] = [
  { id: 'one', name: 'Раздел первый', segments: [{ tone: 'satisfied', share: 0.5 }] },
  { id: 'two', name: 'Раздел второй' },
];

const period = (at: number, tone: string) => ({
  id: `w${at}`,
  tone,
  from: `2011-09-${String(1 + at * 7).padStart(2, '0')}`,
  to: `2011-09-${String(7 + at * 7).padStart(2, '0')}`,
});

/** One row for everything that a row can show. */
export const rows: readonly GanttRow[] = [
  {
    id: '1',
    groupId: 'one',
    name: 'В срок, по доказательствам',
    due: { from: '2011-05-10', to: '2011-07-01' },
    happened: { from: '2011-05-12', to: '2011-06-20' },
    segments: [{ tone: 'satisfied', share: 1 }],
  },
  {
    id: '2',
    groupId: 'one',
    name: 'Критическая, выходной в конце, с опорным сроком',
    due: { from: '2011-07-02', to: '2011-08-20' },
    effectiveOn: '2011-08-22',
    baseline: { from: '2011-06-20', to: '2011-08-01' },
    happened: { from: '2011-07-10', to: '2011-09-20', open: true },
    segments: [
      { tone: 'satisfied', share: 0.4 },
      { tone: 'overdue', share: 0.3 },
      { tone: 'noData', share: 0.3 },
    ],
    critical: true,
    marks: { count: 2, tone: 'contradiction' },
  },
  {
    id: '3',
    groupId: 'two',
    name: 'С запасом времени',
    due: { from: '2011-08-22', to: '2011-09-10' },
    slackDays: 12,
    slackUntil: '2011-09-28',
  },
  {
    id: '4',
    groupId: 'two',
    name: 'Повторяется каждую неделю',
    periods: ['satisfied', 'overdue', 'noData', 'notExpected'].map((tone, at) => period(at, tone)),
  },
  {
    id: '5',
    groupId: 'two',
    name: 'Веха',
    milestones: [{ on: '2011-10-01' }, { on: '2011-11-15', tone: 'overdue' }],
  },
];

export const links: readonly GanttLink[] = [
  { from: '1', to: '2', critical: true },
  { from: '2', to: '3' },
  { from: '1', to: '3', tentative: true },
];

/** What no plan should hold, and some do. */
export const oddRows: readonly GanttRow[] = [
  { id: '1', name: 'Конец раньше начала', due: { from: '2011-06-01', to: '2011-05-01' } },
  { id: '2', name: `Имя в 500 знаков ${'ж'.repeat(484)}`, due: { from: 'скоро', to: 'потом' } },
  { id: '3', name: 'Десять лет', due: { from: '2006-01-01', to: '2016-01-01' } },
  { id: '4', name: 'Один день', due: { from: '2011-09-01', to: '2011-09-01' } },
];

export const oddLinks: readonly GanttLink[] = [
  { from: '3', to: '4' },
  { from: '4', to: '3' },
  { from: '1', to: 'нет такой' },
];
