import { describe, expect, test } from 'vitest';
import { worstByMeasure } from './severity.ts';
import { sampleFindings, samplePlan, sampleProgress } from './testing/samples.ts';
import {
  barOf,
  linksOf,
  measuresIn,
  movedBar,
  rolloutSpan,
  segmentsOf,
  shareDone,
  stateOf,
  stripsOver,
  timelineOf,
  withCriticalPath,
} from './timeline.ts';

const plan = samplePlan();
const byNumber = new Map(measuresIn(plan).map((measure) => [measure.number, measure]));

function bar(number: string) {
  const measure = byNumber.get(number);
  return measure && barOf(measure, byNumber, plan.order.signedOn);
}

describe('bars', () => {
  test('begin after the last deadline they wait for, and end on the order’s own date', () => {
    expect(bar('2.1')).toEqual({ from: '2011-04-29', to: '2011-05-13' });
    expect(bar('2.2')).toEqual({ from: '2011-05-14', to: '2011-05-16' });
    expect(bar('16')).toEqual({ from: '2011-05-31', to: '2011-06-25' });
  });

  test('a contradicted order of work does not bend the bar', () => {
    expect(bar('14')).toEqual({ from: '2011-04-29', to: '2011-05-16' });
  });

  test('a rolling measure has none', () => {
    expect(bar('2.4')).toBeUndefined();
  });

  test('a moved bar keeps its days', () => {
    expect(movedBar({ from: '2011-05-01', to: '2011-05-10' }, '2011-05-10', '2011-05-13')).toEqual({
      from: '2011-05-04',
      to: '2011-05-13',
    });
  });
});

describe('fill', () => {
  test('shows each part of those obliged and leaves what is not yet due unfilled', () => {
    const counts = { obliged: 10, satisfied: 5, satisfiedLate: 2, overdue: 1, missing: 3, noData: 1 };
    expect(segmentsOf(counts)).toEqual([
      { tone: 'satisfied', share: 0.3 },
      { tone: 'satisfiedLate', share: 0.2 },
      { tone: 'overdue', share: 0.1 },
      { tone: 'noData', share: 0.1 },
    ]);
  });

  test('nobody obliged, or nothing known, is no share at all', () => {
    expect(segmentsOf({ obliged: 0, satisfied: 0 })).toEqual([]);
    expect(shareDone({ obliged: 0, satisfied: 0 })).toBeUndefined();
    expect(shareDone({ obliged: 4, satisfied: 0, noData: 3, notAccepted: 1 })).toBeUndefined();
    expect(shareDone({ obliged: 4, satisfied: 0, overdue: 4 })).toBe(0);
  });

  test.each([
    [{ obliged: 4, satisfied: 4 }, 'done'],
    [{ obliged: 4, satisfied: 1, overdue: 1 }, 'late'],
    [{ obliged: 4, satisfied: 1, missing: 3 }, 'running'],
    [{ obliged: 4, satisfied: 0, noData: 4 }, 'noData'],
    [undefined, 'noData'],
  ])('%o stands as %s', (counts, state) => {
    expect(stateOf(counts)).toBe(state);
  });
});

describe('strips of periods', () => {
  const span = { from: '2011-09-01', to: '2011-09-30' };

  test('each counted week has the tone of its share, later ones are ahead', () => {
    const strip = stripsOver(span, '2011-09-20')('week', sampleProgress.region.measures['2.4']);
    expect(strip.map(({ id, tone }) => [id, tone])).toEqual([
      ['2011-W35', 'noData'],
      ['2011-W36', 'share1'],
      ['2011-W37', 'share2'],
      ['2011-W38', 'noData'],
      ['2011-W39', 'ahead'],
    ]);
  });

  test('without a named period the months stand there unassessed', () => {
    const stripOf = stripsOver({ from: '2011-04-29', to: '2011-06-30' }, '2011-09-20');
    const strip = stripOf(undefined, undefined);
    expect(strip.map(({ id, tone }) => `${id} ${tone}`)).toEqual([
      '2011-04 unassessed',
      '2011-05 unassessed',
      '2011-06 unassessed',
    ]);
  });

  test('a vacation, where nothing was expected, is told from missing data', () => {
    const periods = { '2011-W36': { obliged: 0, satisfied: 0 }, '2011-W37': { obliged: 2, satisfied: 2 } };
    const stripOf = stripsOver({ from: '2011-09-05', to: '2011-09-18' }, '2011-09-20');
    const strip = stripOf('week', { obliged: 0, satisfied: 0, periods });
    expect(strip.map(({ tone }) => tone)).toEqual(['notExpected', 'share4']);
  });
});

