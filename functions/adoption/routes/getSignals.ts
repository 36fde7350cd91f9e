import { schoolCalendar } from '../../shared/calendar/schoolCalendar.ts';
import { schoolSignalsSchema } from '../contract/signals.ts';
import { asOfQuerySchema, schoolParamsSchema } from '../contract/words.ts';
import { lessonDaysOf } from '../predicates.ts';
import { outAsKnown } from '../rules/excuses.ts';
import { schoolWeekOf } from '../rules/schoolWeek.ts';
import { signalsAsOf, weeksOfSignals } from '../signals.ts';
import { route } from './route.ts';

export const getSignals = route({
  method: 'GET',
  path: '/schools/{nodeId}/signals',
  summary: 'Patterns in a school’s records that are worth a talk: for the school and its municipality',
  right: 'activity.classes',
  about: ({ params }) => params.nodeId,
  params: schoolParamsSchema,
  query: asOfQuerySchema,
  reply: schoolSignalsSchema,
  handle: async ({ params, query }, rooms) => {
    const place = await rooms.school(params.nodeId);
    const { nodeId, path } = place;
    const asked = await rooms.dayAsked(path[0] ?? nodeId, query.asOf);
    const { from, to } = weeksOfSignals(asked.day);
    const [records, layers, excused] = await Promise.all([
      rooms.weeks.weeks(nodeId, from, to),
      rooms.calendarLayers(nodeId),
      rooms.excusedOf(place),
    ]);
    const calendar = schoolCalendar(layers);
    const weeks = records.map((record) => {
      const { week } = record;
      const out = outAsKnown(week, () => calendar, excused, []);
      return schoolWeekOf(record, lessonDaysOf(week, calendar) === 0, out);
    });
    return { nodeId, asOf: asked.day, signals: signalsAsOf(calendar, weeks, asked) };
  },
});
