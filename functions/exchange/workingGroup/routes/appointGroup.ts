import { refuseReusedKey } from '../../../shared/sameRecord.ts';
import { appointGroupSchema, workingGroupViewSchema } from '../../contract/workingGroup.ts';
import { doing, todayIn } from '../../editions/views.ts';
import { route } from '../../routes/route.ts';
import { appointed } from '../rules.ts';

export const appointGroup = route({
  method: 'POST',
  path: '/group/acts',
  summary: 'Enter an act that appoints the members of the working group; it replaces the one before it',
  right: 'group.appoint',
  about: 'region',
  body: appointGroupSchema,
  creates: true,
  reply: workingGroupViewSchema,
  handle: async ({ body }, rooms, request) => {
    const regionId = request.principal?.path[0] ?? '';
    const group = await rooms.groups.of(regionId);
    const id = request.newId();
    const made = group.acts.find((act) => act.id === id);
    if (made) refuseReusedKey(made, body);
    const act = { id, ...body, ...doing(request) };
    const today = await todayIn(regionId, request.now, rooms);
    const change = request.change('groupAppointed', regionId);
    const { acts, version } = made
      ? group
      : await rooms.groups.save(group, appointed(group, act, today), change);
    return { acts, version };
  },
});
