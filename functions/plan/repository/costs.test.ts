import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Plan } from '../contract.ts';
import { movedNodes } from '../counting/movedNodes.ts';
import { readForecasts } from '../counting/readForecasts.ts';
import { readProgress } from '../counting/readProgress.ts';
import { recountDays } from '../counting/recountDays.ts';
import { aMeasure, aPlan, aProof, by, rolling } from '../testing/builders.ts';
import { aRegionOf, aVerdict, onDay, type PlanHarness, schoolId, startPlan } from '../testing/harness.ts';

/** A region as large as the real one: 34 municipalities, and 35 measures one of which has a strip of 20 weeks. */
const municipalities = Array.from({ length: 34 }, (_, index) => `m-${20602000 + index * 1000}`);
const measures = [
  ...Array.from({ length: 33 }, (_, index) =>
    aMeasure({
      number: String(index + 1),
      ...by('2011-05-16'),
      predicate: { id: 'adoption.schoolActivated' },
    }),
  ),
  aMeasure({ number: '34', ...rolling('week'), predicate: { id: 'adoption.gradebookKept' } }),
  aMeasure({ number: '35', ...by('2011-05-16'), audience: 'region' }),
];
const content = aPlan(measures);
const asOf = '2011-09-20';
const plan: Plan = {
  id: 'plan-1',
  regionId: 'r-20',
  order: content.order,
  startsOn: '2011-04-29',
  versions: [{ number: 1, act: content.order, publishedAt: onDay('2011-04-29'), publishedBy: 'p' }],
  version: 0,
};
const schools = municipalities.flatMap((id) =>
  Array.from({ length: 2 }, (_, index) => schoolId(id, index + 1)),
);

let house: PlanHarness;

beforeAll(async () => {
  house = await startPlan(onDay(asOf));
  await house.addNodes(aRegionOf(municipalities, 2));
  const change = { action: 'test', by: 'p', role: 'admin', at: onDay(asOf), requestId: 't', scope: 'r-20' };
  const version = { planId: plan.id, number: 1, act: content.order, draftId: 'd', content };
  await house.rooms.plans.addVersion({ ...version, publishedAt: onDay(asOf), publishedBy: 'p' }, change);
  await house.rooms.plans.save(plan, undefined, change);
  await house.rooms.evidence.put(
    schools.map((id) => aVerdict(id, 'adoption.schoolActivated', [aProof('satisfied', '2011-05-12')])),
  );
  await recountDays(plan, asOf, asOf, house.rooms);
}, 60_000);
afterAll(() => house.stop());

/** Units and calls that one question costs. */
async function costOf(ask: () => Promise<unknown>): Promise<{ calls: number; readUnits: number }> {
  const { meter } = house.rooms.table;
  const before = { ...meter };
  await ask();
  return { calls: meter.calls - before.calls, readUnits: meter.readUnits - before.readUnits };
}

describe('what a question costs', () => {
  test('the region as of a day is one query of 35 rows', async () => {
    await house.rooms.plans.version(plan.id, 1);
    const cost = await costOf(() => readProgress(plan, asOf, house.rooms));
    expect(await house.rooms.progress.day(plan.id, asOf)).toHaveLength(35);
    expect(cost.calls).toBe(1);
    expect(cost.readUnits).toBeLessThanOrEqual(20);
  });

  test('forecasts: the day and one query a node, however many measures', async () => {
    const region = await costOf(() => readForecasts(plan, { asOf }, house.rooms));
    expect(region.calls).toBe(2);
    expect(region.readUnits).toBeLessThanOrEqual(33);
    const everywhere = await costOf(() => readForecasts(plan, { asOf, number: '1' }, house.rooms));
    expect(everywhere.calls).toBe(36);
    expect(everywhere.readUnits).toBeLessThanOrEqual(470);
  });

  test('who made a step of one municipality: its nodes and evidence, twice', async () => {
    const asked = { from: '2011-05-11', to: asOf, number: '1', limit: 100, municipality: municipalities[0] };
    const { calls, readUnits } = await costOf(() => movedNodes(plan, asked, house.rooms));
    expect(calls).toBe(2);
    expect(readUnits).toBeLessThanOrEqual(6);
  });

  test.each([
    ['a plan', () => house.rooms.plans.get(plan.id), 1],
    [
      'one predicate in a municipality',
      () => house.rooms.evidence.of(municipalities[0] ?? '', 'adoption.schoolActivated', 'once'),
      1.5,
    ],
    ['everything of a node', () => house.rooms.evidence.ofNode(schools[0] ?? ''), 2.5],
    ['one municipality’s row', () => house.rooms.progress.row(plan.id, asOf, municipalities[0] ?? ''), 1],
    ['the last counted day', () => house.rooms.progress.lastCountedDay(plan.id, 'r-20', asOf), 0.5],
    [
      'a year of one node',
      () => house.rooms.progress.series(plan.id, 'r-20', '2011-01-01', '2011-12-31'),
      25,
    ],
    ['all plans', () => house.rooms.plans.list({ limit: 100 }), 0.5],
    ['open drafts', () => house.rooms.drafts.open('r-20', { limit: 20 }), 0.5],
  ] as [string, () => Promise<unknown>, number][])(
    '%s: one call, at most so many units',
    async (_what, ask, atMost) => {
      const cost = await costOf(ask);
      expect(cost.calls).toBe(1);
      expect(cost.readUnits).toBeLessThanOrEqual(atMost);
    },
  );
});
