import { submissionParamsSchema, submissionViewSchema } from '../../contract/submission.ts';
import { reviewSheet } from '../../sheets.ts';
import { route } from '../route.ts';

export const acceptSheet = route({
  method: 'PUT',
  path: '/forms/{formId}/schools/{nodeId}/acceptance',
  summary: 'Accept a school’s sheet',
  right: 'submission.review',
  about: ({ params }) => params.nodeId,
  params: submissionParamsSchema,
  edits: true,
  reply: submissionViewSchema,
  handle: ({ params }, rooms, request) => reviewSheet(params, { kind: 'accepted' }, rooms, request),
});
