import { refuseReusedKey } from '../../shared/sameRecord.ts';
import { grantExcuseSchema, schoolExcusesViewSchema } from '../contract/excuses.ts';
import { schoolParamsSchema } from '../contract/words.ts';
import { groundsOf } from '../grounds.ts';
import { breachesOfGrant, grantedFact, saidIn } from '../rules/grantedExcuses.ts';
import { refuseBroken } from '../rules/refuse.ts';
import { schoolExcusesView } from '../views.ts';
import { route } from './route.ts';

export const grantExcuse = route({
  method: 'POST',
  path: '/schools/{nodeId}/excuses',
  summary: 'Excuse a school for some days by a document, without an incident',
  right: 'excuse.grant',
  about: ({ params }) => params.nodeId,
  params: schoolParamsSchema,
  body: grantExcuseSchema,
  creates: true,
  reply: schoolExcusesViewSchema,
  handle: async ({ params, body }, rooms, request) => {
    const place = await rooms.school(params.nodeId);
    const { nodeId, path } = place;
    const [now, zone, before] = await Promise.all([
      rooms.today(path[0] ?? nodeId),
      rooms.zoneOf(path[0] ?? nodeId),
      rooms.excuses.of(nodeId),
    ]);
    refuseBroken(breachesOfGrant(body, groundsOf(place, request, now)));
    const given = {
      id: request.newId(),
      by: request.principal?.sub ?? '',
      at: request.now.toISOString(),
      zone,
    };
    const fact = grantedFact(body, given);
    const current = before ?? { nodeId, path, facts: [], version: 0 };
    const made = current.facts.find(({ incidentId }) => incidentId === fact.incidentId);
    if (made) {
      refuseReusedKey(made, saidIn(fact));
      return schoolExcusesView(current, zone, now);
    }
    const after = { ...current, facts: [...current.facts, fact] };
    const change = request.change('grantExcuse', nodeId, body.document);
    return schoolExcusesView(await rooms.excuses.save(before, after, change), zone, now);
  },
});
