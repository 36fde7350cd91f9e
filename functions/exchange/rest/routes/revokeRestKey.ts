import { refuseStale } from '../../../shared/sameRecord.ts';
import { restKeyParamsSchema, restKeySchema } from '../../contract/rest.ts';
import { route } from '../../routes/route.ts';
import { refuseUnlessInForce } from '../rules/keys.ts';
import { todayOf } from '../today.ts';

export const revokeRestKey = route({
  method: 'PUT',
  path: '/rest/keys/{keyId}/revocation',
  summary: 'Takes a key back: its tokens open nothing from that moment on',
  right: 'roster.keys',
  about: async ({ params }, { restKeys }) => (await restKeys.get(params.keyId)).regionId,
  params: restKeyParamsSchema,
  edits: true,
  reply: restKeySchema,
  handle: async ({ params }, rooms, request) => {
    const before = await rooms.restKeys.get(params.keyId);
    refuseStale(before, request.version);
    refuseUnlessInForce(before, await todayOf(before.regionId, rooms));
    const revoked = { ...before, revokedAt: request.now.toISOString() };
    return rooms.restKeys.save(before, revoked, request.change('restKeyRevoked', before.regionId));
  },
});
