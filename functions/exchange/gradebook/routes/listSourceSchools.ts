import { sourceSchoolPageSchema, sourceSchoolsQuerySchema } from '../../contract/pull.ts';
import { route } from '../../routes/route.ts';

export const listSourceSchools = route({
  method: 'GET',
  path: '/gradebook/schools',
  summary: 'What was last taken from the gradebook of each school, and what last went wrong',
  right: 'exchange.board',
  about: 'region',
  query: sourceSchoolsQuerySchema,
  reply: sourceSchoolPageSchema,
  handle: async ({ query: { municipality, ...page } }, { sourceSchools }, { principal }) => {
    const regionId = principal?.path[0] ?? '';
    const { items, ...rest } = await sourceSchools.page(regionId, municipality, page);
    const ids = items.map(({ nodeId }) => nodeId);
    const counted = await sourceSchools.counted(regionId, ids);
    return {
      ...rest,
      items: items.map(({ path: _path, listed: _listed, ...school }) => {
        const found = counted.get(school.nodeId);
        if (!found) return school;
        const { nodeId: _node, ...receipt } = found;
        return { ...school, counted: receipt };
      }),
    };
  },
});
