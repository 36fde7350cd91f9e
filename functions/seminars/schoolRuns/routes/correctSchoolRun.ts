import { refuseStale } from '../../../shared/sameRecord.ts';
import { correctRunSchema, runParamsSchema, schoolRunsViewSchema } from '../../contract/schoolRuns.ts';
import { route } from '../../routes/route.ts';
import { keptRunPhoto } from '../photos.ts';
import { refuseCounts, runOf, said, standing } from '../rules/runs.ts';
import { schoolOf } from '../schoolOf.ts';
import { doneBy, recordOf, schoolRunsView } from '../views.ts';

export const correctSchoolRun = route({
  method: 'PUT',
  path: '/nodes/{nodeId}/school-runs/{runId}',
  summary: 'Correct the day, the number or the topic of a seminar, with the reason; what stood before stays',
  right: 'schoolRun.record',
  about: ({ params }) => params.nodeId,
  params: runParamsSchema,
  body: correctRunSchema,
  edits: true,
  reply: schoolRunsViewSchema,
  handle: async ({ params: { nodeId, runId }, body }, rooms, request) => {
    const { grounds } = await schoolOf(nodeId, request.now, rooms);
    const record = await recordOf(nodeId, rooms);
    refuseStale(record, request.version);
    const run = runOf(record, runId);
    const { photo: sent, reason, ...counts } = body;
    refuseCounts(record, { id: runId, audience: run.audience, ...counts }, grounds);
    const photo = (await keptRunPhoto(sent, rooms.files)) ?? standing(run).photo;
    const after = said(record, runId, {
      kind: 'corrected',
      ...counts,
      ...doneBy(request),
      ...(photo && { photo }),
      reason,
    });
    await rooms.schoolRuns.save(record, after, request.change('schoolRunCorrected', nodeId, reason));
    return schoolRunsView(nodeId, request.now, rooms);
  },
});
