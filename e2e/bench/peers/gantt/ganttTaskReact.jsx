import { Gantt, ViewMode } from 'gantt-task-react';
import '../node_modules/gantt-task-react/dist/index.css';
import { createRoot } from 'react-dom/client';
import { planOf } from '../../gantt/plan.ts';
import { onStage } from '../../stage.ts';

onStage(
  {
    prepare: (plan) =>
      plan.map(({ id, name, startsOn, endsOn, progress, after }) => ({
        id,
        name,
        type: 'task',
        start: new Date(startsOn),
        end: new Date(endsOn),
        progress: progress * 100,
        dependencies: after === undefined ? [] : [after],
      })),
    mount: (host, tasks) => {
      createRoot(host).render(
        <Gantt
          tasks={tasks}
          viewMode={ViewMode.Week}
          columnWidth={98}
          rowHeight={40}
          ganttHeight={host.clientHeight - 60}
        />,
      );
    },
    isShown: (host) => host.querySelector('.bar rect') !== null && host.querySelector('.arrow path') !== null,
  },
  (size) => planOf(Number(size)),
);
