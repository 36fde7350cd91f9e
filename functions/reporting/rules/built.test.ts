import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { personOf } from '../../shared/testing/people.ts';
import { contentFor, daysOfBuilt, mailedOn } from './built.ts';

const content = (more: object) => ({
  measures: ['1'],
  figures: ['share' as const],
  every: 'once' as const,
  ...more,
});
const principalOf = (role: 'leadership' | 'municipal') => {
  const { path } = personOf(role);
  return { path: [...path] } as unknown as Parameters<typeof contentFor>[1];
};

describe('days of a report', () => {
  test('are its last day, today when none is named', () => {
    expect(daysOfBuilt(content({}), '2011-09-20')).toEqual(['2011-09-20']);
    expect(daysOfBuilt(content({ to: '2011-09-01' }), '2011-09-20')).toEqual(['2011-09-01']);
  });

  test('are the ends of its periods, and today for the one that goes on', () => {
    const asked = content({ every: 'month', from: '2011-05-10' });
    expect(daysOfBuilt(asked, '2011-07-05')).toEqual(['2011-05-31', '2011-06-30', '2011-07-05']);
    const quarters = content({ every: 'quarter', from: '2011-02-01', to: '2011-06-30' });
    expect(daysOfBuilt(quarters, '2011-07-05')).toEqual(['2011-03-31', '2011-06-30']);
  });

  test.each([
    ['dayInFuture', { to: '2011-09-21' }],
    ['daysOutOfOrder', { every: 'month' }],
    ['daysOutOfOrder', { every: 'month', from: '2011-09-01', to: '2011-08-01' }],
    ['tooManyColumns', { every: 'month', from: '1990-01-01' }],
    [
      'tooManyColumns',
      { measures: Array.from({ length: 31 }, (_, index) => `${index}`), every: 'month', from: '2011-05-01' },
    ],
  ])('are refused with %s', (code, more) => {
    expect(() => daysOfBuilt(content(more), '2011-09-20')).toThrow(expect.objectContaining({ code }));
  });

  test('stand in their order, begin no earlier than asked and end with the last', () => {
    const day = fc
      .integer({ min: 0, max: 900 })
      .map((after) => new Date(Date.UTC(2010, 0, 1 + after)).toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, day, fc.constantFrom('month', 'quarter'), (one, other, every) => {
        const [from = '', to = ''] = [one, other].sort();
        const days = daysOfBuilt(content({ every, from, to }), '2012-12-31');
        expect([...new Set(days)].sort()).toEqual(days);
        expect(days.at(-1)).toBe(to);
        expect((days[0] ?? '') >= from).toBe(true);
      }),
    );
  });
});

test('an address gives measures and figures once each, and a municipality its own schools', () => {
  const query = { measures: '2.1,2.4,2.1', figures: 'share,nonsense,share', every: 'once' as const };
  expect(contentFor(query, principalOf('leadership'))).toEqual({
    measures: ['2.1', '2.4'],
    figures: ['share'],
    every: 'once',
  });
  expect(contentFor(query, principalOf('municipal')).municipality).toBe('m-20602000');
  expect(contentFor({ ...query, municipality: 'm-1' }, principalOf('leadership')).municipality).toBe('m-1');
});

test('letters go on Mondays and on the first, each beside the day of the one before', () => {
  expect(mailedOn('week', '2011-09-19')).toBe('2011-09-12');
  expect(mailedOn('week', '2011-09-20')).toBeUndefined();
  expect(mailedOn('month', '2011-10-01')).toBe('2011-09-01');
  expect(mailedOn('month', '2011-09-19')).toBeUndefined();
  expect(mailedOn('never', '2011-09-19')).toBeUndefined();
});
