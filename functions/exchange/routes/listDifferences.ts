import { pageQuerySchema } from '../../shared/words.ts';
import { differencePageSchema } from '../contract/difference.ts';
import { runParamsSchema } from '../contract/run.ts';
import { organisationOf } from '../repository/runRepository.ts';
import { route } from './route.ts';

export const listDifferences = route({
  method: 'GET',
  path: '/runs/{runId}/difference',
  summary:
    'What a package changes at each school, by file with examples; what needs a second look comes first',
  right: 'exchange.view',
  about: async ({ params }, { runs }) => organisationOf((await runs.get(params.runId)).path),
  params: runParamsSchema,
  query: pageQuerySchema,
  reply: differencePageSchema,
  handle: async ({ params, query: { limit, cursor } }, { runs, recordFiles }) => {
    const run = await runs.get(params.runId);
    if (!run.difference) return { items: [], problems: [] };
    const { schools, problems } = await recordFiles.differences(run.id);
    const from = Number(cursor ?? 0);
    const next = from + limit;
    return {
      items: schools.slice(from, next),
      problems,
      ...(next < schools.length && { next: String(next) }),
    };
  },
});
