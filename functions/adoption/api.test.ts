import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Claims } from '../shared/access/claims.ts';
import {
  foreignMunicipality,
  foreignSchool,
  ownMunicipality,
  ownSchool,
  region,
} from '../shared/testing/people.ts';
import { startAdoption, type TestAdoption } from './testing/adoption.ts';

const stranger: Claims = {
  sub: 'p-stranger',
  role: 'school',
  org: foreignSchool,
  path: [region, foreignMunicipality, foreignSchool],
};

let adoption: TestAdoption;
beforeAll(async () => {
  adoption = await startAdoption();
});
afterAll(() => adoption.stop());

const ifMatch = (version: number) => ({ headers: { 'if-match': `"${version}"` } });
const activation = `/schools/${ownSchool}/activation`;

function record(step: string, effectiveAt: string, version: number, more: object = {}) {
  return adoption.ask('school', 'POST', `${activation}/steps`, {
    ...ifMatch(version),
    body: { step, effectiveAt, ...more },
  });
}

describe('a school’s activation', () => {
  test('is told before anything is known of it', async () => {
    const reply = await adoption.ask('school', 'GET', activation);
    expect(reply.body).toEqual({
      nodeId: ownSchool,
      version: 0,
      facts: [],
      standing: { confirmed: false, steps: {} },
      status: 'missing',
      because: { code: 'noFacts' },
    });
  });

  test('is recorded step by step, each over the version that was read', async () => {
    expect((await record('administratorChosen', '2011-09-05', 0)).body).toMatchObject({
      version: 1,
      standing: { reached: 'administratorChosen', next: 'applied' },
    });
    expect((await record('applied', '2011-09-06', 0)).body.code).toBe('staleRecord');
    expect((await record('applied', '2011-09-06', 1)).body.version).toBe(2);
  });

  test('refuses a password in a reason, and a field made for one', async () => {
    const secret = await record('applied', '2011-09-07', 2, { supersedes: 2, reason: 'пароль: Qw3rty!' });
    expect(secret).toMatchObject({
      status: 422,
      body: { code: 'looksLikePassword', errors: [{ pointer: '/body/reason', code: 'looksLikePassword' }] },
    });
    expect((await record('codeReceived', '2011-09-07', 2, { password: 'x' })).body.code).toBe('badInput');
  });

  test('refuses a step before the one it follows, naming both', async () => {
    expect((await record('codeReceived', '2011-09-01', 2)).body).toMatchObject({
      code: 'stepBeforePrevious',
      params: { step: 'codeReceived', previous: 'applied', on: '2011-09-06' },
    });
  });

  test('reaches the plan as a verdict with its path, and leaves an audit trail', async () => {
    const [, latest] = [await record('codeReceived', '2011-09-08', 2), await adoption.deliver()];
    expect(latest).toMatchObject([
      {
        nodeId: ownSchool,
        path: [region, ownMunicipality, ownSchool],
        predicate: 'adoption.schoolActivated',
        period: 'once',
        history: [
          { since: '2011-09-05', status: 'missing', because: { params: { step: 'applied' } } },
          { since: '2011-09-06', status: 'missing', because: { params: { step: 'codeReceived' } } },
          { since: '2011-09-08', status: 'missing', because: { params: { step: 'registered' } } },
        ],
      },
    ]);
    const audit = await adoption.ask('municipal', 'GET', `/audit?node=${ownSchool}`);
    expect(audit.body.items.map(({ action }: { action: string }) => action)).toEqual([
      'recordStep',
      'recordStep',
      'recordStep',
    ]);
    expect((await adoption.ask('operator', 'GET', '/audit')).body.items).toEqual([]);
    expect((await adoption.ask(stranger, 'GET', `/audit?node=${ownSchool}`)).body.code).toBe('foreignNode');
  });
});

