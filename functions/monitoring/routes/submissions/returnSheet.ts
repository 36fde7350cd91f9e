import {
  returnSubmissionSchema,
  submissionParamsSchema,
  submissionViewSchema,
} from '../../contract/submission.ts';
import { reviewSheet } from '../../sheets.ts';
import { route } from '../route.ts';

export const returnSheet = route({
  method: 'PUT',
  path: '/forms/{formId}/schools/{nodeId}/return',
  summary: 'Return a school’s sheet with remarks',
  right: 'submission.return',
  about: ({ params }) => params.nodeId,
  params: submissionParamsSchema,
  body: returnSubmissionSchema,
  edits: true,
  reply: submissionViewSchema,
  handle: ({ params, body }, rooms, request) =>
    reviewSheet(params, { kind: 'returned', remarks: body.remarks }, rooms, request),
});
