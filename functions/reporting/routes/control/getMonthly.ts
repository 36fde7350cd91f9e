import { monthlyParamsSchema, monthlyViewSchema } from '../../contract/monthly.ts';
import { figuresOf, monthlyView, schoolPlace } from '../../monthlyViews.ts';
import { route } from '../route.ts';

export const getMonthly = route({
  method: 'GET',
  path: '/schools/{nodeId}/monthly/{month}',
  summary: 'A school’s control report for a month as it was sent, or prefilled from the indicators of today',
  right: 'monthly.view',
  about: ({ params }) => params.nodeId,
  params: monthlyParamsSchema,
  reply: monthlyViewSchema,
  handle: async ({ params: { nodeId, month } }, rooms) => {
    const place = await schoolPlace(nodeId, rooms);
    const days = await rooms.days(place.regionId);
    const report = await rooms.monthly.of({ ...place, month });
    return monthlyView({ schoolId: nodeId, month }, report, days.today, () =>
      figuresOf(nodeId, month, days.today, { ...rooms, days }),
    );
  },
});
