import { refuseStale } from '../../../shared/sameRecord.ts';
import { builtParamsSchema, builtSchema } from '../../contract/built.ts';
import { refuseForeign } from '../../rules/kept.ts';
import { route } from '../route.ts';

export const removeBuilt = route({
  method: 'DELETE',
  path: '/built/{builtId}',
  summary: 'Take a kept report out of the lists: whoever keeps it',
  right: 'report.build',
  about: async ({ params }, { built }, principal) => {
    refuseForeign(await built.get(params.builtId), principal);
    return 'own';
  },
  params: builtParamsSchema,
  edits: true,
  reply: builtSchema,
  handle: async ({ params }, { built }, request) => {
    const before = await built.get(params.builtId);
    refuseStale(before, request.version);
    const change = request.change('removeReport', before.organisation, before.title);
    return built.save(before, { ...before, removed: true }, change);
  },
});
