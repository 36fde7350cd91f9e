import { refuseStale } from '../../shared/sameRecord.ts';
import { addMaterialSchema, sessionParamsSchema, sessionViewSchema } from '../contract/sessions.ts';
import { keptMaterial } from '../materials.ts';
import { aboutSession, sessionFor } from '../sessionAccess.ts';
import { sessionViewOf } from '../views.ts';
import { route } from './route.ts';

export const addMaterial = route({
  method: 'POST',
  path: '/sessions/{sessionId}/materials',
  summary: 'Lay a file that was sent beside a session; its content has to be what its name says',
  right: 'seminar.plan',
  about: aboutSession('seminar.plan'),
  params: sessionParamsSchema,
  body: addMaterialSchema,
  edits: true,
  reply: sessionViewSchema,
  handle: async ({ params, body }, rooms, request) => {
    const { principal, now, version } = request;
    const session = await sessionFor(params.sessionId, 'seminar.plan', principal, rooms);
    refuseStale(session, version);
    const material = await keptMaterial(body, rooms);
    const after = { ...session, materials: [...session.materials, material] };
    const saved = await rooms.sessions.save(session, after, request.change('addMaterial', session.regionId));
    return sessionViewOf(saved, principal, now, rooms);
  },
});
