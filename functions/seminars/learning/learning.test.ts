import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { Verdict } from '../../shared/evidence.ts';
import { domainTable } from '../../shared/platform.ts';
import { proofAt } from '../../shared/proofs.ts';
import { ownMunicipality, ownSchool, personOf, region } from '../../shared/testing/people.ts';
import { startSeminars, type TestSeminars } from '../testing/seminars.ts';
import { learningPaths } from './content/paths.ts';
import { type Learner, learners } from './contract.ts';
import { learningRepository } from './repository.ts';
import { checked, isNamedAlike } from './rules.ts';

vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

let seminars: TestSeminars;
beforeAll(async () => {
  seminars = await startSeminars();
});
afterAll(() => seminars.stop());

const rightOf = (learner: Learner) => learningPaths[learner].questions.map(({ right }) => right);
const wrongIn = (answers: number[], count: number) =>
  answers.map((right, at) => (at < count ? (right + 1) % 3 : right));
const proved = (day: string) => {
  const verdict = seminars
    .sentTo<Verdict>('plan.verdicts')
    .findLast(({ nodeId, predicate }) => nodeId === ownSchool && predicate === 'seminars.pathFinished');
  return verdict && proofAt(verdict.history, day, '2012-01-01T00:00:00.000Z');
};
const counts = async (as: 'leadership' | 'municipal') => {
  const { items, unnamed } = await seminars.done(as, 'GET', '/learning/counts');
  return {
    own: items.find((one: { municipalityId: string }) => one.municipalityId === ownMunicipality),
    unnamed,
    items,
  };
};

test('every path is told in both languages, and its right answers are not always in the same place', () => {
  for (const learner of learners) {
    const { steps, questions, title, summary } = learningPaths[learner];
    const texts = [
      title,
      summary,
      ...steps.flatMap(({ title: named, todo, seen }) => [named, todo, seen]),
      ...questions.flatMap(({ text, options, because }) => [text, ...options, because]),
    ];
    expect(texts.filter(({ ru, en }) => ru.trim() === '' || en.trim() === '')).toEqual([]);
    expect(steps.length).toBeGreaterThanOrEqual(5);
    expect(new Set(questions.map(({ right }) => right)).size).toBe(3);
  }
});

test.each([
  [0, 5, true],
  [1, 4, true],
  [2, 3, false],
])('with %i slips %i are right, and the path is finished: %s', (slips, right, isFinished) => {
  const result = checked(learningPaths.pupil, wrongIn(rightOf('pupil'), slips));
  expect(result).toMatchObject({ right, isFinished });
  expect(result.answers.map(({ isRight }) => isRight)).toEqual([0, 1, 2, 3, 4].map((at) => at >= slips));
});

test('a name is the same in any order, and another one is not', () => {
  expect(isNamedAlike('Пётр Ильич Орлов', 'орлов  петр ильич')).toBe(true);
  expect(isNamedAlike('Пётр Ильич Орлов', 'Павел Ильич Орлов')).toBe(false);
});

test('a pupil finishes the path without a login and is counted once a browser, under no name', async () => {
  const told = await seminars.done('public', 'GET', '/learning/paths/pupil');
  expect(told.questions[0]).not.toHaveProperty('right');
  const path = '/learning/paths/pupil/browsers/0b6ee6a1-1111-4222-8333-444455556666';
  const answers = rightOf('pupil');
  const failed = await seminars.done('public', 'PUT', path, {
    answers: wrongIn(answers, 2),
    municipalityId: ownMunicipality,
  });
  expect(failed).toMatchObject({ right: 3, isFinished: false });
  await seminars.deliver();
  expect((await counts('leadership')).own.browsers.pupil).toBe(0);
  for (let time = 0; time < 2; time += 1)
    await seminars.done('public', 'PUT', path, { answers, municipalityId: ownMunicipality });
  await seminars.done('public', 'PUT', path.replace('5666', '5777'), { answers });
  await seminars.deliver('again');
  const { own, unnamed } = await counts('leadership');
  expect(own.browsers).toEqual({ administrator: 0, teacher: 0, parent: 0, pupil: 1, specialist: 0 });
  expect(unnamed).toMatchObject({ pupil: 1 });
  expect(await counts('municipal')).toMatchObject({
    unnamed: undefined,
    items: [{ municipalityId: ownMunicipality }],
  });
  expect(proved('2011-05-10')).toBeUndefined();
  const elsewhere = await seminars.ask('public', 'PUT', path.replace('5666', '5888'), {
    body: { answers, municipalityId: ownSchool },
  });
  expect(elsewhere).toMatchObject({ status: 400, body: { code: 'badInput' } });
});

test('the responsible finishes the path, and after a new act the school has to anew', async () => {
  const answers = rightOf('administrator');
  const responsible = { ...personOf('school'), name: 'Вера Ильинична Зайцева' };
  expect(await seminars.done('school', 'PUT', '/learning/passing', { answers })).toMatchObject({
    isFinished: true,
    counts: 'nobodyResponsible',
  });
  await seminars.appoint(ownSchool, 'Зайцева Вера Ильинична');
  await seminars.deliver();
  expect(proved('2011-05-10')).toMatchObject({ status: 'missing', because: { code: 'pathNotFinished' } });
  seminars.travelTo('2011-05-12T06:00:00.000Z');
  const asResponsible = { ...responsible, sub: 'p-responsible' };
  for (let time = 0; time < 2; time += 1) {
    const passed = await seminars.ask(asResponsible, 'PUT', '/learning/passing', { body: { answers } });
    expect(passed.body).toMatchObject({
      isFinished: true,
      counts: 'yes',
      responsible: 'Зайцева Вера Ильинична',
    });
  }
  await seminars.deliver('again');
  expect(proved('2011-05-11')?.status).toBe('missing');
  expect(proved('2011-05-12')).toMatchObject({
    status: 'satisfied',
    because: { params: { on: '2011-05-12' } },
  });
  expect((await counts('municipal')).own.responsible).toEqual({ appointed: 1, finished: 1 });

  seminars.travelTo('2011-06-02T06:00:00.000Z');
  await seminars.appoint(ownSchool, 'Орлов Пётр', { id: 'act-2', succeeds: 'act-1', on: '2011-06-01' });
  await seminars.deliver();
  expect(proved('2011-05-31')?.status).toBe('satisfied');
  expect(proved('2011-06-02')).toMatchObject({
    status: 'missing',
    because: { params: { person: 'Орлов Пётр' } },
  });
  expect((await counts('leadership')).own.responsible).toEqual({ appointed: 1, finished: 0 });
  const other = await seminars.ask(asResponsible, 'PUT', '/learning/passing', { body: { answers } });
  expect(other.body).toMatchObject({ counts: 'otherIsResponsible', responsible: 'Орлов Пётр' });
  expect((await seminars.ask('trainer', 'PUT', '/learning/passing', { body: { answers } })).status).toBe(403);
  expect((await seminars.ask('school', 'GET', '/learning/counts')).status).toBe(403);
});

test('finishing and counting cost what the repository says', async () => {
  const table = domainTable(seminars.platform, 'seminars');
  const learning = learningRepository(table);
  const before = { ...table.meter };
  expect((await learning.counts(region)).length).toBe(2);
  expect(table.meter.readUnits - before.readUnits).toBeLessThanOrEqual(0.5);
  await learning.inBrowser(region, '0b6ee6a1-1111-4222-8333-444455556666', 'pupil');
  expect(table.meter.readUnits - before.readUnits).toBeLessThanOrEqual(1.5);
});
