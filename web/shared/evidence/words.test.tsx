import { readdirSync, readFileSync } from 'node:fs';
import { renderHook } from '@testing-library/react';
import i18next from 'i18next';
import { beforeAll, describe, expect, test } from 'vitest';
import { evidenceStatuses } from '../../../functions/shared/evidence.ts';
import { startTexts } from '../testing/page.tsx';
import { enEvidence } from '../text/enEvidence.ts';
import { ruEvidence } from '../text/ruEvidence.ts';
import { useBecauseWords, usePeriodWords, useShortPeriodWords } from './words.ts';

beforeAll(() => startTexts({}));

function inBoth(use: () => string): { ru: string; en: string } {
  const said = { ru: '', en: '' };
  for (const language of ['ru', 'en'] as const) {
    void i18next.changeLanguage(language);
    said[language] = renderHook(use).result.current;
  }
  return said;
}

/** Codes that the predicates and the judgement of the domains can give as a reason. */
function becauseCodes(): string[] {
  const files = ['registry', 'adoption', 'plan'].map((domain) => `functions/${domain}/predicates.ts`);
  files.push('functions/adoption/predicates/usageReached.ts');
  const rules = readdirSync('functions/plan/rules').filter(
    (name) => name.startsWith('judge') && !name.includes('.test.'),
  );
  const sources = [...files, ...rules.map((name) => `functions/plan/rules/${name}`)].map((file) =>
    readFileSync(file, 'utf8'),
  );
  const codes = sources.flatMap((source) => [
    ...[...source.matchAll(/code: (?:\w+ \? '(\w+)' : )?'(\w+)'/g)].flatMap(([, one, other]) => [one, other]),
    ...[...source.matchAll(/because: \[([^\]]*)\]/g)].flatMap(([, list = '']) => list.match(/\w+/g) ?? []),
    ...[...source.matchAll(/\? '(\w+)' : '(vacation)'/g)].flatMap(([, one, other]) => [one, other]),
  ]);
  return [...new Set(codes.flatMap((code) => code ?? []))].sort();
}

describe('reasons', () => {
  const codes = becauseCodes();

  test('the predicates were found', () => {
    expect(codes).toEqual(
      expect.arrayContaining(['actInForce', 'nodeConfirmed', 'stepMissing', 'noFacts', 'vacation']),
    );
  });

  test.each(codes)('%s has a sentence in both languages', (code) => {
    expect(ruEvidence.because).toHaveProperty(code);
    expect(enEvidence.because).toHaveProperty(code);
  });

  test('figures are written as the reader writes them, codes by their names', () => {
    const because = {
      code: 'stepMissing',
      params: { step: 'codeReceived', reached: 'applied', since: '2011-05-20' },
    };
    expect(inBoth(() => useBecauseWords()(because))).toEqual({
      ru: 'Следующий шаг: код получен. Достигнуто: заявка подана, 20.05.2011',
      en: 'Next step: code received. Reached: application sent, 20/05/2011',
    });
    expect(
      inBoth(() => useBecauseWords()({ ...because, params: { step: 'applied', reached: '', since: '' } })).ru,
    ).toBe('Первый шаг ещё не сделан: заявка подана');
  });

  test('a code nobody has worded yet is shown with its figures, not hidden', () => {
    expect(inBoth(() => useBecauseWords()({ code: 'moonFull', params: { day: '2011-05-17' } }))).toEqual({
      ru: 'Причина «moonFull» day: 17.05.2011',
      en: 'Reason “moonFull” day: 17/05/2011',
    });
  });
});

describe('periods', () => {
  test.each([
    ['2011-W36', 'неделя 36 (5–11 сент.)'],
    ['2011-W35', 'неделя 35 (29 авг. – 4 сент.)'],
    ['2011-Q3', '3-й квартал 2011 г.'],
    ['2011-H1', '1-е полугодие 2011 г.'],
    ['2011-09', 'сентябрь 2011 г.'],
    ['once', 'однократно'],
  ])('period %s', (period, russian) => {
    expect(inBoth(() => usePeriodWords()(period)).ru).toBe(russian);
  });

  test.each([
    ['2011-W06', '6', '6'],
    ['2011-Q3', 'III кв.', 'Q3'],
    ['2011-H1', '1-е п/г', 'H1'],
    ['2011-09', 'сент.', 'Sept'],
  ])('period %s in a few letters', (period, ru, en) => {
    expect(inBoth(() => useShortPeriodWords()(period))).toEqual({ ru, en });
  });
});

test('every status has its name', () => {
  for (const status of evidenceStatuses) expect(i18next.exists(`shared:status.${status}`)).toBe(true);
});
