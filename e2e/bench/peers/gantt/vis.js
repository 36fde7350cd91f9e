import { DataSet, Timeline } from 'vis-timeline/standalone';
import 'vis-timeline/styles/vis-timeline-graph2d.min.css';
import { planOf } from '../../gantt/plan.ts';
import { onStage } from '../../stage.ts';

/** It draws no dependencies, so it has less to do than the others. */
onStage(
  {
    prepare: (plan) => ({
      items: plan.map(({ id, name, startsOn, endsOn }) => ({
        id,
        group: id,
        content: name,
        start: new Date(startsOn),
        end: new Date(endsOn),
      })),
      groups: plan.map(({ id, name }) => ({ id, content: name })),
    }),
    mount: (host, { items, groups }) => {
      new Timeline(host, new DataSet(items), new DataSet(groups), {
        height: `${host.clientHeight}px`,
        stack: false,
        orientation: { axis: 'top', item: 'top' },
        verticalScroll: true,
        horizontalScroll: true,
        zoomKey: 'ctrlKey',
        start: new Date('2011-01-01'),
        end: new Date('2011-04-01'),
      });
    },
    isShown: (host) => host.querySelector('.vis-item') !== null,
  },
  (size) => planOf(Number(size)),
);
