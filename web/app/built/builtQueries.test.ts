import { expect, test } from 'vitest';
import { addressOf, contentOf, queryOf } from './builtQueries.ts';

const nothing = { measures: '', figures: '', municipality: '', every: '', from: '', to: '' };

test('nothing is asked for while no measure is chosen, and nothing that is empty', () => {
  expect(queryOf(nothing)).toBeUndefined();
  expect(queryOf({ ...nothing, measures: '2.1' })).toEqual({ measures: '2.1', every: 'once' });
  expect(queryOf({ ...nothing, measures: '2.1', every: 'fortnight' })?.every).toBe('once');
});

test('what is kept of an address shows the same address again', () => {
  const address = {
    measures: '2.1,2.4',
    figures: 'share,overdue',
    municipality: 'm-1',
    every: 'quarter',
    from: '2011-04-29',
    to: '2011-09-20',
  };
  const query = queryOf(address);
  expect(query && addressOf(contentOf(query))).toEqual(address);
});

test('figures that nobody chose are the usual two', () => {
  expect(contentOf({ measures: '2.1', every: 'once' }).figures).toEqual(['satisfied', 'share']);
});
