import { expect, test } from 'vitest';
import { sharedAddress } from './sharedAddress.ts';

const pinned = { asOf: '2011-09-20', plan: 'plan-1', measure: '2.1' };

test('a shared address names the day, the plan and the measure that were only usual', () => {
  const shared = new URL(sharedAddress('https://x.example/charts?view=multiples&relative=off', pinned));
  expect(Object.fromEntries(shared.searchParams)).toEqual({
    view: 'multiples',
    relative: 'off',
    ...pinned,
  });
});

test('what was chosen stays as it is chosen', () => {
  const once = sharedAddress('https://x.example/charts?asOf=2011-05-16', { ...pinned, asOf: '2011-05-16' });
  expect(sharedAddress(once, { ...pinned, asOf: '2011-05-16' })).toBe(once);
});
