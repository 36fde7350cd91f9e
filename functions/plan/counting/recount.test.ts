import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addDays, daysFrom } from '../../shared/calendar/day.ts';
import type { Proof, Verdict } from '../../shared/evidence.ts';
import { evidenceStatuses } from '../../shared/evidence.ts';
import { foreignMunicipality, ownMunicipality } from '../../shared/testing/people.ts';
import type { Plan } from '../contract.ts';
import { nightly } from '../lambda.ts';
import { aMeasure, aPlan, aProof, by, rolling } from '../testing/builders.ts';
import { aRegionOf, aVerdict, onDay, type PlanHarness, schoolId, startPlan } from '../testing/harness.ts';
import { listEvidence } from './listEvidence.ts';
import { openToday } from './openToday.ts';
import { readProgress } from './readProgress.ts';
import { recountDays } from './recountDays.ts';

const startsOn = '2011-04-29';
const lastDay = '2011-05-20';
const municipalities = [ownMunicipality, foreignMunicipality];
const schools = municipalities.flatMap((id) => [1, 2, 3].map((number) => schoolId(id, number)));

const content = aPlan(
  [
    aMeasure({
      number: '1',
      ...by('2011-05-13'),
      force: 'recommended',
      predicate: { id: 'registry.accepted' },
    }),
    aMeasure({
      number: '2',
      ...by('2011-05-16'),
      force: 'recommended',
      predicate: { id: 'adoption.schoolActivated' },
    }),
    aMeasure({ number: '3', ...rolling('week'), predicate: { id: 'adoption.gradebookKept' } }),
    aMeasure({
      number: '4',
      ...by('2011-05-10'),
      audience: 'municipalities',
      predicate: { id: 'registry.node' },
    }),
  ],
  { acceptance: { id: 'registry.accepted' } },
);

const plan: Plan = {
  id: 'plan-1',
  regionId: 'r-20',
  order: content.order,
  startsOn,
  versions: [{ number: 1, act: content.order, publishedAt: onDay(startsOn), publishedBy: 'p' }],
  version: 0,
};

let house: PlanHarness;

beforeAll(async () => {
  house = await startPlan(onDay(startsOn));
  await house.addNodes(aRegionOf(municipalities, 3));
  const change = {
    action: 'test',
    by: 'p',
    role: 'admin',
    at: onDay(startsOn),
    requestId: 't',
    scope: 'r-20',
  };
  const version = { planId: plan.id, number: 1, act: content.order, draftId: 'd', content };
  await house.rooms.plans.addVersion({ ...version, publishedAt: onDay(startsOn), publishedBy: 'p' }, change);
  await house.rooms.plans.save(plan, undefined, change);
  await house.settle();
});
afterAll(() => house.stop());

async function rowsOf(days: readonly string[]) {
  const rows = await Promise.all(days.map((day) => house.rooms.progress.day(plan.id, day)));
  return rows.flat().map(({ version: _version, ...row }) => row);
}

const proof = fc
  .record({
    status: fc.constantFrom('satisfied', 'missing', 'noData', 'excused', 'notExpected'),
    known: fc.integer({ min: 0, max: 21 }),
    back: fc.integer({ min: 0, max: 5 }),
  })
  .map(({ status, known, back }) =>
    aProof(status as Proof['status'], addDays(startsOn, Math.max(0, known - back)), addDays(startsOn, known)),
  );

const verdict = fc.oneof(
  fc.tuple(
    fc.constantFrom(...schools),
    fc.constantFrom('registry.accepted', 'adoption.schoolActivated', 'exchange.heard'),
  ),
  fc.tuple(fc.constantFrom(...municipalities), fc.constant('registry.node')),
);

const story = fc.array(fc.tuple(verdict, fc.constantFrom('2011-W18', '2011-W19'), proof, fc.boolean()), {
  minLength: 3,
  maxLength: 12,
});

/** The story as it is told: each verdict on the day it became known, with all that was known of it before. */
function tellable(told: typeof story extends fc.Arbitrary<infer Story> ? Story : never) {
  const histories = new Map<string, Proof[]>();
  return [...told]
    .sort(([, , a], [, , b]) => (a.knownSince < b.knownSince ? -1 : 1))
    .map(([[node, predicate], week, added, weekly]): { on: string; verdict: Verdict } => {
      const rollingOne = weekly && node.startsWith('s-');
      const [key, period] = rollingOne ? ['adoption.gradebookKept', week] : [predicate, 'once'];
      const name = `${node} ${key} ${period}`;
      const history = [...(histories.get(name) ?? []), added];
      histories.set(name, history);
      return { on: added.knownSince.slice(0, 10), verdict: aVerdict(node, key, history, period) };
    });
}

describe('recounting', () => {
  test('day by day as facts arrive, at night, and all days at once: the same figures, each as long as its list', async () => {
    await fc.assert(
      fc.asyncProperty(story, async (told) => {
        const days = daysFrom(startsOn, lastDay);
        await forgetEvidence();
        for (const day of days) {
          house.clock.travelTo(onDay(day, '00:00:00.000'));
          if (day === startsOn) await openToday(plan, house.rooms);
          else await nightly();
          house.clock.travelTo(onDay(day, '12:00:00.000'));
          for (const { on, verdict: sent } of tellable(told)) if (on === day) await house.prove(sent);
        }
        const byDay = await rowsOf(days);
        await recountDays(plan, startsOn, lastDay, house.rooms);
        expect(await rowsOf(days)).toEqual(byDay);
        await recountDays(plan, startsOn, lastDay, house.rooms);
        expect(await rowsOf(days)).toEqual(byDay);
        const defects = await house.rooms.defects.list(plan.id, { limit: 10 });
        expect(defects.items).toEqual([]);
        await figuresAreLists('2011-05-12');
        await figuresAreLists('2011-06-02');
      }),
      { numRuns: 6 },
    );
  }, 60_000);
});

async function figuresAreLists(asOf: string): Promise<void> {
  const { region, municipalities: parts } = await readProgress(plan, asOf, house.rooms);
  for (const { nodeId, measures } of [region, ...parts]) {
    for (const [number, figures] of Object.entries(measures)) {
      const query = { asOf, limit: 100, ...(nodeId !== 'r-20' && { municipality: nodeId }) };
      const { items } = await listEvidence(plan, number, query, house.rooms);
      for (const status of evidenceStatuses)
        expect(figures[status] ?? 0).toBe(items.filter((row) => row.status === status).length);
    }
  }
}

/** Every node without a proof, so that one story does not go on in the next. */
async function forgetEvidence(): Promise<void> {
  const blank = (nodeId: string, predicate: string, period: string) =>
    aVerdict(nodeId, predicate, [], period);
  await house.rooms.evidence.put([
    ...schools.flatMap((id) => [
      blank(id, 'registry.accepted', 'once'),
      blank(id, 'adoption.schoolActivated', 'once'),
      blank(id, 'exchange.heard', 'once'),
      blank(id, 'adoption.gradebookKept', '2011-W18'),
      blank(id, 'adoption.gradebookKept', '2011-W19'),
    ]),
    ...municipalities.map((id) => blank(id, 'registry.node', 'once')),
  ]);
}
