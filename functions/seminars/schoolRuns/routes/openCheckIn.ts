import { createHash } from 'node:crypto';
import { daysBetween } from '../../../shared/calendar/day.ts';
import { newSecretId } from '../../../shared/ids.ts';
import { Refusal } from '../../../shared/refusal.ts';
import { linkParamsSchema, runsPerSchool, schoolRunsViewSchema } from '../../contract/schoolRuns.ts';
import { route } from '../../routes/route.ts';
import { codeOf } from '../../rules/codes.ts';
import { changeRuns } from '../changingRuns.ts';
import { linkOn, refuseLinkDay } from '../rules/checkIns.ts';
import { schoolOf } from '../schoolOf.ts';
import { doneBy, schoolRunsView } from '../views.ts';

export const openCheckIn = route({
  method: 'PUT',
  path: '/nodes/{nodeId}/check-ins/{on}',
  summary: 'A link by which parents count themselves on a day; asked for again it is the same one',
  right: 'schoolRun.record',
  about: ({ params }) => params.nodeId,
  params: linkParamsSchema,
  reply: schoolRunsViewSchema,
  handle: async ({ params: { nodeId, on } }, rooms, request) => {
    const { path, grounds } = await schoolOf(nodeId, request.now, rooms);
    refuseLinkDay(on, grounds.today, daysBetween(grounds.today, on));
    const code = codeOf(createHash('sha256').update(newSecretId()).digest());
    await changeRuns(
      { nodeId, path },
      rooms,
      (record) => {
        if (linkOn(record, on)) return record;
        if (record.links.length >= runsPerSchool)
          throw new Refusal('tooManyRuns', 'The school has too many links', { most: runsPerSchool });
        return { ...record, links: [...record.links, { code, on, ...doneBy(request) }] };
      },
      request.change('checkInOpened', nodeId),
    );
    return schoolRunsView(nodeId, request.now, rooms);
  },
});
