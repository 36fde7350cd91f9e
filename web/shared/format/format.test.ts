import { expect, test } from 'vitest';
import { formatSpan } from './format.ts';

test.each([
  ['ru', '12.09.2011, 10:15–12:45', '12.09.2011, 10:15 – 13.09.2011, 12:45'],
  ['en', '12/09/2011, 10:15–12:45', '12/09/2011, 10:15 – 13/09/2011, 12:45'],
] as const)('a day that both ends of a span have is said once, in %s', (language, ofOneDay, ofTwo) => {
  expect(formatSpan('2011-09-12T06:15:00Z', '2011-09-12T08:45:00Z', language)).toBe(ofOneDay);
  expect(formatSpan('2011-09-12T06:15:00Z', '2011-09-13T08:45:00Z', language)).toBe(ofTwo);
});
