import { submissionParamsSchema, submissionViewSchema } from '../../contract/submission.ts';
import { sheetOf, sheetView } from '../../sheets.ts';
import { route } from '../route.ts';

export const getSheet = route({
  method: 'GET',
  path: '/forms/{formId}/schools/{nodeId}',
  summary: 'What a school has filled into a form, or what is known of it where it has not begun',
  right: 'submission.view',
  about: ({ params }) => params.nodeId,
  params: submissionParamsSchema,
  reply: submissionViewSchema,
  handle: async ({ params }, rooms) => sheetView(await sheetOf(params, rooms), rooms),
});
