import { monthlyParamsSchema, monthlyViewSchema } from '../../contract/monthly.ts';
import { reviewMonthly } from '../../monthlyReview.ts';
import { route } from '../route.ts';

export const acceptMonthly = route({
  method: 'PUT',
  path: '/schools/{nodeId}/monthly/{month}/acceptance',
  summary: 'Accept a school’s control report',
  right: 'monthly.review',
  about: ({ params }) => params.nodeId,
  params: monthlyParamsSchema,
  edits: true,
  reply: monthlyViewSchema,
  handle: ({ params }, rooms, request) => reviewMonthly(params, { kind: 'accepted' }, rooms, request),
});
