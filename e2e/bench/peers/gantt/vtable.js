import { Gantt } from '@visactor/vtable-gantt';
import { planOf } from '../../gantt/plan.ts';
import { onStage } from '../../stage.ts';

const BAR = '#3b7dd8';

/** Whether a picture on a canvas already has a pixel of the bars' colour. */
function hasBars(canvas) {
  const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, Math.min(canvas.height, 400));
  for (let at = 0; at < data.length; at += 4) {
    if (data[at] === 0x3b && data[at + 1] === 0x7d && data[at + 2] === 0xd8) return true;
  }
  return false;
}

onStage(
  {
    prepare: (plan) => ({
      records: plan.map(({ id, name, startsOn, endsOn, progress }) => ({
        id,
        title: name,
        start: startsOn,
        end: endsOn,
        progress: progress * 100,
      })),
      links: plan.flatMap(({ id, after }) =>
        after === undefined
          ? []
          : [{ type: 'finish_to_start', linkedFromTaskKey: after, linkedToTaskKey: id }],
      ),
    }),
    mount: (host, { records, links }) => {
      new Gantt(host, {
        records,
        taskListTable: { columns: [{ field: 'title', title: 'Name', width: 300 }], tableWidth: 320 },
        taskBar: {
          startDateField: 'start',
          endDateField: 'end',
          progressField: 'progress',
          barStyle: { width: 20, barColor: BAR, completedBarColor: BAR },
        },
        dependency: { links },
        rowHeight: 40,
        headerRowHeight: 26,
        minDate: '2011-01-01',
        maxDate: '2012-12-31',
        timelineHeader: {
          colWidth: 98,
          scales: [
            { unit: 'month', step: 1 },
            { unit: 'week', step: 1, startOfWeek: 'monday' },
          ],
        },
      });
    },
    isShown: (host) => [...host.querySelectorAll('canvas')].some(hasBars),
  },
  (size) => planOf(Number(size)),
);
