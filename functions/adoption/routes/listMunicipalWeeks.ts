import { addDays } from '../../shared/calendar/day.ts';
import { periodBounds, weekOf } from '../../shared/calendar/period.ts';
import { activityQuerySchema } from '../contract/activity.ts';
import { municipalWeeksSchema } from '../contract/municipalWeeks.ts';
import { asOfQuerySchema, municipalityParamsSchema } from '../contract/words.ts';
import { isObligedOn } from '../funnels.ts';
import { municipalWeekOf } from '../rules/municipalWeek.ts';
import { route } from './route.ts';

/** Weeks shown when none are named: those of the last twelve months. */
const usualDays = 364;

export const listMunicipalWeeks = route({
  method: 'GET',
  path: '/municipalities/{nodeId}/weeks',
  summary:
    'The weekly duty and the daily target of a municipality, week by week, as known at the end of a day',
  right: 'activity.view',
  about: ({ params }) => params.nodeId,
  params: municipalityParamsSchema,
  query: activityQuerySchema.extend(asOfQuerySchema.shape),
  reply: municipalWeeksSchema,
  handle: async ({ params: { nodeId }, query }, rooms) => {
    const regionId = (await rooms.paths.pathOf(nodeId))[0] ?? nodeId;
    const { day, endsAt } = await rooms.dayAsked(regionId, query.asOf);
    const [kept, nodes] = await Promise.all([
      rooms.municipalWeeks.weeks(
        nodeId,
        query.from ?? weekOf(addDays(day, -usualDays)),
        query.to ?? weekOf(day),
      ),
      rooms.register.schoolsOf(nodeId),
    ]);
    const weeks = kept
      .filter(({ week }) => periodBounds(week).to < day)
      .map(({ week, schools }) => {
        const obliged = nodes.filter((node) => isObligedOn(node, periodBounds(week).to));
        return municipalWeekOf(
          week,
          obliged.map(({ id }) => schools[id]),
          endsAt,
        );
      });
    return { nodeId, asOf: day, weeks };
  },
});
