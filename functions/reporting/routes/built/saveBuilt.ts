import { refuseStale } from '../../../shared/sameRecord.ts';
import { builtParamsSchema, builtSchema, keepBuiltSchema } from '../../contract/built.ts';
import { daysOfBuilt } from '../../rules/built.ts';
import { refuseForeign } from '../../rules/kept.ts';
import { route } from '../route.ts';

export const saveBuilt = route({
  method: 'PUT',
  path: '/built/{builtId}',
  summary: 'Change a kept report: its name, what it is built of, who sees it, when it is sent',
  right: 'report.build',
  about: async ({ params, body }, { built }, principal) => {
    refuseForeign(await built.get(params.builtId), principal);
    return body.content.municipality ?? 'own';
  },
  params: builtParamsSchema,
  body: keepBuiltSchema,
  edits: true,
  reply: builtSchema,
  handle: async ({ params, body }, { built, today }, request) => {
    const before = await built.get(params.builtId);
    refuseStale(before, request.version);
    daysOfBuilt(body.content, today());
    const change = request.change('saveReport', before.organisation, body.title);
    return built.save(before, { ...before, ...body }, change);
  },
});
