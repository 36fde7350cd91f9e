import { schoolCalendar } from '../../shared/calendar/schoolCalendar.ts';
import { refuseStale } from '../../shared/sameRecord.ts';
import { activityViewSchema, recordWeekSchema, weekParamsSchema } from '../contract/activity.ts';
import { groundsOf, recordedBy } from '../grounds.ts';
import { writingByHand } from '../importing/byHand.ts';
import { breachesOfWeek, recordWeek as withWeek } from '../rules/activity.ts';
import { readClassName } from '../rules/classNames.ts';
import { refuseBroken } from '../rules/refuse.ts';
import { knownClasses } from '../rules/space.ts';
import { weekView } from '../views.ts';
import { route } from './route.ts';

export const recordWeek = route({
  method: 'PUT',
  path: '/schools/{nodeId}/activity/{week}',
  summary: 'Record a week of a school by class, where no file brings it',
  right: 'activity.import',
  about: ({ params }) => params.nodeId,
  params: weekParamsSchema,
  body: recordWeekSchema,
  edits: true,
  reply: activityViewSchema,
  handle: async ({ params, body }, rooms, request) => {
    const { weeks, spaces, school, today } = rooms;
    const place = await school(params.nodeId);
    const now = await today(place.path[0] ?? place.nodeId);
    const [before, space] = await Promise.all([weeks.of(params), spaces.of(place.nodeId)]);
    refuseStale(before, request.version);
    const classes = body.classes.map((counts) => ({
      ...counts,
      className: readClassName(counts.className) ?? counts.className,
    }));
    const told = { ...body, classes };
    const known = space && knownClasses(space.reports);
    refuseBroken(breachesOfWeek(params.week, told, known, groundsOf(place, request, now)));
    const { nodeId, path } = place;
    const current = before ?? { nodeId, path, week: params.week, reports: [], version: 0 };
    const after = withWeek(current, told, recordedBy(request, now));
    const change = request.change('recordWeek', nodeId, body.reason);
    const saved =
      after === current
        ? current
        : await writingByHand(place, rooms, request, () => weeks.save(before, after, change));
    const [layers, excused] = await Promise.all([rooms.calendarLayers(nodeId), rooms.excusedOf(place)]);
    const view = weekView(saved, schoolCalendar(layers), now, { showsClasses: true, excused });
    return { nodeId, weeks: view };
  },
});
