import { pageQuerySchema } from '../../../shared/words.ts';
import { samplePageSchema } from '../../contract/controls.ts';
import { municipalityParamsSchema } from '../../contract/nodes.ts';
import { route } from '../route.ts';

export const listSamples = route({
  method: 'GET',
  path: '/municipalities/{nodeId}/samples',
  summary: 'Random choices of schools in a municipality, newest first, each with its seed',
  right: 'control.view',
  about: ({ params }) => params.nodeId,
  params: municipalityParamsSchema,
  query: pageQuerySchema,
  reply: samplePageSchema,
  handle: ({ params, query }, rooms) => rooms.samples.ofMunicipality(params.nodeId, query),
});
