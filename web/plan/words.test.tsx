import { renderHook } from '@testing-library/react';
import i18next from 'i18next';
import { beforeAll, describe, expect, test } from 'vitest';
import { findingRuleSchema, questionSchema } from '../../functions/plan/contract.ts';
import { startTexts } from '../shared/testing/page.tsx';
import { predicateNames } from './knownPredicates.ts';
import { en } from './text/en.ts';
import { ru } from './text/ru.ts';
import { useDeadlineWords, useFindingWords, withInnerQuotes } from './words.ts';

beforeAll(() => startTexts({ plan: { ru, en } }));

function inBoth(use: () => string): { ru: string; en: string } {
  const said = { ru: '', en: '' };
  for (const language of ['ru', 'en'] as const) {
    void i18next.changeLanguage(language);
    said[language] = renderHook(use).result.current;
  }
  return said;
}

describe('deadlines', () => {
  test.each([
    [{ kind: 'date', on: '2011-05-13' }, 'до 13.05.2011', 'by 13/05/2011'],
    [{ kind: 'span', from: '2011-05-01', to: '2011-09-30' }, 'май–сентябрь 2011', 'May–September 2011'],
    [{ kind: 'span', from: '2011-05-01', to: '2011-05-31' }, 'май 2011', 'May 2011'],
    [
      { kind: 'span', from: '2011-05-02', to: '2011-05-31' },
      'с 02.05.2011 по 31.05.2011',
      'from 02/05/2011 to 31/05/2011',
    ],
    [{ kind: 'rolling' }, 'постоянно', 'ongoing'],
    [{ kind: 'rolling', every: 'week' }, 'еженедельно', 'every week'],
    [{ kind: 'rolling', every: 'quarter' }, 'ежеквартально', 'every quarter'],
  ] as const)('%o', (deadline, russian, english) => {
    expect(inBoth(() => useDeadlineWords()(deadline))).toEqual({ ru: russian, en: english });
  });
});

test.each([
  [
    '«РЦОИ «ИТЭК»» названа по-разному: ОГУ РЦОИ «ИТЭК».',
    '«РЦОИ „ИТЭК“» названа по-разному: ОГУ РЦОИ «ИТЭК».',
  ],
  ['«Все категории»: спросить не с кого.', '«Все категории»: спросить не с кого.'],
])('inner quotation marks of %s', (text, shown) => {
  expect(withInnerQuotes(text)).toBe(shown);
});

describe('findings', () => {
  test.each(findingRuleSchema.options)('%s has its title, sentence and advice in both languages', (rule) => {
    for (const words of [ru.finding[rule], en.finding[rule]])
      expect(words).toEqual(
        expect.objectContaining({
          title: expect.any(String),
          text: expect.any(String),
          advice: expect.any(String),
        }),
      );
  });

  test('an inversion names both measures and both dates', () => {
    const params = {
      orderDate: '2011-05-16',
      predecessorDate: '2011-05-30',
      feasibleDate: '2011-05-30',
      days: 14,
      confirmed: 0,
    };
    const finding = {
      id: 'x',
      rule: 'invertedDependency',
      severity: 'contradiction',
      measures: ['14', '13'],
      params,
    } as const;
    const { ru: said } = inBoth(
      () => useFindingWords()({ ...finding, measures: [...finding.measures] }).text,
    );
    expect(said).toContain(
      'Мероприятие 14 надо выполнить к 16.05.2011, но оно ждёт мероприятия 13 со сроком 30.05.2011',
    );
    expect(said).toContain('ещё не подтверждена');
    expect(said).not.toContain('{{');
  });

  test('participants who cannot be reached are named', () => {
    const params = { date: '2011-06-15', audience: 'pupils,parents', reachableUntil: '2011-05-31' };
    const finding = {
      id: 'x',
      rule: 'audienceOnVacation' as const,
      severity: 'notice' as const,
      measures: ['9'],
      params,
    };
    expect(inBoth(() => useFindingWords()(finding).text).ru).toContain(
      'ученики, родители можно застать до 31.05.2011',
    );
  });
});

test('every question and proof has its words', () => {
  for (const words of [ru, en]) {
    for (const code of questionSchema.shape.code.options) expect(words.question).toHaveProperty(code);
    for (const name of predicateNames) {
      expect(words.predicate).toHaveProperty(name);
      expect(words.predicate).toHaveProperty(`${name}Meaning`);
    }
  }
});
