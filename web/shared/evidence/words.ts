import { useCallback } from 'react';
import { periodBounds } from '../../../functions/shared/calendar/period.ts';
import type { Because, Period } from '../../../functions/shared/evidence.ts';
import {
  formatDay,
  formatMonth,
  formatShortDays,
  formatShortMonth,
  type Language,
} from '../format/format.ts';
import { useLanguage } from '../text/language.ts';
import { type Params, type SpokenWords, useWords } from '../text/useWords.ts';

/** A period of a rolling duty: «неделя 36 (5–11 сент.)», «сентябрь 2011 г.». */
export function usePeriodWords(): (period: Period) => string {
  const { say } = useWords('shared');
  const language = useLanguage();
  return useCallback(
    (period: Period) => {
      if (period === 'once') return say('period.once');
      const { from, to } = periodBounds(period);
      const year = period.slice(0, 4);
      const part = period.slice(5);
      if (part.startsWith('W'))
        return say('period.week', {
          number: Number(part.slice(1)),
          days: formatShortDays(from, to, language),
        });
      if (part.startsWith('Q')) return say('period.quarter', { number: part.slice(1), year });
      if (part.startsWith('H')) return say('period.halfYear', { number: part.slice(1), year });
      return formatMonth(from, language);
    },
    [say, language],
  );
}

/** The same in a few letters, where many periods stand side by side: «36», «III кв.», «сент.». */
export function useShortPeriodWords(): (period: Period) => string {
  const { say } = useWords('shared');
  const language = useLanguage();
  return useCallback(
    (period: Period) => {
      const part = period.slice(5);
      if (part.startsWith('W')) return String(Number(part.slice(1)));
      if (part.startsWith('Q')) return say(`period.shortQuarter.${part.slice(1)}`);
      if (part.startsWith('H')) return say(`period.shortHalfYear.${part.slice(1)}`);
      return period === 'once' ? say('period.once') : formatShortMonth(periodBounds(period).from, language);
    },
    [say, language],
  );
}

const isoDay = /^\d{4}-\d{2}-\d{2}$/;

/** Figures of a sentence as the reader writes them: days by the habit of the language. */
export function spoken(params: Params, language: Language): Params {
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => [
      name,
      typeof value === 'string' && isoDay.test(value) ? formatDay(value, language) : value,
    ]),
  );
}

/** Why a node has its status. A code without a sentence yet is shown with its figures rather than hidden. */
export function useBecauseWords(): (because: Because) => string {
  const words = useWords('shared');
  const language = useLanguage();
  return useCallback(
    ({ code, params = {} }) => {
      const { say, exists } = words;
      const figures = spoken(params, language);
      if (code === 'stepMissing' && params.reached === '')
        return say('because.stepMissingFirst', namedFigures(figures, words));
      if (exists(`because.${code}`)) return say(`because.${code}`, namedFigures(figures, words));
      const listed = Object.entries(figures).map(([name, value]) => `${name}: ${value}`);
      return say('because.unknown', { code, figures: listed.join(', ') });
    },
    [words, language],
  );
}

/** Figures that are codes of the domain get their names: `role: 'responsible'` → «ответственный за внедрение». */
function namedFigures(figures: Params, { say, exists }: SpokenWords): Params {
  return Object.fromEntries(
    Object.entries(figures).map(([name, value]) => {
      const key = `figure.${name}.${value}`;
      return [name, exists(key) ? say(key) : value];
    }),
  );
}
