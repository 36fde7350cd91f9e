import { covers, reach } from '../../../shared/access/admit.ts';
import { runGridSchema } from '../../contract/schoolRuns.ts';
import { route } from '../../routes/route.ts';
import { runGrid } from '../grid.ts';

export const getRunGrid = route({
  method: 'GET',
  path: '/school-runs',
  summary:
    'How many schools have held seminars for each audience, by municipality: one’s own for a municipality',
  right: 'schoolRun.view',
  about: 'own',
  reply: runGridSchema,
  handle: async (_input, rooms, { principal, now }) => {
    const [regionId = ''] = principal?.path ?? [];
    const scope = reach(principal, 'schoolRun.view');
    const { today } = await rooms.momentIn(regionId, now);
    const municipalities = await rooms.register.municipalities(regionId);
    const seen = municipalities.filter(({ id }) => covers(scope, principal, [regionId, id]));
    return { asOf: today, items: await runGrid(regionId, seen, today, rooms) };
  },
});