describe('the funnel', () => {
  test('adds up at every level', async () => {
    const { body } = await adoption.ask('leadership', 'GET', '/funnel');
    expect(body.total).toEqual({
      schools: 4,
      notBegun: 3,
      administratorChosen: 0,
      applied: 0,
      codeReceived: 1,
      registeredDeclared: 0,
      registeredConfirmed: 0,
    });
    expect(body.municipalities).toHaveLength(2);
    for (const counts of [body.total, ...body.municipalities]) {
      const { schools, nodeId: _, waits: __, ...places } = counts;
      expect(Object.values(places as Record<string, number>).reduce((sum, count) => sum + count, 0)).toBe(
        schools,
      );
    }
  });

  test('shows a municipality its own schools and a school itself', async () => {
    const own = await adoption.ask('municipal', 'GET', '/funnel');
    expect(own.body).toMatchObject({ total: { schools: 3 }, municipalities: [{ nodeId: ownMunicipality }] });
    expect((await adoption.ask('school', 'GET', '/funnel')).body.total).toMatchObject({
      schools: 1,
      codeReceived: 1,
    });
    const foreign = await adoption.ask('municipal', 'GET', `/funnel?municipality=${foreignMunicipality}`);
    expect(foreign.body.code).toBe('foreignNode');
  });

  test('counts a change met twice once', async () => {
    await record('registered', '2011-09-09', 3);
    const sent = await adoption.deliver();
    expect(await adoption.deliverAgain()).toEqual(sent);
    const { body } = await adoption.ask('leadership', 'GET', `/funnel?municipality=${ownMunicipality}`);
    expect(body.total).toMatchObject({ schools: 3, registeredDeclared: 1, codeReceived: 0, notBegun: 2 });
  });
});

const full = { done: 12, of: 12 };
const checks = {
  profile: { done: 1, of: 1 },
  periods: { done: 4, of: 4 },
  classes: full,
  subjects: full,
  teachers: full,
  timetable: { done: 11, of: 12, lacking: ['7Б'] },
  pupils: full,
  parents: full,
};

describe('a school’s information space', () => {
  const path = `/schools/${ownSchool}/space`;
  const report = (version: number, more: object = {}) =>
    adoption.ask('school', 'POST', `${path}/reports`, {
      ...ifMatch(version),
      body: { effectiveAt: '2011-09-05', checks, ...more },
    });

  test('names the check that lacks something, and what', async () => {
    expect((await report(0)).body).toMatchObject({
      version: 1,
      incomplete: ['timetable'],
      status: 'missing',
      because: { code: 'checkIncomplete', params: { check: 'timetable', lacking: '7Б' } },
    });
    expect((await adoption.ask('leadership', 'GET', path)).body.latest.effectiveAt).toBe('2011-09-05');
    expect(await adoption.deliver()).toMatchObject([{ predicate: 'adoption.spaceFilled', period: 'once' }]);
  });

  test('said again changes nothing; a person’s name is refused', async () => {
    expect((await report(1)).body.version).toBe(1);
    const named = { ...checks, pupils: { done: 11, of: 12, lacking: ['Берестов Мирон'] } };
    expect((await report(1, { checks: named })).body).toMatchObject({
      code: 'looksLikePersonName',
      errors: [{ pointer: '/body/checks/pupils/lacking' }],
    });
  });
});

