import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addDays } from '../shared/calendar/day.ts';
import { ownMunicipality } from '../shared/testing/people.ts';
import { recountDays } from './counting/recountDays.ts';
import { get, municipalities, publishPlan, startSmallRegion } from './testing/api.ts';
import { aMeasure, aPlan, aProof, by } from './testing/builders.ts';
import { aVerdict, onDay, type PlanHarness, schoolId } from './testing/harness.ts';

/** Each of the six schools is activated four days after the one before it; those of one municipality come first. */
const schools = municipalities.flatMap((id) => [1, 2, 3].map((number) => schoolId(id, number)));
const made = '2011-05-16';

let plan: PlanHarness;
let planId: string;

beforeAll(async () => {
  plan = await startSmallRegion();
  planId = await publishPlan(
    plan,
    aPlan([
      aMeasure({ number: '1', ...by('2011-05-20'), predicate: { id: 'adoption.schoolActivated' } }),
      aMeasure({ number: '2', ...by('2011-05-16'), audience: 'municipalities' }),
    ]),
  );
  plan.clock.travelTo(onDay('2011-05-26'));
  await plan.prove(
    ...schools.map((id, index) => {
      const on = addDays('2011-05-02', index * 4);
      return aVerdict(id, 'adoption.schoolActivated', [aProof('satisfied', on)]);
    }),
  );
  const { rooms } = plan;
  await recountDays(await rooms.plans.get(planId), '2011-04-29', '2011-05-26', rooms);
});
afterAll(() => plan.stop());

describe('forecasts of a plan', () => {
  test('every measure of the region, as of a past day, by what was known then', async () => {
    const { body } = await get(`/plans/${planId}/forecast?asOf=${made}`);
    expect(body.madeOn).toBe(made);
    expect(body.items).toMatchObject([
      {
        nodeId: 'r-20',
        number: '1',
        share: 0.6667,
        reach: { kind: 'expected' },
        atDeadline: { on: '2011-05-20', verdict: 'missed', warns: true },
      },
      { number: '2', reach: { kind: 'cannotBeSaid', why: 'notProved' } },
    ]);
    expect(body.items[0].reach.on > '2011-05-20').toBe(true);
  });

  test('one measure in the region and each municipality; one municipality alone', async () => {
    const { body } = await get(`/plans/${planId}/forecast?asOf=${made}&number=1`);
    expect(body.items.map(({ nodeId }: { nodeId: string }) => nodeId)).toEqual(['r-20', ...municipalities]);
    expect(body.items[1].reach).toEqual({ kind: 'reached', on: '2011-05-10' });
    const { body: own } = await get(`/plans/${planId}/forecast?asOf=${made}&node=${ownMunicipality}`);
    expect(own.items[0]).toEqual(body.items[1]);
    const unknown = await get(`/plans/${planId}/forecast?number=77`);
    expect([unknown.status, unknown.body.code]).toEqual([404, 'notFound']);
  });

  test('a plan that has just begun names no day', async () => {
    const { body } = await get(`/plans/${planId}/forecast?asOf=2011-05-03`);
    expect(body.items[0].reach).toEqual({ kind: 'cannotBeSaid', why: 'tooFewDays' });
  });

  test('the moves of a step add up to the line, day by day', async () => {
    const { body } = await get(`/plans/${planId}/series?from=2011-04-29&to=2011-05-26`);
    const days: { day: string; measures: Record<string, number[]> }[] = body.items;
    for (const [index, { day, measures }] of days.entries()) {
      const before = days[index - 1];
      if (!before) continue;
      const step = `/plans/${planId}/changes/nodes?from=${before.day}&to=${day}&number=1`;
      const { body: moved } = await get(step);
      const more = moved.items.filter(({ to }: { to: string }) => to === 'satisfied').length;
      expect(more).toBe((measures['1']?.[1] ?? 0) - (before.measures['1']?.[1] ?? 0));
    }
  });
});
