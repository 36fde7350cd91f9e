import {
  saveSubmissionSchema,
  submissionParamsSchema,
  submissionViewSchema,
} from '../../contract/submission.ts';
import { fillSheet } from '../../sheets.ts';
import { route } from '../route.ts';

export const submitSheet = route({
  method: 'PUT',
  path: '/forms/{formId}/schools/{nodeId}/submission',
  summary: 'Send a school’s sheet to its municipality: all that is mandatory filled in, every check passing',
  right: 'submission.fill',
  about: ({ params }) => params.nodeId,
  params: submissionParamsSchema,
  body: saveSubmissionSchema,
  edits: true,
  reply: submissionViewSchema,
  handle: ({ params, body }, rooms, request) =>
    fillSheet(params, body.values, 'sheetSubmitted', rooms, request),
});
