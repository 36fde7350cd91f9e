import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { nodeRepository } from '../registry/repository/nodeRepository.ts';
import { domainTable, platform } from '../shared/platform.ts';
import { foreignMunicipality, ownMunicipality, ownSchool } from '../shared/testing/people.ts';
import { startAdoption, type TestAdoption } from './testing/adoption.ts';

const schools = 12;
const codeOf = (number: number) => `20602000-${String(number).padStart(3, '0')}`;
const header =
  'school,week,class,lessonsExpected,lessonsRecorded,marks,topics,homework,asOf,busiestDayLessons,repeatedLessons';

let adoption: TestAdoption;

beforeAll(async () => {
  adoption = await startAdoption(schools);
  const nodes = nodeRepository(domainTable(platform(), 'registry'));
  const change = {
    action: 'seed',
    by: 't',
    role: 'admin',
    at: '2011-09-01T08:00:00.000Z',
    requestId: 't',
    scope: '',
  };
  for (let number = 1; number <= schools; number += 1) {
    const node = await nodes.get(`s-${codeOf(number)}`);
    // One school's place is not known, and so it is held against nobody.
    const described = number === schools ? { pupils: 60 } : { locality: 'rural' as const, pupils: 60 };
    await nodes.save(node, { ...node, ...described }, { ...change, scope: node.id });
  }
  const weeks = [
    ['2011-W36', '2011-09-11'],
    ['2011-W37', '2011-09-18'],
  ];
  const rows = weeks.flatMap(([week, asOf]) =>
    Array.from({ length: schools }, (_, index) => {
      const recorded = 8 + index * 2;
      return `${codeOf(index + 1)},${week},5А,30,${recorded},4,4,4,${asOf},${index === 10 ? recorded : 3},0`;
    }),
  );
  await adoption.importFile('operator', 'activity', [header, ...rows].join('\n'), { commit: true });
  await adoption.deliver();
}, 60_000);
afterAll(() => adoption.stop());

describe('a municipality’s weeks', () => {
  test('the weekly duty and the daily target stand side by side', async () => {
    const { body } = await adoption.ask('municipal', 'GET', `/municipalities/${ownMunicipality}/weeks`);
    expect(body.asOf).toBe('2011-09-20');
    expect(body.weeks.map(({ week }: { week: string }) => week)).toEqual(['2011-W36', '2011-W37']);
    expect(body.weeks[0]).toMatchObject({
      schools: 12,
      resting: 0,
      unknown: 0,
      classes: 12,
      recordedClasses: 12,
      lessonsExpected: 360,
      lessonsRecorded: 228,
      weeklyShare: 1,
      dailyShare: 0.633,
    });
  });

  test('the same changes met twice leave the same weeks', async () => {
    const before = await adoption.ask('municipal', 'GET', `/municipalities/${ownMunicipality}/weeks`);
    await adoption.deliverAgain();
    const after = await adoption.ask('municipal', 'GET', `/municipalities/${ownMunicipality}/weeks`);
    expect(after.body).toEqual(before.body);
  });

  test('as of a day before the counts came nothing was known', async () => {
    const { body } = await adoption.ask(
      'municipal',
      'GET',
      `/municipalities/${ownMunicipality}/weeks?asOf=2011-09-19`,
    );
    expect(body.weeks).toMatchObject([
      { week: '2011-W36', schools: 0, unknown: 12 },
      { week: '2011-W37', schools: 0, unknown: 12 },
    ]);
    expect(body.weeks[0]).not.toHaveProperty('dailyShare');
  });

  test('a foreign one is closed, and to a school its own too', async () => {
    const foreign = await adoption.ask('municipal', 'GET', `/municipalities/${foreignMunicipality}/weeks`);
    const school = await adoption.ask('school', 'GET', `/municipalities/${ownMunicipality}/weeks`);
    expect([foreign.status, school.status]).toEqual([403, 403]);
  });
});

describe('alike schools', () => {
  test('a school sees its places and the shares of the others, and no name of theirs', async () => {
    const reply = await adoption.ask('school', 'GET', `/schools/${ownSchool}/alike`);
    expect(reply.body).toMatchObject({
      nodeId: ownSchool,
      group: { locality: 'rural', size: 'upTo100' },
      weeks: ['2011-W22', '2011-W35', '2011-W36', '2011-W37'],
      place: { share: 0.267, classWeeks: 2, worst: 11, of: 11 },
    });
    // Two class-weeks say little: the school with the fewest records may well stand in the middle.
    expect(reply.body.place.best).toBeLessThan(6);
    expect(reply.body.shares).toHaveLength(11);
    expect(JSON.stringify(reply.body).match(/s-\d{8}-\d{3}/g)).toEqual([ownSchool]);
  });

  test('a municipality sees its own schools, and why one is not compared', async () => {
    const { body } = await adoption.ask('municipal', 'GET', `/municipalities/${ownMunicipality}/alike`);
    expect(body.schools).toHaveLength(12);
    expect(body.schools.at(-1)).toEqual({ nodeId: `s-${codeOf(12)}`, notCompared: 'groupUnknown' });
    const { body: earlier } = await adoption.ask(
      'municipal',
      'GET',
      `/municipalities/${ownMunicipality}/alike?asOf=2011-09-19`,
    );
    expect(earlier.schools[0]).toMatchObject({ notCompared: 'noData' });
  });
});

describe('signals', () => {
  test('are shown to the school and its municipality, and to nobody else', async () => {
    const path = `/schools/s-${codeOf(11)}/signals`;
    const { body } = await adoption.ask('municipal', 'GET', path);
    expect(body.signals).toEqual([
      {
        kind: 'oneDayFill',
        share: 1,
        threshold: 0.8,
        records: 56,
        from: '2011-09-05',
        to: '2011-09-18',
      },
    ]);
    const { body: all } = await adoption.ask(
      'municipal',
      'GET',
      `/municipalities/${ownMunicipality}/signals`,
    );
    expect(all.schools).toEqual([{ nodeId: `s-${codeOf(11)}`, signals: body.signals }]);
    const { body: own } = await adoption.ask('school', 'GET', `/schools/${ownSchool}/signals`);
    expect(own.signals).toEqual([]);
    for (const role of ['leadership', 'operator', 'trainer', 'partner', 'admin'] as const)
      expect((await adoption.ask(role, 'GET', path)).status).toBe(403);
  });

  test('a count above the lessons recorded is refused with its cell', async () => {
    const row = `${codeOf(1)},2011-W36,5А,30,8,4,4,4,,9,0`;
    const { body } = await adoption.importFile('operator', 'activity', [header, row].join('\n'));
    expect(body.errors).toMatchObject([
      { row: 2, column: 'busiestDayLessons', value: '9', code: 'partAboveRecorded' },
    ]);
  });
});
