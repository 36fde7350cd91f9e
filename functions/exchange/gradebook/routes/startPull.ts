import { weekOf } from '../../../shared/calendar/period.ts';
import { dayOf } from '../../../shared/calendar/zone.ts';
import { Refusal } from '../../../shared/refusal.ts';
import { orderedPullSchema, startPullSchema } from '../../contract/pull.ts';
import { ordererOf } from '../../routes/ordererOf.ts';
import { route } from '../../routes/route.ts';
import { newPull } from '../ordering.ts';
import { refuseWeek } from '../rules/refuseWeek.ts';

export const startPull = route({
  method: 'POST',
  path: '/gradebook/pulls',
  summary:
    'Orders the counts of a week to be taken from the gradebooks of a school, a municipality or the region',
  right: 'exchange.pull',
  about: ({ body }) => body.nodeId,
  body: startPullSchema,
  creates: true,
  reply: orderedPullSchema,
  handle: async ({ body: { nodeId, week } }, rooms, request) => {
    const path = [...(await rooms.paths.pathOf(nodeId))];
    const regionId = path[0] ?? nodeId;
    if (nodeId.startsWith('b-')) throw new Refusal('notFound', 'A branch keeps its school’s gradebook');
    const today = dayOf(request.now, await rooms.register.zoneOf(regionId));
    const asked = week ?? weekOf(today);
    refuseWeek(asked, today);
    const { source } = await rooms.connections.settings(regionId);
    const id = request.newId();
    const pull = await newPull(
      { id, path, week: asked, source, orderedBy: ordererOf(request), now: request.now },
      rooms,
    );
    const added = await rooms.pulls.add(pull, request.change('startPull', nodeId));
    return orderedPullSchema.parse({ ...added, orderedBy: added.orderedBy.byName ?? added.orderedBy.by });
  },
});
