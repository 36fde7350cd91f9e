import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isOneOff, stemsOf, variantsOf } from './searchWords.ts';

describe('words of a search', () => {
  test.each([
    ['расписание', 'Не вижу расписания на неделю'],
    ['ПАРОЛИ', 'сбросьте, пожалуйста, пароль учителю'],
    ['Новохопёрский', 'новохоперского района'],
    ['учительский', 'учительскую страницу не видно'],
  ])('%s is found in «%s»', (word, text) => {
    const [stem = ''] = stemsOf(word);
    expect(stemsOf(text).some((other) => isOneOff(stem, other))).toBe(true);
  });

  test('what says nothing is not looked for', () => {
    expect(stemsOf('что это и не на по')).toEqual([]);
  });
});

const letters = fc.string({ unit: fc.constantFrom(...'абвгдеж'), minLength: 5, maxLength: 9 });
const mistakes = fc.record({
  word: letters,
  at: fc.nat(8),
  letter: fc.constantFrom(...'абвгдеж'),
  kind: fc.nat(3),
});

function mistyped({
  word,
  at,
  letter,
  kind,
}: {
  word: string;
  at: number;
  letter: string;
  kind: number;
}): string {
  const place = at % word.length;
  const [before, own, after] = [word.slice(0, place), word[place] ?? '', word.slice(place + 1)];
  if (kind === 0) return before + after;
  if (kind === 1) return before + letter + own + after;
  if (kind === 2) return before + letter + after;
  return before + (after[0] ?? '') + own + after.slice(1);
}

test('one mistake in a word of five letters or more leads to it', () => {
  fc.assert(
    fc.property(mistakes, (mistake) => {
      const typed = mistyped(mistake);
      if (typed.length < 5) return;
      expect(isOneOff(typed, mistake.word)).toBe(true);
      const ways = new Set(variantsOf(mistake.word));
      expect(variantsOf(typed).some((variant) => ways.has(variant))).toBe(true);
    }),
  );
});

test('two mistakes lead elsewhere', () => {
  expect(isOneOff('журнал', 'жрнла')).toBe(false);
  expect(isOneOff('школа', 'шкаф')).toBe(false);
});
