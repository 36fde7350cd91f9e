import { Refusal } from '../../../shared/refusal.ts';
import { restKeySchema, writeRestKeySchema } from '../../contract/rest.ts';
import { route } from '../../routes/route.ts';
import { todayOf } from '../today.ts';

export const createRestKey = route({
  method: 'POST',
  path: '/rest/keys',
  summary: 'A key for another system; it opens nothing before its secret is made',
  right: 'roster.keys',
  about: 'region',
  body: writeRestKeySchema,
  creates: true,
  reply: restKeySchema,
  handle: async ({ body }, rooms, request) => {
    const regionId = request.principal?.path[0] ?? '';
    if (body.until < (await todayOf(regionId, rooms)))
      throw new Refusal('restKeyEndsInPast', 'The last day of a key lies ahead', { until: body.until });
    const name = request.principal?.name;
    const key = {
      ...body,
      id: request.newId(),
      regionId,
      createdAt: request.now.toISOString(),
      ...(name && { createdByName: name }),
      version: 1,
    };
    return rooms.restKeys.create(key, request.change('restKeyMade', regionId));
  },
});
