import { type Built, builtSchema, keepBuiltSchema } from '../../contract/built.ts';
import { daysOfBuilt } from '../../rules/built.ts';
import { route } from '../route.ts';

export const createBuilt = route({
  method: 'POST',
  path: '/built',
  summary: 'Keep a report that was built: for oneself or for one’s organisation, sent by mail or not',
  right: 'report.build',
  about: ({ body }) => body.content.municipality ?? 'own',
  body: keepBuiltSchema,
  creates: true,
  reply: builtSchema,
  handle: ({ body }, { built, today }, request) => {
    daysOfBuilt(body.content, today());
    const { sub = '', name, path = [] } = request.principal ?? {};
    const [regionId = ''] = path;
    const record: Built = {
      ...body,
      id: request.newId(),
      regionId,
      organisation: path.at(-1) ?? regionId,
      ownerId: sub,
      ...(name && { ownerName: name }),
      version: 1,
    };
    return built.create(record, request.change('keepReport', record.organisation, body.title));
  },
});
