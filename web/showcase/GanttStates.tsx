import { useState } from 'react';
import { ganttPalette } from '../plan/ganttPalette.ts';
import { Gantt } from '../shared/gantt/Gantt.tsx';
import type { GanttColumn, GanttLabels, GanttShift } from '../shared/gantt/types.ts';
import { useThemeMode } from '../shared/ui/themeMode.ts';
import { groups, links, oddLinks, oddRows, rows } from './ganttRows.ts';
import { Part, State } from './State.tsx';

const columns: readonly GanttColumn[] = [
  { id: 'name', header: 'Пункт', width: 240, render: ({ name }) => name },
  { id: 'due', header: 'Срок', width: 90, align: 'end', render: ({ due }) => due?.to },
];

const wordyColumns: readonly GanttColumn[] = [
  {
    id: 'name',
    header: 'Пункт',
    width: 220,
    render: ({ id, name }) => ({ text: name, below: `пункт ${id}`, look: 'strong' }),
  },
  { id: 'slack', header: 'Запас', width: 110, render: () => ({ text: 'не считан', look: 'quiet' }) },
  ...columns.slice(1),
];

const labels: GanttLabels = {
  chart: 'План',
  timeline: 'Время',
  empty: 'Пунктов нет',
  resizeList: 'Ширина списка',
  today: 'Сегодня',
  time: (unit, from, length) =>
    length === 'long' ? `${unit} ${from}` : from.slice(length === 'short' ? 5 : 8),
  rowFacts: ({ name, due }) => `${name}: ${due?.to ?? 'без срока'}`,
  groupFacts: ({ name }, count) => `${name}: ${count}`,
  periodFacts: (_row, { id, tone }) => `${id}: ${tone}`,
  marks: ({ marks }) => `замечаний: ${marks?.count}`,
  barText: ({ slackDays }) => (slackDays === undefined ? undefined : `${slackDays} дн.`),
  shifted: ({ name }, days) => `${name}: ${days}`,
};

const isWeekend = (day: string) => [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());
const fit = { scale: 'fit' } as const;
const byDays = { scale: 'day', start: '2011-08-15' } as const;
const folded: ReadonlySet<string> = new Set(['one']);

export function GanttStates() {
  const [shift, setShift] = useState<GanttShift>();
  const common = {
    columns,
    labels,
    palette: ganttPalette(useThemeMode()),
    today: '2011-09-20',
    listWidth: 300,
  };
  return (
    <Part title="План">
      <State name="всё, что показывает строка" isWide>
        <Gantt
          {...common}
          rows={rows}
          groups={groups}
          links={links}
          view={fit}
          daysOff={isWeekend}
          selectedId="3"
          height={340}
        />
      </State>
      <State name="проба сдвига: тяните полосу">
        <Gantt
          {...common}
          rows={rows}
          links={links}
          view={fit}
          height={280}
          whatIf={{
            shift,
            ghosts: [{ rowId: '3', from: '2011-09-05', to: '2011-09-24' }],
            onShift: setShift,
          }}
        />
      </State>
      <State name="по дням, первый раздел свёрнут" isWide>
        <Gantt
          {...common}
          columns={wordyColumns}
          rows={rows}
          groups={groups}
          view={byDays}
          daysOff={isWeekend}
          collapsed={folded}
          listWidth={460}
          height={260}
        />
      </State>
      <State name="то, чего не бывает">
        <Gantt {...common} rows={oddRows} links={oddLinks} view={fit} height={280} />
      </State>
      <State name="пустой план">
        <Gantt {...common} rows={[]} height={140} />
      </State>
    </Part>
  );
}
