import { Gantt, Willow } from '@svar-ui/react-gantt';
import '../node_modules/@svar-ui/react-gantt/dist-full/index.css';
import { createRoot } from 'react-dom/client';
import { planOf } from '../../gantt/plan.ts';
import { onStage } from '../../stage.ts';

const scales = [
  { unit: 'month', step: 1, format: '%F %Y' },
  { unit: 'week', step: 1, format: '%j' },
];

onStage(
  {
    prepare: (plan) => ({
      tasks: plan.map(({ id, name, startsOn, endsOn, progress }) => ({
        id,
        text: name,
        start: new Date(startsOn),
        end: new Date(endsOn),
        progress: progress * 100,
        type: 'task',
      })),
      links: plan.flatMap(({ id, after }) =>
        after === undefined ? [] : [{ id: `l${id}`, source: after, target: id, type: 'e2s' }],
      ),
    }),
    mount: (host, { tasks, links }) => {
      createRoot(host).render(
        <Willow fonts={false}>
          <Gantt tasks={tasks} links={links} scales={scales} cellWidth={98} readonly />
        </Willow>,
      );
    },
    isShown: (host) =>
      host.querySelector('.wx-bar') !== null && host.querySelector('.wx-links polyline, .wx-line') !== null,
  },
  (size) => planOf(Number(size)),
);
