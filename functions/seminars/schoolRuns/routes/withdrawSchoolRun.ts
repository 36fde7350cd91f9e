import { refuseStale } from '../../../shared/sameRecord.ts';
import { runParamsSchema, schoolRunsViewSchema, withdrawRunSchema } from '../../contract/schoolRuns.ts';
import { route } from '../../routes/route.ts';
import { runOf, said, standing } from '../rules/runs.ts';
import { doneBy, recordOf, schoolRunsView } from '../views.ts';

export const withdrawSchoolRun = route({
  method: 'PUT',
  path: '/nodes/{nodeId}/school-runs/{runId}/withdrawal',
  summary: 'Take a seminar back that was not held, with the reason',
  right: 'schoolRun.record',
  about: ({ params }) => params.nodeId,
  params: runParamsSchema,
  body: withdrawRunSchema,
  edits: true,
  reply: schoolRunsViewSchema,
  handle: async ({ params: { nodeId, runId }, body: { reason } }, rooms, request) => {
    const record = await recordOf(nodeId, rooms);
    refuseStale(record, request.version);
    const { on, present, topic } = standing(runOf(record, runId));
    const after = said(record, runId, {
      kind: 'withdrawn',
      on,
      present,
      topic,
      ...doneBy(request),
      reason,
    });
    await rooms.schoolRuns.save(record, after, request.change('schoolRunWithdrawn', nodeId, reason));
    return schoolRunsView(nodeId, request.now, rooms);
  },
});
