import { covers, reach } from '../../shared/access/admit.ts';
import { coverageQuerySchema, coverageViewSchema } from '../contract/coverage.ts';
import { coverageOf } from '../coverage.ts';
import { route } from './route.ts';

export const getCoverage = route({
  method: 'GET',
  path: '/coverage',
  summary:
    'How many are trained for a duty, invited, not reached: by municipality, one’s own for a municipality',
  right: 'coverage.view',
  about: 'own',
  query: coverageQuerySchema,
  reply: coverageViewSchema,
  handle: async ({ query: { duty } }, rooms, { principal, now }) => {
    const [regionId = ''] = principal?.path ?? [];
    const scope = reach(principal, 'coverage.view');
    const { today } = await rooms.momentIn(regionId, now);
    const municipalities = await rooms.register.municipalities(regionId);
    const seen = municipalities.filter(({ id }) => covers(scope, principal, [regionId, id]));
    const counted = await coverageOf(regionId, seen, { duty, day: today }, rooms);
    return {
      duty,
      asOf: today,
      items: counted.map(({ municipality: { id, names }, counts }) => ({
        municipalityId: id,
        name: { ru: names.at(-1)?.ru ?? id, en: names.at(-1)?.en ?? id },
        ...counts,
      })),
    };
  },
});
