import { gantt } from 'dhtmlx-gantt';
import '../node_modules/dhtmlx-gantt/codebase/dhtmlxgantt.css';
import { planOf } from '../../gantt/plan.ts';
import { onStage } from '../../stage.ts';

onStage(
  {
    prepare: (plan) => ({
      data: plan.map(({ id, name, startsOn, endsOn, progress }) => ({
        id,
        text: name,
        start_date: new Date(startsOn),
        end_date: new Date(endsOn),
        progress,
      })),
      links: plan.flatMap(({ id, after }) =>
        after === undefined ? [] : [{ id: `l${id}`, source: after, target: id, type: '0' }],
      ),
    }),
    mount: (host, input) => {
      gantt.config.readonly = true;
      gantt.config.min_column_width = 98;
      gantt.config.scales = [
        { unit: 'month', step: 1, format: '%F %Y' },
        { unit: 'week', step: 1, format: '%j' },
      ];
      gantt.init(host);
      gantt.parse(input);
    },
    isShown: (host) =>
      host.querySelector('.gantt_task_line') !== null && host.querySelector('.gantt_task_link') !== null,
  },
  (size) => planOf(Number(size)),
);
