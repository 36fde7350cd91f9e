import {
  saveSubmissionSchema,
  submissionParamsSchema,
  submissionViewSchema,
} from '../../contract/submission.ts';
import { fillSheet } from '../../sheets.ts';
import { route } from '../route.ts';

export const saveSheet = route({
  method: 'PUT',
  path: '/forms/{formId}/schools/{nodeId}',
  summary: 'Keep what a school has filled in so far',
  right: 'submission.fill',
  about: ({ params }) => params.nodeId,
  params: submissionParamsSchema,
  body: saveSubmissionSchema,
  edits: true,
  reply: submissionViewSchema,
  handle: ({ params, body }, rooms, request) => fillSheet(params, body.values, 'sheetSaved', rooms, request),
});
