import { covers, reach } from '../../../shared/access/admit.ts';
import { route } from '../../routes/route.ts';
import { learnedSchema } from '../contract.ts';
import { learnedIn } from '../counts.ts';

export const listLearned = route({
  method: 'GET',
  path: '/learning/counts',
  summary: 'How many have finished the learning paths, by municipality; one’s own for a municipality',
  right: 'learning.counts',
  about: 'own',
  reply: learnedSchema,
  handle: async (_input, rooms, { principal, now }) => {
    const [regionId = ''] = principal?.path ?? [];
    const scope = reach(principal, 'learning.counts');
    const { today } = await rooms.momentIn(regionId, now);
    const municipalities = (await rooms.register.municipalities(regionId)).filter(({ id }) =>
      covers(scope, principal, [regionId, id]),
    );
    const { rows, unnamed } = await learnedIn(regionId, municipalities, today, rooms);
    return { asOf: today, items: rows, ...(scope === 'region' && { unnamed }) };
  },
});
