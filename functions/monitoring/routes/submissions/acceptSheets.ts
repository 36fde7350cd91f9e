import { inParallel } from '../../../shared/parallel.ts';
import { Refusal } from '../../../shared/refusal.ts';
import {
  acceptedManySchema,
  acceptManySchema,
  submissionListParamsSchema,
} from '../../contract/submission.ts';
import { acceptOf } from '../../sheets.ts';
import { route } from '../route.ts';

const atOnce = 8;

export const acceptSheets = route({
  method: 'PUT',
  path: '/forms/{formId}/municipalities/{nodeId}/acceptance',
  summary:
    'Accept sheets of a municipality’s schools together; those that have changed since they were read are left',
  right: 'submission.review',
  about: ({ params }) => params.nodeId,
  params: submissionListParamsSchema,
  body: acceptManySchema,
  reply: acceptedManySchema,
  handle: async ({ params, body }, rooms, request) => {
    const accept = await acceptOf(params, rooms, request);
    const results = await inParallel(body.sheets, atOnce, async ({ schoolId, version }) => {
      try {
        await accept(schoolId, version);
        return { schoolId };
      } catch (error) {
        if (error instanceof Refusal) return { schoolId, code: error.code };
        throw error;
      }
    });
    return {
      accepted: results.flatMap(({ schoolId, code }) => (code ? [] : [schoolId])),
      left: results.flatMap(({ schoolId, code }) => (code ? [{ schoolId, code }] : [])),
    };
  },
});
