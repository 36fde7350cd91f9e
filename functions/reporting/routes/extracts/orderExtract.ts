import { measuresAsked, refuseUnknownPlace } from '../../building.ts';
import { type Extract, extractViewSchema, orderExtractSchema } from '../../contract/extracts.ts';
import { planOfRegion } from '../../prefill.ts';
import { daysOfBuilt } from '../../rules/built.ts';
import { extractView } from '../../rules/extracts.ts';
import { route } from '../route.ts';

export const orderExtract = route({
  method: 'POST',
  path: '/extracts',
  summary:
    'Order the list behind measures by days as a file, a row an organisation; the work goes on by itself',
  right: 'report.build',
  about: ({ body }) => body.content.municipality ?? 'own',
  body: orderExtractSchema,
  creates: true,
  reply: extractViewSchema,
  handle: async ({ body }, rooms, request) => {
    const { extracts, plans, today } = rooms;
    const { sub = '', path = [] } = request.principal ?? {};
    const [regionId = '', ownMunicipality] = path;
    const municipality = body.content.municipality ?? ownMunicipality;
    const content = { ...body.content, ...(municipality && { municipality }) };
    const days = daysOfBuilt(content, today());
    const asOf = days.at(-1) ?? today();
    measuresAsked(content, await plans.ofDay(await planOfRegion(regionId, asOf, rooms), asOf));
    if (municipality) await refuseUnknownPlace(regionId, municipality, rooms);
    const extract: Extract = {
      ...body,
      content,
      id: request.newId(),
      regionId,
      ownerId: sub,
      orderedAt: request.now.toISOString(),
      asOf,
      version: 1,
    };
    const change = request.change('orderExtract', municipality ?? regionId, body.title);
    return extractView(await extracts.order(extract, change), undefined, request.now);
  },
});