describe('a school’s week', () => {
  const path = `/schools/${ownSchool}/activity`;
  const counts = { lessonsExpected: 30, lessonsRecorded: 28, marks: 20, topics: 28, homework: 21 };
  const put = (version: number, classes: object[], week = '2011-W37') =>
    adoption.ask('school', 'PUT', `${path}/${week}`, { ...ifMatch(version), body: { classes } });

  test('is entered by hand, class by class', async () => {
    const reply = await put(0, [
      { className: '5 «а»', ...counts },
      { className: '9Б', ...counts, lessonsRecorded: 0, marks: 0, topics: 0, homework: 0 },
    ]);
    expect(reply.body.weeks).toMatchObject([
      {
        week: '2011-W37',
        version: 1,
        source: 'declared',
        status: 'missing',
        because: { code: 'classesWithoutRecord', params: { recordedClasses: 1, classes: 2 } },
        classes: [{ className: '5А' }, { className: '9Б' }],
      },
    ]);
  });

  test('shows its classes to the school and its municipality alone', async () => {
    expect((await adoption.ask('municipal', 'GET', path)).body.weeks[0].classes).toHaveLength(2);
    expect((await adoption.ask('leadership', 'GET', path)).body.weeks[0].classes).toBeUndefined();
  });

  test('sends the verdict of that week, and of the weeks in which nothing is expected', async () => {
    const verdicts = await adoption.deliver();
    expect(verdicts[0]).toMatchObject({
      nodeId: ownSchool,
      predicate: 'adoption.gradebookKept?every=week',
      period: '2011-W37',
      history: [{ since: '2011-09-18', status: 'missing' }],
    });
    const resting = verdicts.slice(1);
    expect(new Set(resting.map(({ nodeId }) => nodeId))).toEqual(
      new Set([ownMunicipality, foreignMunicipality]),
    );
    expect(resting.map(({ period }) => period)).toContain('2011-W30');
    expect(resting.map(({ period }) => period)).toContain('2011-W44');
    expect(resting.map(({ period }) => period)).not.toContain('2011-W45');
    expect(await adoption.deliverAgain()).toEqual(verdicts.slice(0, 1));
    expect(await adoption.openDay()).toEqual([]);
  });

  test.each([
    [
      'more recorded than expected',
      [{ className: '5А', ...counts, lessonsRecorded: 31 }],
      'recordedAboveExpected',
    ],
    [
      'a class twice',
      [
        { className: '5А', ...counts },
        { className: '5-а', ...counts },
      ],
      'classRepeated',
    ],
    ['a pupil', [{ className: 'Заозёрная Н.', ...counts }], 'looksLikePersonName'],
  ])('with %s is refused', async (_name, classes, code) => {
    expect((await put(1, classes)).body.code).toBe(code);
  });

  test('that the year does not have, or that is still to come, is refused', async () => {
    expect((await put(0, [{ className: '5А', ...counts }], '2011-W54')).body.code).toBe('weekNotInYear');
    expect((await put(0, [{ className: '5А', ...counts }], '2011-W50')).body.code).toBe('weekNotBegun');
  });
});

describe('who may do what', () => {
  const body = { step: 'administratorChosen', effectiveAt: '2011-09-05' };
  test.each([
    ['leadership', ownSchool, 'notAllowed'],
    ['trainer', ownSchool, 'notAllowed'],
    ['partner', ownSchool, 'notAllowed'],
    ['admin', ownSchool, 'notAllowed'],
    ['municipal', foreignSchool, 'foreignNode'],
    ['school', foreignSchool, 'foreignNode'],
    ['school', 's-20602000-002', 'foreignNode'],
    ['operator', 's-99999999-999', 'notFound'],
  ] as const)('%s may not record a step of %s: %s', async (who, school, code) => {
    const reply = await adoption.ask(who, 'POST', `/schools/${school}/activation/steps`, {
      ...ifMatch(0),
      body,
    });
    expect(reply.body.code).toBe(code);
  });

  test.each(['leadership', 'trainer', 'partner'] as const)('%s may not import', async (who) => {
    expect((await adoption.importFile(who, 'activation', 'school')).body.code).toBe('notAllowed');
  });

  test('an import is seen by those above it, and by nobody beside it', async () => {
    const { body } = await adoption.importFile('municipal', 'activation', 'school;applied\n');
    const path = `/imports/${body.id}`;
    expect((await adoption.ask('municipal', 'GET', path)).body.errors).not.toEqual([]);
    expect((await adoption.ask('operator', 'GET', path)).status).toBe(200);
    expect((await adoption.ask('school', 'GET', path)).body.code).toBe('foreignNode');
    expect((await adoption.ask('municipal', 'GET', '/imports')).body.items).toMatchObject([{ id: body.id }]);
    expect((await adoption.ask('operator', 'GET', '/imports')).body.items).toEqual([]);
  });
});
