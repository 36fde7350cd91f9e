import { covers, reach } from '../../shared/access/admit.ts';
import { coverageQuerySchema, coverageViewSchema } from '../contract/coverage.ts';
import { countCoverage } from '../coverage.ts';
import { emptyCounts } from '../rules/coverage.ts';
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
    const [municipalities, kept] = await Promise.all([
      rooms.register.municipalities(regionId),
      rooms.trainings.coverage(regionId),
    ]);
    const seen = municipalities.filter(({ id }) => covers(scope, principal, [regionId, id]));
    const fresh = new Map(kept.filter(({ asOf }) => asOf === today).map((one) => [one.municipalityId, one]));
    const stale = seen.filter(({ id }) => !fresh.has(id)).map(({ id }) => [regionId, id]);
    for (const one of await countCoverage(stale, rooms)) fresh.set(one.municipalityId, one);
    return {
      duty,
      asOf: today,
      items: seen.map(({ id, names }) => ({
        municipalityId: id,
        name: { ru: names.at(-1)?.ru ?? id, en: names.at(-1)?.en ?? id },
        ...(fresh.get(id)?.counts[duty] ?? emptyCounts()),
      })),
    };
  },
});
