import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { keyOfMessage, numberIn, plainSubject, replyMark, withoutQuote } from './incomingMail.ts';

describe('what was written now', () => {
  test.each([
    ['Спасибо', 'Спасибо'],
    [`Спасибо\n\n20.09.2011, hotline@example.org пишет:\n> ${replyMark}\n> Ответ`, 'Спасибо'],
    [`Спасибо\r\n\r\n-- \r\nАнна\r\n${replyMark}`, 'Спасибо\n\n-- \nАнна'],
    ['> только цитата', '> только цитата'],
    [`${replyMark}\nничего нового`, ''],
  ])('of %j is %j', (text, fresh) => {
    expect(withoutQuote(text)).toBe(fresh);
  });

  test('is never more than the letter', () => {
    fc.assert(fc.property(fc.string(), (text) => text.replaceAll('\r\n', '\n').includes(withoutQuote(text))));
  });
});

test.each([
  ['Re: [7K3Q-2MXA] Журнал', 'Журнал', '7K3Q-2MXA'],
  ['RE: Re[2]: Ответ: Журнал', 'Журнал', undefined],
  ['Журнал', 'Журнал', undefined],
])('%s', (subject, plain, number) => {
  expect(plainSubject(subject)).toBe(plain);
  expect(numberIn(subject)).toBe(number);
});

test('a letter is known by what comes before the sign, which services leave alone', () => {
  expect(keyOfMessage('<0107-1@eu-central-1.amazonses.com>')).toBe('0107-1');
  expect(keyOfMessage('<0107-1@amazonses.com>')).toBe('0107-1');
});
