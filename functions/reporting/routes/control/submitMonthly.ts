import { refuseStale } from '../../../shared/sameRecord.ts';
import {
  type MonthlyReport,
  monthlyParamsSchema,
  monthlyViewSchema,
  submitMonthlySchema,
} from '../../contract/monthly.ts';
import { figuresOf, monthlyView, schoolPlace } from '../../monthlyViews.ts';
import { refuseSubmission } from '../../rules/monthly.ts';
import { route } from '../route.ts';

export const submitMonthly = route({
  method: 'PUT',
  path: '/schools/{nodeId}/monthly/{month}',
  summary: 'Send a school’s control report for a month to its municipality, with the figures of today',
  right: 'monthly.submit',
  about: ({ params }) => params.nodeId,
  params: monthlyParamsSchema,
  body: submitMonthlySchema,
  edits: true,
  reply: monthlyViewSchema,
  handle: async ({ params: { nodeId, month }, body }, rooms, request) => {
    const place = await schoolPlace(nodeId, rooms);
    const days = await rooms.days(place.regionId);
    const before = await rooms.monthly.of({ ...place, month });
    refuseStale(before, request.version);
    refuseSubmission(month, before, days.today);
    const { principal } = request;
    const step: MonthlyReport['steps'][number] = {
      kind: 'submitted',
      at: request.now.toISOString(),
      on: days.today,
      by: principal?.sub ?? 'public',
      ...(principal?.name && { byName: principal.name }),
    };
    const figures = await figuresOf(nodeId, month, days.today, { ...rooms, days });
    const saved = await rooms.monthly.save(
      before,
      {
        ...place,
        month,
        figures,
        ...body,
        steps: [...(before?.steps ?? []), step],
        version: before?.version ?? 0,
      },
      request.change('submitMonthly', nodeId, month),
    );
    return monthlyView({ schoolId: nodeId, month }, saved, days.today, async () => figures);
  },
});
