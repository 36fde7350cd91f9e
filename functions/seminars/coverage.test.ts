import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { Verdict } from '../shared/evidence.ts';
import { proofAt } from '../shared/proofs.ts';
import { foreignMunicipality, ownMunicipality, ownSchool } from '../shared/testing/people.ts';
import { type Catalogue, published, startCatalogue } from './testing/planned.ts';
import { startSeminars, type TestSeminars } from './testing/seminars.ts';

vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

let seminars: TestSeminars;
let catalogue: Catalogue;
beforeAll(async () => {
  seminars = await startSeminars();
  catalogue = await startCatalogue(seminars);
});
afterAll(() => seminars.stop());

const coverage = async () => {
  const { items } = await seminars.done('leadership', 'GET', '/coverage?duty=responsible');
  return items.find(({ municipalityId }: { municipalityId: string }) => municipalityId === ownMunicipality);
};
const rows = async () =>
  (await seminars.done('municipal', 'GET', `/coverage/${ownMunicipality}?duty=responsible`)).items;
const proved = (day: string) => {
  const verdict = seminars
    .sentTo<Verdict>('plan.verdicts')
    .findLast(({ nodeId, predicate }) => nodeId === ownSchool && predicate === 'seminars.responsibleTrained');
  return verdict && proofAt(verdict.history, day, '2012-01-01T00:00:00.000Z')?.status;
};

test('a school is covered once its responsible has come in full, and uncovered again after a new act', async () => {
  await seminars.deliver();
  expect(await coverage()).toMatchObject({ notAppointed: 2, trained: 0 });
  await seminars.appoint(ownSchool, 'Зайцева Вера Ильинична');
  await seminars.deliver('again');
  expect(await coverage()).toMatchObject({ notAppointed: 1, notReached: 1 });

  const { id } = await published(seminars, catalogue);
  await seminars.done('school', 'POST', `/sessions/${id}/registrations`, { name: 'Зайцева Вера Ильинична' });
  await seminars.deliver();
  expect(await coverage()).toMatchObject({ invited: 1 });
  expect(proved('2011-05-20')).toBe('missing');

  seminars.travelTo('2011-05-24T07:00:00.000Z');
  const [one] = (await seminars.done('trainer', 'GET', `/sessions/${id}/registrations`)).items;
  const mark = { marks: [{ code: one.code.toLowerCase(), date: '2011-05-24' }] };
  const marked = await seminars.done('trainer', 'POST', `/sessions/${id}/attendance`, mark);
  expect(marked.items).toMatchObject([
    { result: 'marked', name: 'Зайцева Вера Ильинична', attendedHours: 4 },
  ]);
  const again = await seminars.done('trainer', 'POST', `/sessions/${id}/attendance`, mark);
  expect(again.items).toMatchObject([{ result: 'already', earlier: '2011-05-24T07:00:00.000Z' }]);
  await seminars.deliver('again');
  expect(await coverage()).toMatchObject({ trained: 1, invited: 0 });
  expect(proved('2011-05-24')).toBe('satisfied');
  expect(await rows()).toContainEqual(
    expect.objectContaining({
      nodeId: ownSchool,
      status: 'trained',
      personName: 'Зайцева Вера Ильинична',
      sessionId: id,
    }),
  );

  seminars.travelTo('2011-09-10T07:00:00.000Z');
  await seminars.appoint(ownSchool, 'Орлов Пётр', { id: 'act-2', succeeds: 'act-1', on: '2011-09-09' });
  await seminars.deliver();
  expect(await coverage()).toMatchObject({ trained: 0, notReached: 1 });
  expect(proved('2011-09-01')).toBe('satisfied');
  expect(proved('2011-09-10')).toBe('missing');
});

test('every figure is as long as the list it opens', async () => {
  const counts = await coverage();
  const list: { status: string }[] = await rows();
  for (const status of ['trained', 'invited', 'notReached', 'notAppointed'])
    expect(list.filter((row) => row.status === status)).toHaveLength(counts[status]);
});

test('a municipality sees its own schools, a school itself', async () => {
  expect((await seminars.done('municipal', 'GET', '/coverage')).items).toHaveLength(1);
  const foreign = await seminars.ask('municipal', 'GET', `/coverage/${foreignMunicipality}`);
  expect(foreign.body.code).toBe('foreignNode');
  const own = await seminars.done('school', 'GET', `/nodes/${ownSchool}/training`);
  expect(own.duties.map(({ duty }: { duty: string }) => duty)).toEqual([
    'responsible',
    'administrator',
    'teacher',
  ]);
  expect(own.entries).toHaveLength(1);
});

test('whoever was not marked did not come, and a session is closed only once it is over', async () => {
  seminars.travelTo('2011-09-10T07:00:00.000Z');
  const session = await published(seminars, catalogue, {
    days: [{ date: '2011-09-20', from: '10:00', to: '14:00', hours: 4 }],
  });
  await seminars.done('school', 'POST', `/sessions/${session.id}/registrations`, { name: 'Орлов Пётр' });
  const early = await seminars.ask('trainer', 'POST', `/sessions/${session.id}/completion`, {
    headers: { 'if-match': `"${session.version + 1}"` },
  });
  expect(early.body.errors).toMatchObject([{ code: 'notEnded' }]);
  seminars.travelTo('2011-09-20T12:00:00.000Z');
  await seminars.done(
    'trainer',
    'POST',
    `/sessions/${session.id}/completion`,
    undefined,
    session.version + 1,
  );
  const [one] = (await seminars.done('trainer', 'GET', `/sessions/${session.id}/registrations`)).items;
  expect(one.status).toBe('noShow');
  await seminars.deliver();
  expect(await coverage()).toMatchObject({ notReached: 1 });
});
