import { afterAll, beforeAll, expect, test } from 'vitest';
import { ownMunicipality } from '../../shared/testing/people.ts';
import type { Plan } from '../contract.ts';
import { aMeasure, aPlan, aProof, by } from '../testing/builders.ts';
import { aRegionOf, aVerdict, onDay, type PlanHarness, schoolId, startPlan } from '../testing/harness.ts';
import { openToday } from './openToday.ts';
import { readProgress } from './readProgress.ts';

const content = aPlan([aMeasure({ ...by('2011-05-16'), predicate: { id: 'adoption.schoolActivated' } })]);
const plan: Plan = {
  id: 'plan-1',
  regionId: 'r-20',
  order: content.order,
  startsOn: '2011-04-29',
  versions: [{ number: 1, act: content.order, publishedAt: onDay('2011-04-29'), publishedBy: 'p' }],
  version: 0,
};

let house: PlanHarness;

beforeAll(async () => {
  house = await startPlan(onDay('2011-05-10'));
  await house.addNodes(aRegionOf([ownMunicipality], 3));
  const change = {
    action: 't',
    by: 'p',
    role: 'admin',
    at: onDay('2011-05-10'),
    requestId: 't',
    scope: 'r-20',
  };
  const version = { planId: plan.id, number: 1, act: content.order, draftId: 'd', content };
  await house.rooms.plans.addVersion(
    { ...version, publishedAt: onDay('2011-04-29'), publishedBy: 'p' },
    change,
  );
  await house.rooms.plans.save(plan, undefined, change);
  await house.settle();
  await openToday(plan, house.rooms);
});
afterAll(() => house.stop());

const activated = (number: number) =>
  aVerdict(schoolId(ownMunicipality, number), 'adoption.schoolActivated', [
    aProof('satisfied', '2011-05-11'),
  ]);
const satisfied = async () =>
  (await readProgress(plan, '2011-05-11', house.rooms)).region.measures['1']?.satisfied;

test('what changes before the day is opened is counted by its opening', async () => {
  house.clock.travelTo(onDay('2011-05-11'));
  await house.prove(activated(1));
  expect(await satisfied()).toBe(0);
  await openToday(plan, house.rooms);
  expect(await satisfied()).toBe(1);
});

test('what changes while the day is being opened is counted, and shown when all is there', async () => {
  house.clock.travelTo(onDay('2011-05-12'));
  const all = house.rooms.evidence.all;
  const interrupted = {
    ...house.rooms,
    evidence: {
      ...house.rooms.evidence,
      all: async (place: string) => {
        const read = await all(place);
        if (place === ownMunicipality) {
          await house.prove(activated(2));
          const shown = await readProgress(plan, '2011-05-12', house.rooms);
          expect(shown.countedOn).toBe('2011-05-11');
        }
        return read;
      },
    },
  };
  await openToday(plan, interrupted);
  const { countedOn, region } = await readProgress(plan, '2011-05-12', house.rooms);
  expect(countedOn).toBe('2011-05-12');
  expect(region.measures['1']).toMatchObject({ obliged: 3, satisfied: 2 });
});

test('opened again, the day stays as it is', async () => {
  const before = await house.rooms.progress.day(plan.id, '2011-05-12');
  await openToday(plan, house.rooms);
  expect(await house.rooms.progress.day(plan.id, '2011-05-12')).toEqual(before);
});
