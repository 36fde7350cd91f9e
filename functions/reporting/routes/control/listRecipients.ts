import { municipalityParamsSchema } from '../../contract/nodes.ts';
import { recipientsSchema } from '../../contract/reminders.ts';
import { recipientOf } from '../../reminding.ts';
import { route } from '../route.ts';

export const listRecipients = route({
  method: 'GET',
  path: '/municipalities/{nodeId}/recipients',
  summary: 'Who would get a reminder at each open school of a municipality, by the acts in force today',
  right: 'reminder.send',
  about: ({ params }) => params.nodeId,
  params: municipalityParamsSchema,
  reply: recipientsSchema,
  handle: async ({ params }, rooms) => {
    const { regionId, municipalityId } = await rooms.controlPlace(params.nodeId);
    const { today } = await rooms.days(regionId);
    const ids = (await rooms.openSchools(municipalityId, today)).map(({ id }) => id);
    const appointees = await rooms.register.peopleInActs(ids, 'responsible', today);
    return { day: today, items: ids.map((id) => recipientOf(id, appointees.get(id))) };
  },
});
