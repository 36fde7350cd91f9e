import { refuseStale } from '../../shared/sameRecord.ts';
import { recordReportSchema, spaceViewSchema } from '../contract/space.ts';
import { schoolParamsSchema } from '../contract/words.ts';
import { groundsOf, recordedBy } from '../grounds.ts';
import { refuseBroken } from '../rules/refuse.ts';
import { breachesOfReport, recordReport as withReport } from '../rules/space.ts';
import { spaceView } from '../views.ts';
import { route } from './route.ts';

export const recordReport = route({
  method: 'POST',
  path: '/schools/{nodeId}/space/reports',
  summary: 'Report the eight checks of a school’s information space',
  right: 'space.report',
  about: ({ params }) => params.nodeId,
  params: schoolParamsSchema,
  body: recordReportSchema,
  edits: true,
  reply: spaceViewSchema,
  handle: async ({ params, body }, { spaces, school, today }, request) => {
    const place = await school(params.nodeId);
    const now = await today(place.path[0] ?? place.nodeId);
    const before = await spaces.of(place.nodeId);
    refuseStale(before, request.version);
    refuseBroken(breachesOfReport(body, groundsOf(place, request, now)));
    const current = before ?? { nodeId: place.nodeId, path: place.path, reports: [], version: 0 };
    const after = withReport(current, body, recordedBy(request, now));
    if (after === current) return spaceView(place.nodeId, before, now);
    const change = request.change('recordReport', place.nodeId, body.reason);
    return spaceView(place.nodeId, await spaces.save(before, after, change), now);
  },
});
