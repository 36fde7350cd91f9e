import { route } from '../../routes/route.ts';
import { learningPaths } from '../content/paths.ts';
import { pathCardsSchema } from '../contract.ts';

export const listPaths = route({
  method: 'GET',
  path: '/learning/paths',
  summary: 'The learning paths, one for each role; for everybody',
  right: 'learning.take',
  about: 'own',
  open: true,
  reply: pathCardsSchema,
  handle: async () => ({
    items: Object.values(learningPaths).map(({ learner, minutes, title, summary, steps }) => ({
      learner,
      minutes,
      title,
      summary,
      steps: steps.length,
    })),
  }),
});
