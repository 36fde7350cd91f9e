import { describe, expect, test } from 'vitest';
import { measuresIn } from '../../plan/measures.ts';
import {
  acts,
  aMeasureView,
  anna,
  aRollingView,
  bobrov,
  hotline,
  measures,
  progress,
  weekBefore,
  weekly,
} from '../rollout/testing.ts';
import { nextDeadlines } from './nextDeadlines.ts';
import { lateMeasures, lateMunicipalities, pastDue, readingIn, standingOf } from './standing.ts';
import { weekChanges, weekTotals } from './weekChanges.ts';

const all = measuresIn(measures);
const today = '2011-09-20';

describe('standing', () => {
  test('sums the duties past their day and counts what is done in full', () => {
    expect(standingOf(all, progress, today)).toEqual({
      dueMeasures: 2,
      doneMeasures: 0,
      duties: expect.objectContaining({ obliged: 9, satisfied: 5, overdue: 2, noData: 1 }),
      overdue: 2,
      lateMunicipalities: 1,
      noData: 1,
      notAccepted: 1,
    });
  });

  test('a deadline binds until the end of its day', () => {
    expect(pastDue([acts], '2011-05-13')).toEqual([]);
    expect(pastDue([acts], '2011-05-14')).toEqual([acts]);
    expect(pastDue([weekly], today)).toEqual([]);
  });

  test('names who is late, with what, the most of it first', () => {
    expect(lateMunicipalities(progress.municipalities)).toEqual([
      { nodeId: bobrov, overdue: 2, worst: '2.1' },
    ]);
    expect(lateMeasures(all, progress.region)).toEqual([{ measure: acts, overdue: 2, obliged: 8 }]);
  });

  test('reads a place in one measure, or in all past their day', () => {
    const [first] = progress.municipalities;
    expect(first && readingIn(first, all, '2.4', today)).toBe(0.75);
    expect(first && readingIn(first, all, undefined, today)).toBe(1);
    expect(first?.nodeId).toBe(anna);
  });
});

describe('weekChanges', () => {
  test('tells the difference of the figures, and nothing of what stood still', () => {
    const changes = weekChanges(all, progress.region, weekBefore.region);
    expect(changes).toEqual([{ kind: 'count', measure: acts, satisfied: 1, overdue: -1 }]);
    expect(weekTotals(changes)).toEqual({ satisfied: 1, overdue: -1 });
    expect(weekChanges(all, progress.region, progress.region)).toEqual([]);
  });

  test('compares shares, not nodes, when another period stands for a rolling measure', () => {
    const before = {
      nodeId: 'r-20',
      measures: { '2.4': { obliged: 4, satisfied: 1, period: '2011-W36', periods: {} } },
    };
    const [change] = weekChanges([weekly], progress.region, before);
    expect(change).toMatchObject({
      kind: 'period',
      from: { period: '2011-W36', share: 0.25 },
      to: { period: '2011-W37', share: 0.5 },
    });
    expect(weekTotals(change ? [change] : [])).toEqual({ satisfied: 0, overdue: 0 });
  });
});

describe('nextDeadlines', () => {
  const moved = aMeasureView('3', {
    due: { order: '2011-10-01', effective: '2011-10-03', counted: '2011-10-03' },
  });

  test('takes the day that counts and names the order’s own when it is another', () => {
    expect(nextDeadlines([moved, acts, hotline], today, 21)).toEqual([
      { measure: moved, on: '2011-10-03', orderDay: '2011-10-01' },
    ]);
    expect(nextDeadlines([moved], today, 12)).toEqual([]);
  });

  test('a rolling measure falls due with the end of its period', () => {
    const rolling = aRollingView('2.4');
    expect(nextDeadlines([moved, rolling], today, 21).map(({ on }) => on)).toEqual([
      '2011-09-25',
      '2011-10-03',
    ]);
  });
});
