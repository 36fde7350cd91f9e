import { restViewSchema } from '../../contract/rest.ts';
import { route } from '../../routes/route.ts';
import { mostPageSize, usualPageSize } from '../rules/asked.ts';

export const getRest = route({
  method: 'GET',
  path: '/rest',
  summary: 'What other systems read by OneRoster REST: what stands on the lists, and the keys that open them',
  right: 'roster.view',
  about: 'region',
  reply: restViewSchema,
  handle: async (_input, { rosters, restKeys }, { principal }) => {
    const regionId = principal?.path[0] ?? '';
    const [roster, keys] = await Promise.all([rosters.find(regionId), restKeys.ofRegion(regionId)]);
    const uses = await restKeys.lastUses(keys.map(({ id }) => id));
    return {
      ...(roster && { roster }),
      keys: keys.map((key) => {
        const usedAt = uses.get(key.id);
        return usedAt ? { ...key, usedAt } : key;
      }),
      pageSize: { usual: usualPageSize, most: mostPageSize },
    };
  },
});
