import { Refusal } from '../../shared/refusal.ts';
import { newSessionSchema, type Session, sessionViewSchema } from '../contract/sessions.ts';
import { refuseUnfit } from '../planning.ts';
import { refuseShort, spanOf } from '../rules/schedule.ts';
import { sessionViewOf } from '../views.ts';
import { route } from './route.ts';

export const planSession = route({
  method: 'POST',
  path: '/sessions',
  summary: 'Plan a session: a draft that keeps no room and no trainer yet',
  right: 'seminar.plan',
  about: 'own',
  body: newSessionSchema,
  creates: true,
  reply: sessionViewSchema,
  handle: async ({ body }, rooms, request) => {
    const { principal, now } = request;
    const [regionId = '', ownMunicipality] = principal?.path ?? [];
    const { onlineUrl, municipalityId = ownMunicipality, ...planned } = body;
    if (ownMunicipality && municipalityId !== ownMunicipality)
      throw new Refusal('foreignNode', 'A municipality plans its own sessions', { scope: 'municipality' });
    if (municipalityId && (await rooms.paths.pathOf(municipalityId))[0] !== regionId)
      throw new Refusal('foreignNode', 'The municipality is of another region', { scope: 'region' });
    for (const path of await Promise.all((planned.invited ?? []).map(rooms.paths.pathOf)))
      if (path[0] !== regionId || (ownMunicipality && path[1] !== ownMunicipality))
        throw new Refusal('foreignNode', 'One’s own organisations are invited', { scope: 'region' });
    const programme = await rooms.programmes.get(planned.programmeId);
    const session: Session = {
      ...planned,
      ...(onlineUrl && { onlineUrl }),
      ...(municipalityId && { municipalityId }),
      id: request.newId(),
      regionId,
      duties: programme.duties,
      hours: programme.hours,
      ...spanOf(planned.days, await rooms.zoneOf(regionId)),
      state: 'draft',
      sequence: 0,
      materials: [],
      steps: [],
      registrations: [],
      createdBy: principal?.sub ?? '',
      createdAt: now.toISOString(),
      version: 1,
    };
    refuseShort(session);
    await refuseUnfit(session, rooms);
    const created = await rooms.sessions.create(session, request.change('planSession', regionId));
    return sessionViewOf(created, principal, now, rooms);
  },
});
