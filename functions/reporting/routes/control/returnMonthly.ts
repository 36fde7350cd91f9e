import { monthlyParamsSchema, monthlyViewSchema, returnMonthlySchema } from '../../contract/monthly.ts';
import { reviewMonthly } from '../../monthlyReview.ts';
import { route } from '../route.ts';

export const returnMonthly = route({
  method: 'PUT',
  path: '/schools/{nodeId}/monthly/{month}/return',
  summary: 'Return a school’s control report with remarks',
  right: 'monthly.review',
  about: ({ params }) => params.nodeId,
  params: monthlyParamsSchema,
  body: returnMonthlySchema,
  edits: true,
  reply: monthlyViewSchema,
  handle: ({ params, body }, rooms, request) =>
    reviewMonthly(params, { kind: 'returned', remarks: body.remarks }, rooms, request),
});
