import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { foreignMunicipality, foreignSchool, ownMunicipality, ownSchool } from '../shared/testing/people.ts';
import type { CoveragePlan } from './contract/coveragePlan.ts';
import { aPlan, type Catalogue, published, startCatalogue } from './testing/planned.ts';
import { startSeminars, type TestSeminars } from './testing/seminars.ts';

vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

let seminars: TestSeminars;
let catalogue: Catalogue;
beforeAll(async () => {
  seminars = await startSeminars();
  catalogue = await startCatalogue(seminars);
  await seminars.appoint(ownSchool, 'Зайцева Вера Ильинична');
  await seminars.appoint(foreignSchool, 'Орлов Пётр');
  await seminars.deliver();
});
afterAll(() => seminars.stop());

const proposal = (
  who: 'operator' | 'leadership' | 'trainer' | 'municipal',
  more = '',
): Promise<CoveragePlan> =>
  seminars.done(
    who,
    'GET',
    `/proposal?programme=${catalogue.programmeId}&from=2011-05-23&to=2011-05-27${more}`,
  );

test('everybody appointed and not reached has a seat; who has nobody appointed is named with the reason', async () => {
  const plan = await proposal('leadership');
  expect(plan.asked.map(({ nodeId }) => nodeId).sort()).toEqual([ownSchool, foreignSchool].sort());
  expect(plan.uncovered.map(({ nodeId, reason }) => [nodeId, reason]).sort()).toEqual(
    [
      [ownMunicipality, 'notAppointed'],
      [foreignMunicipality, 'notAppointed'],
    ].sort(),
  );
  expect(plan.sessions).toHaveLength(1);
  expect(plan.sessions[0]).toMatchObject({
    dates: ['2011-05-23'],
    venueId: catalogue.venueId,
    roomId: 'a',
    trainerId: catalogue.trainerId,
  });
});

test('a day on which the room is taken already is passed over', async () => {
  const day = { date: '2011-05-23', from: '09:00', to: '13:00', hours: 4 };
  await published(seminars, catalogue, { days: [day], trainers: [] });
  const { sessions, means } = await proposal('trainer');
  expect(means.rooms.find(({ roomId }) => roomId === 'a')?.taken).toMatchObject([{ date: '2011-05-23' }]);
  expect(sessions[0]?.dates).toEqual(['2011-05-24']);
});

test('a municipality plans for its own schools', async () => {
  const plan = await proposal('municipal');
  expect(plan.asked.map(({ nodeId }) => nodeId)).toEqual([ownSchool]);
  const refused = await seminars.ask('school', 'GET', `/proposal?programme=${catalogue.programmeId}`);
  expect(refused.status).toBe(403);
});

test('days gone by, turned round or too many are refused by name', async () => {
  const codeOf = async (days: string) => {
    const path = `/proposal?programme=${catalogue.programmeId}&${days}`;
    return (await seminars.ask('operator', 'GET', path)).body.errors?.[0]?.code;
  };
  expect(await codeOf('from=2011-05-01')).toBe('sessionInPast');
  expect(await codeOf('from=2011-05-23&to=2011-05-20')).toBe('endBeforeStart');
  expect(await codeOf('from=2011-05-23&to=2011-12-20')).toBe('planTooLong');
  expect(await codeOf('startsAt=16:00&endsAt=10:00')).toBe('endBeforeStart');
});

test('more invited than seats, and schools of others, are refused; whom a draft is meant for is planned no second time', async () => {
  const invite = (who: 'operator' | 'municipal', more: object) =>
    seminars.ask(who, 'POST', '/sessions', { body: aPlan(catalogue, more) });
  const crowded = await invite('operator', { capacity: 1, invited: [ownSchool, foreignSchool] });
  expect(crowded.body.errors).toMatchObject([{ code: 'invitedAboveCapacity' }]);
  expect((await invite('municipal', { invited: [foreignSchool] })).body.code).toBe('foreignNode');

  const draft = await invite('operator', { invited: [ownSchool] });
  expect(draft.body.mandatoryNodes).toEqual({ of: 1, signedUp: 0, missing: [ownSchool] });
  const plan = await proposal('operator');
  expect(plan.invited).toBe(1);
  expect(plan.asked.map(({ nodeId }) => nodeId)).toEqual([foreignSchool]);
});
