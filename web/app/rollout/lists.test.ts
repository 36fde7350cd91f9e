import { expect, test } from 'vitest';
import { mayOpenList, statusOfSegment } from './lists.ts';

test.each([
  ['the region opens any list', 'region', 'r-20', 'm-2', true],
  ['and the whole of it', 'region', 'r-20', undefined, true],
  ['a municipality opens its own', 'municipality', 'm-1', 'm-1', true],
  ['not another’s', 'municipality', 'm-1', 'm-2', false],
  ['nor the region’s', 'municipality', 'm-1', undefined, false],
  ['a school opens none here', 'school', 's-1', 'm-1', false],
  ['a visitor opens none', undefined, undefined, 'm-1', false],
] as const)('%s', (_what, scope, org, municipality, may) => {
  expect(mayOpenList(scope, org, municipality)).toBe(may);
});

test('the segment of what was done in time opens that alone', () => {
  expect(statusOfSegment('satisfied')).toBe('satisfiedInTime');
  expect(statusOfSegment('overdue')).toBe('overdue');
});
