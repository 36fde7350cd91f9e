import { z } from 'zod';
import { FileReply } from '../../shared/route.ts';
import { daySchema } from '../../shared/words.ts';
import { planFacts } from '../planExport/planFacts.ts';
import { planFile, planFormatSchema } from '../planExport/planFile.ts';
import { route } from './route.ts';

export const getPlanFile = route({
  method: 'GET',
  path: '/plans/{planId}/file',
  summary:
    'A plan for Microsoft Project, as a calendar of deadlines, as a table, or as a sheet of A3 with its chart',
  right: 'plan.view',
  about: async ({ params }, { plans }) => (await plans.plan(params.planId)).regionId,
  open: true,
  params: z.object({ planId: z.string().max(60) }),
  query: z.object({ format: planFormatSchema, asOf: daySchema.optional() }),
  reply: z.instanceof(FileReply),
  produces: 'application/octet-stream',
  handle: async ({ params, query }, rooms) => {
    const facts = await planFacts(params.planId, query.asOf ?? rooms.today(), rooms);
    const { bytes, mediaType, fileName } = await planFile(facts, query.format);
    return new FileReply(bytes, mediaType, fileName);
  },
});
