import { refuseStale } from '../../../shared/sameRecord.ts';
import { restKeyParamsSchema, restSecretSchema } from '../../contract/rest.ts';
import { route } from '../../routes/route.ts';
import { markOf, newSecret, refuseUnlessInForce } from '../rules/keys.ts';
import { todayOf } from '../today.ts';

export const makeRestSecret = route({
  method: 'PUT',
  path: '/rest/keys/{keyId}/secret',
  summary: 'A new secret of a key, told this once; the one before and its tokens open nothing any more',
  right: 'roster.keys',
  about: async ({ params }, { restKeys }) => (await restKeys.get(params.keyId)).regionId,
  params: restKeyParamsSchema,
  edits: true,
  reply: restSecretSchema,
  handle: async ({ params }, rooms, request) => {
    const { restKeys } = rooms;
    const [before, access] = await Promise.all([restKeys.get(params.keyId), restKeys.access(params.keyId)]);
    refuseStale(before, request.version);
    refuseUnlessInForce(before, await todayOf(before.regionId, rooms));
    const secret = newSecret();
    const made = { ...before, secretMadeAt: request.now.toISOString() };
    const key = await restKeys.save(before, made, request.change('restSecretMade', before.regionId));
    const usedAt = access?.usedAt;
    await restKeys.saveAccess(
      { keyId: key.id, secretMark: markOf(secret), tokens: [], ...(usedAt && { usedAt }), version: 0 },
      access,
    );
    return { key, secret };
  },
});
