import { expect, test } from 'vitest';
import { formatDays, formatSpan } from './spans.ts';

/** Which narrow space stands where is the language's own affair. */
const spaced = (text: string) => text.replaceAll(/\s/g, ' ').replaceAll(' – ', '–');

test.each([
  ['ru', '12.09.2011, 10:15–12:45', '12.09.2011, 10:15–13.09.2011, 12:45'],
  ['en', '12/09/2011, 10:15–12:45', '12/09/2011, 10:15–13/09/2011, 12:45'],
] as const)('a day that both ends of a span have is said once, in %s', (language, ofOneDay, ofTwo) => {
  expect(spaced(formatSpan('2011-09-12T06:15:00Z', '2011-09-12T08:45:00Z', language))).toBe(ofOneDay);
  expect(spaced(formatSpan('2011-09-12T06:15:00Z', '2011-09-13T08:45:00Z', language))).toBe(ofTwo);
});

test('days of a span name their year once, and their month where it is one', () => {
  expect(spaced(formatDays('2011-09-26', '2011-10-02', 'ru'))).toBe('26 сент.–2 окт. 2011 г.');
  expect(spaced(formatDays('2011-09-19', '2011-09-25', 'en'))).toBe('19–25 Sept 2011');
});