describe('links', () => {
  const links = new Map(linksOf(plan).map((link) => [`${link.from}>${link.to}`, link]));

  test('lead from an end to the start of what comes later', () => {
    expect(links.get('2.1>2.2')).toMatchObject({ kind: 'FS', inverted: false, tentative: false });
  });

  test('a deadline before what it waits for is inverted, from end to end', () => {
    expect(links.get('13>14')).toMatchObject({ kind: 'FF', inverted: true });
  });

  test('a link nobody confirmed is tentative', () => {
    expect(links.get('2.2>13')).toMatchObject({ tentative: true });
  });
});

test('the time line travels from the order to the end of the year of the last deadline', () => {
  expect(rolloutSpan(plan)).toEqual({ from: '2011-04-29', to: '2011-12-31' });
});

test('the chart shows both dates, evidence, marks, and the groups of the order', () => {
  const worst = worstByMeasure(sampleFindings);
  const model = timelineOf(plan, {
    progress: sampleProgress,
    wording: ({ ru }) => ru,
    groupName: (appendix, title) => `${appendix} ${title}`,
    markTone: ({ number }) => worst.get(number) ?? 'notice',
  });
  const rows = new Map(model.rows.map((row) => [row.id, row]));
  expect(model.groups?.map(({ name }) => name)).toEqual(['1 Технологии', '2 Платформа']);
  expect(rows.get('16')).toMatchObject({
    groupId: 's2',
    effectiveOn: '2011-06-27',
    due: { to: '2011-06-25' },
  });
  expect(rows.get('2.1')).toMatchObject({ happened: { from: '2011-05-04', to: '2011-06-10', open: true } });
  expect(rows.get('2.1')?.effectiveOn).toBeUndefined();
  expect(rows.get('14')?.marks).toEqual({ count: 1, tone: 'contradiction' });
  expect(rows.get('1.1')?.due).toBeUndefined();
});

test('the critical path is shown only when asked for, and the slack of what it passes by', () => {
  const model = timelineOf(plan, {
    progress: undefined,
    wording: ({ ru }) => ru,
    groupName: (_appendix, title) => title,
    markTone: () => 'notice',
  });
  expect(model.links?.some(({ critical }) => critical)).toBe(false);
  expect(model.rows.some(({ critical, slackUntil }) => critical || slackUntil)).toBe(false);

  const shown = withCriticalPath(model, plan);
  const schedules = new Map(measuresIn(plan).map(({ number, schedule }) => [number, schedule]));
  for (const row of shown.rows) {
    const schedule = row.periods ? undefined : schedules.get(row.id);
    expect(row.critical ?? false).toBe(schedule?.critical ?? false);
    const hasSlack = schedule !== undefined && schedule.slackWorkingDays > 0;
    expect(row.slackUntil).toBe(hasSlack ? schedule.slackUntil : undefined);
  }
  const path = plan.criticalChain.slice(1).map((to, index) => `${plan.criticalChain[index]}>${to}`);
  const critical = shown.links?.flatMap(({ from, to, critical: is }) => (is ? [`${from}>${to}`] : []));
  expect(critical).toEqual(expect.arrayContaining(path));
  expect(shown.links?.length).toBeGreaterThan(critical?.length ?? 0);
});
