import { z } from 'zod';
import { Refusal } from '../../shared/refusal.ts';
import { nodeIdSchema } from '../../shared/words.ts';
import { schoolContextSchema } from '../contract/schoolContext.ts';
import { concerns } from '../rules/incidents.ts';
import { rowOf } from '../views.ts';
import { route } from './route.ts';

const earlierShown = 8;
/** A region has hardly more that go on at once. */
const incidentsRead = 100;

export const getSchoolContext = route({
  method: 'GET',
  path: '/schools/{nodeId}/context',
  summary:
    'What stands behind a school’s question: how far it has come, who answers there, what was asked before',
  right: 'ticket.work',
  about: ({ params }) => params.nodeId,
  params: z.object({ nodeId: nodeIdSchema }),
  reply: schoolContextSchema,
  handle: async ({ params: { nodeId } }, rooms, { now }) => {
    const [node, path] = await Promise.all([rooms.register.node(nodeId), rooms.paths.pathOf(nodeId)]);
    const name = node?.names.at(-1);
    if (!node || !name) throw new Refusal('notFound', `No node ${nodeId}`, { node: nodeId });
    const [regionId = '', municipalityId] = path;
    const { day, hours } = await rooms.desk(regionId);
    const [municipality, responsible, standing, earlier, open] = await Promise.all([
      municipalityId ? rooms.register.node(municipalityId) : undefined,
      rooms.register.personInAct(nodeId, 'responsible', day),
      rooms.adoption.standing(nodeId, day),
      rooms.tickets.page({ of: 'school', node: nodeId }, { limit: earlierShown }),
      rooms.incidents.page(regionId, 'open', { limit: incidentsRead }),
    ]);
    const town = municipality?.names.at(-1);
    const { reached, since, confirmed, lastWeek } = standing;
    return {
      schoolId: nodeId,
      name: { ru: name.ru, en: name.en },
      ...(town && { municipalityName: { ru: town.ru, en: town.en } }),
      ...(responsible && { responsible: { name: responsible.personName, post: responsible.post } }),
      activation: { ...(reached && { reached }), ...(since && { on: since }), confirmed },
      ...(lastWeek && { lastActivity: lastWeek }),
      incidents: open.items
        .filter((incident) => concerns(incident, path))
        .map(({ id, number, title, from }) => ({ id, number, title, from })),
      earlier: earlier.items.map((ticket) => rowOf(ticket, 'hotline', hours, now.toISOString())),
    };
  },
});
