import { addDays } from '../../shared/calendar/day.ts';
import { periodsBetween } from '../../shared/calendar/period.ts';
import type { Verdict } from '../../shared/evidence.ts';
import type { NodeId } from '../../shared/words.ts';
import type { Measure, Plan, PlanContent } from '../contract.ts';
import { aMeasure, aPlan, aProof, by, rolling } from './builders.ts';
import { aNode, aRegionOf, aVerdict, onDay, type PlanHarness, schoolId, startPlan } from './harness.ts';

export const startsOn = '2011-04-29';
export const lastDay = '2011-12-31';

/** 34 municipalities, one of them a city with 120 schools, and some 800 schools in all. */
const municipalities: readonly NodeId[] = Array.from(
  { length: 34 },
  (_, index) => `m-${20602000 + index * 1000}`,
);
const schoolsOf = (index: number) => (index === 33 ? 120 : 20 + (index % 3));

export const schools: readonly NodeId[] = municipalities.flatMap((id, index) =>
  Array.from({ length: schoolsOf(index) }, (_, number) => schoolId(id, number + 1)),
);

const keys = Array.from({ length: 9 }, (_, index) => `registry.step${index + 1}`);

/** 35 measures: 33 done once by nine predicates, a weekly one, one of the region; a third is only recommended. */
const measures: Measure[] = [
  ...Array.from({ length: 33 }, (_, index) =>
    aMeasure({
      number: String(index + 1),
      ...by(addDays('2011-05-13', index * 3)),
      force: index % 3 === 0 ? 'recommended' : 'ordered',
      predicate: { id: keys[index % keys.length] ?? '' },
    }),
  ),
  aMeasure({ number: '34', ...rolling('week'), predicate: { id: 'adoption.gradebookKept' } }),
  aMeasure({ number: '35', ...by('2011-09-01'), audience: 'region' }),
];

const content: PlanContent = aPlan(measures, { acceptance: { id: keys[0] ?? '' } });

export const bigPlan: Plan = {
  id: 'big',
  regionId: 'r-20',
  order: content.order,
  startsOn,
  versions: [{ number: 1, act: content.order, publishedAt: onDay(startsOn), publishedBy: 'p' }],
  version: 0,
};

/** A whole year of evidence: ten predicates, 36 weeks of one of them, two or three turns in every history. */
export async function startBigRegion(now: string): Promise<PlanHarness> {
  const house = await startPlan(now);
  await house.addNodes([...aRegionOf(municipalities, 0), ...schools.map((id) => aNode(id))]);
  const change = { action: 'bench', by: 'p', role: 'admin', at: now, requestId: 'b', scope: 'r-20' };
  const version = { planId: bigPlan.id, number: 1, act: content.order, draftId: 'd', content };
  await house.rooms.plans.addVersion({ ...version, publishedAt: onDay(startsOn), publishedBy: 'p' }, change);
  await house.rooms.plans.save(bigPlan, undefined, change);
  await house.rooms.evidence.put(schools.flatMap(yearOf));
  return house;
}

function yearOf(school: NodeId, place: number): Verdict[] {
  const done = addDays('2011-05-02', (place * 7) % 200);
  const history = [aProof('missing', startsOn), aProof('satisfied', done)];
  const revoked = place % 40 === 0 ? [aProof('missing', addDays(done, 20))] : [];
  const weeks = periodsBetween('week', startsOn, lastDay);
  return [
    ...keys.map((key) => aVerdict(school, key, [...history, ...revoked])),
    ...weeks.map((week, index) =>
      aVerdict(
        school,
        'adoption.gradebookKept',
        [aProof('satisfied', addDays(startsOn, index * 7 + 3))],
        week,
      ),
    ),
  ];
}
