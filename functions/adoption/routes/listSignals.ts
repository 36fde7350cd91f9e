import { schoolCalendar } from '../../shared/calendar/schoolCalendar.ts';
import type { NodeId } from '../../shared/words.ts';
import type { SchoolWeek } from '../contract/schoolWeeks.ts';
import { municipalSignalsSchema } from '../contract/signals.ts';
import { asOfQuerySchema, municipalityParamsSchema } from '../contract/words.ts';
import { signalsAsOf, weeksOfSignals } from '../signals.ts';
import { route } from './route.ts';

export const listSignals = route({
  method: 'GET',
  path: '/municipalities/{nodeId}/signals',
  summary: 'Schools of a municipality in whose records there are patterns worth a talk',
  right: 'activity.classes',
  about: ({ params }) => params.nodeId,
  params: municipalityParamsSchema,
  query: asOfQuerySchema,
  reply: municipalSignalsSchema,
  handle: async ({ params: { nodeId }, query }, rooms) => {
    const regionId = (await rooms.paths.pathOf(nodeId))[0] ?? nodeId;
    const asked = await rooms.dayAsked(regionId, query.asOf);
    const { from, to } = weeksOfSignals(asked.day);
    const [kept, layers] = await Promise.all([
      rooms.municipalWeeks.weeks(nodeId, from, to),
      rooms.calendarLayers(nodeId),
    ]);
    const bySchool = new Map<NodeId, SchoolWeek[]>();
    for (const { schools } of kept)
      for (const [id, week] of Object.entries(schools)) bySchool.set(id, [...(bySchool.get(id) ?? []), week]);
    const calendar = schoolCalendar(layers);
    const schools = [...bySchool].flatMap(([id, weeks]) => {
      const signals = signalsAsOf(calendar, weeks, asked);
      return signals.length > 0 ? [{ nodeId: id, signals }] : [];
    });
    return { nodeId, asOf: asked.day, schools };
  },
});
