import { Refusal } from '../../../shared/refusal.ts';
import { refuseReusedKey } from '../../../shared/sameRecord.ts';
import {
  recordRunSchema,
  runsPerSchool,
  schoolParamsSchema,
  schoolRunsViewSchema,
} from '../../contract/schoolRuns.ts';
import { route } from '../../routes/route.ts';
import { changeRuns } from '../changingRuns.ts';
import { keptRunPhoto } from '../photos.ts';
import { refuseCounts } from '../rules/runs.ts';
import { schoolOf } from '../schoolOf.ts';
import { doneBy, schoolRunsView } from '../views.ts';

export const recordSchoolRun = route({
  method: 'POST',
  path: '/nodes/{nodeId}/school-runs',
  summary:
    'Record a seminar that the school has held for teachers, parents or pupils: the day, how many, the topic',
  right: 'schoolRun.record',
  about: ({ params }) => params.nodeId,
  params: schoolParamsSchema,
  body: recordRunSchema,
  creates: true,
  reply: schoolRunsViewSchema,
  handle: async ({ params: { nodeId }, body }, rooms, request) => {
    const { path, grounds } = await schoolOf(nodeId, request.now, rooms);
    const { audience, photo: sent, ...counts } = body;
    const id = request.newId();
    const photo = await keptRunPhoto(sent, rooms.files);
    await changeRuns(
      { nodeId, path },
      rooms,
      (record) => {
        const made = record.runs.find((run) => run.id === id);
        if (made) {
          refuseReusedKey({ ...made, ...made.entries[0] }, { audience, ...counts });
          return record;
        }
        refuseCounts(record, { id, audience, ...counts }, grounds);
        if (record.runs.length >= runsPerSchool)
          throw new Refusal('tooManyRuns', 'The school has recorded too many', { most: runsPerSchool });
        const entry = { kind: 'recorded' as const, ...counts, ...doneBy(request), ...(photo && { photo }) };
        return { ...record, runs: [...record.runs, { id, audience, entries: [entry] }] };
      },
      request.change('schoolRunRecorded', nodeId),
    );
    return schoolRunsView(nodeId, request.now, rooms);
  },
});
