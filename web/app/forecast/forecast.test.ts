import { describe, expect, test } from 'vitest';
import type { Forecast } from '../../../functions/plan/contract.ts';
import { acts, aMeasureView, forecasts, weekly } from '../rollout/testing.ts';
import { forecastLine } from './forecastLine.ts';
import { outlooks } from './outlook.ts';

const [warned] = forecasts as [Forecast];

describe('the line of a forecast', () => {
  test('goes week by week to the day it is reached, within its band and between nothing and all', () => {
    const points = forecastLine(warned, '2011-09-20');
    expect(points.map(({ day }) => day)).toEqual(['2011-09-20', '2011-09-27', '2011-10-04']);
    expect(points[0]).toEqual({ day: '2011-09-20', value: 0.625, low: 0.625, high: 0.625 });
    expect(points.at(-1)).toMatchObject({ low: 0.625, high: 1 });
    for (const { low, value, high } of points) expect(low <= value && value <= high && high <= 1).toBe(true);
  });

  test('goes eight weeks where no day is named, and is not drawn where there is no pace', () => {
    const still: Forecast = { ...warned, reach: { kind: 'notAtThisPace', why: 'standsStill' } };
    expect(forecastLine(still, '2011-09-20').at(-1)?.day).toBe('2011-11-15');
    expect(forecastLine({ ...warned, reach: { kind: 'reached', on: '2011-09-01' } }, '2011-09-20')).toEqual(
      [],
    );
    const { pace: _pace, ...unsaid } = warned;
    expect(forecastLine(unsaid, '2011-09-20')).toEqual([]);
  });
});

describe('what will not be in time', () => {
  const due = (number: string, counted: string) =>
    aMeasureView(number, { due: { order: counted, effective: counted, counted } });
  const at = (number: string, on: string, verdict: 'kept' | 'missed', warns: boolean): Forecast => ({
    ...warned,
    number,
    atDeadline: { on, share: 0.5, low: 0.4, high: 0.6, verdict, warns },
  });

  test('warnings first, then later misses, then what is late by when it is done', () => {
    const { atDeadline: _at, ...late } = warned;
    const measures = [
      due('1', '2011-12-01'),
      due('2', '2011-10-01'),
      due('3', '2011-05-01'),
      due('4', '2011-10-01'),
    ];
    const found = outlooks(
      measures,
      [
        at('1', '2011-12-01', 'missed', false),
        at('2', '2011-10-01', 'missed', true),
        { ...late, number: '3' },
        at('4', '2011-10-01', 'kept', false),
      ],
      '2011-09-20',
    );
    expect(found.map(({ measure, kind }) => [measure.number, kind])).toEqual([
      ['2', 'warned'],
      ['1', 'missed'],
      ['3', 'late'],
    ]);
  });

  test('what has no deadline, or of which nothing can be said, is not among them', () => {
    const { atDeadline: _at, ...rolling } = warned;
    expect(outlooks([weekly], [{ ...rolling, number: '2.4' }], '2011-09-20')).toEqual([]);
    const unsaid: Forecast = {
      nodeId: 'r-20',
      number: '2.1',
      reach: { kind: 'cannotBeSaid', why: 'tooFewDays' },
    };
    expect(outlooks([acts], [unsaid], '2011-09-20')).toEqual([]);
  });
});
