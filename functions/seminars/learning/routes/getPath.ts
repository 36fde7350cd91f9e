import { route } from '../../routes/route.ts';
import { learningPaths } from '../content/paths.ts';
import { learnerParamsSchema, pathViewSchema } from '../contract.ts';

export const getPath = route({
  method: 'GET',
  path: '/learning/paths/{learner}',
  summary: 'A learning path with its steps and questions; which answer is right is told with the answers',
  right: 'learning.take',
  about: 'own',
  open: true,
  params: learnerParamsSchema,
  reply: pathViewSchema,
  handle: async ({ params: { learner } }) => {
    const path = learningPaths[learner];
    return { ...path, questions: path.questions.map(({ text, options }) => ({ text, options })) };
  },
});
