import { covers, reach } from '../../shared/access/admit.ts';
import { addDays, daysBetween } from '../../shared/calendar/day.ts';
import { Refusal } from '../../shared/refusal.ts';
import { coveragePlanQuerySchema, coveragePlanSchema, longestPlanDays } from '../contract/coveragePlan.ts';
import { demandFor } from '../demand.ts';
import { meansFor } from '../proposing.ts';
import { proposeCoverage } from '../rules/coveragePlan.ts';
import { route } from './route.ts';

const usualDays = 56;

export const proposeSessions = route({
  method: 'GET',
  path: '/proposal',
  summary:
    'The fewest sessions that teach everybody who is asked and not covered yet; who stays out, and why',
  right: 'seminar.propose',
  about: 'own',
  query: coveragePlanQuerySchema,
  reply: coveragePlanSchema,
  handle: async ({ query }, rooms, { principal, now }) => {
    const [regionId = '', municipalityId] = principal?.path ?? [];
    const scope = reach(principal, 'seminar.propose');
    const programme = await rooms.programmes.get(query.programme);
    if (programme.regionId !== regionId) throw new Refusal('notFound', `No programme ${query.programme}`);
    const { today } = await rooms.momentIn(regionId, now);
    const { from = addDays(today, 1), to = addDays(from, usualDays) } = query;
    refuseDays(from, to, today);
    const municipalities = (await rooms.register.municipalities(regionId)).filter(({ id }) =>
      covers(scope, principal, [regionId, id]),
    );
    const duty = programme.duties[0] ?? 'responsible';
    const { hours, id, title } = programme;
    const [demand, means] = await Promise.all([
      demandFor({ regionId, municipalities, duty, today, from, to }, rooms),
      meansFor({ ...query, from, to, today, hours, regionId, municipalityId, municipalities }, rooms),
    ]);
    const { sessions, uncovered } = proposeCoverage(demand.asked, means, query.firstWaveBy);
    return {
      programme: { id, title, hours },
      duty,
      asOf: today,
      trained: demand.trained,
      invited: demand.invited,
      asked: demand.asked,
      means,
      sessions,
      uncovered: [...demand.nobodyThere, ...uncovered],
    };
  },
});

/** Refuses days that have begun, that are turned round, and more than a quarter of them. */
function refuseDays(from: string, to: string, today: string): void {
  const refuse = (pointer: string, code: string) => {
    throw new Refusal('badInput', 'These days cannot be planned', undefined, [{ pointer, code }]);
  };
  if (from <= today) refuse('/query/from', 'sessionInPast');
  if (to < from) refuse('/query/to', 'endBeforeStart');
  if (daysBetween(from, to) > longestPlanDays) refuse('/query/to', 'planTooLong');
}
