import Gantt from 'frappe-gantt';
import '../node_modules/frappe-gantt/dist/frappe-gantt.css';
import { planOf } from '../../gantt/plan.ts';
import { onStage } from '../../stage.ts';

onStage(
  {
    prepare: (plan) =>
      plan.map(({ id, name, startsOn, endsOn, progress, after }) => ({
        id,
        name,
        start: startsOn,
        end: endsOn,
        progress: progress * 100,
        dependencies: after ?? '',
      })),
    mount: (host, tasks) => {
      new Gantt(host, tasks, { view_mode: 'Week', container_height: host.clientHeight, readonly: true });
    },
    isShown: (host) =>
      host.querySelector('.bar-wrapper .bar') !== null && host.querySelector('.arrow path') !== null,
  },
  (size) => planOf(Number(size)),
);
