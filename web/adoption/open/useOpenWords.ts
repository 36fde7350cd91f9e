import { useTranslation } from 'react-i18next';
import type { OpenMeasure, OpenPart, OpenWeek } from '../../../functions/adoption/open/contract.ts';
import type { Wording } from '../../../functions/shared/words.ts';
import { formatNumber, formatShare, formatShortDay, formatShortDays } from '../../shared/format/format.ts';
import type { Reading } from '../../shared/map/types.ts';
import { inLanguage, useLanguage } from '../../shared/text/language.ts';

/** Open figures in the reader's words: what may not be told is said to be so. */
export function useOpenWords() {
  const { t } = useTranslation('open');
  const language = useLanguage();
  const number = (value: number) => formatNumber(value, language);
  const share = (value: number) => formatShare(value, language);
  const shortDay = (day: string) => formatShortDay(day, language);
  const weekDays = ({ from, to }: { from: string; to: string }) => formatShortDays(from, to, language);
  const name = (wording: Wording) => inLanguage(wording, language);
  const days = (value: number) => t('days', { count: value, value: number(value) });

  /** «328 из 410», or in what bounds the number lies. */
  const part = ({ of, done, hidden }: OpenPart): string => {
    if (hidden) return t(`part.${hidden}`, { of: number(of ?? 0) });
    return done === undefined || of === undefined
      ? '—'
      : t('part.of', { done: number(done), of: number(of) });
  };

  /** «73 %», or why there is no number. */
  const shareOf = (week: OpenWeek | undefined, measure: OpenMeasure): string => {
    if (week?.state !== 'counted') return t(`state.${week?.state ?? 'noData'}`);
    const figure = week.figures?.[measure];
    return figure?.share === undefined ? part(figure ?? {}) : share(figure.share);
  };

  /** A share with the numbers behind it. */
  const fact = (week: OpenWeek | undefined, measure: OpenMeasure): string => {
    const figure = week?.figures?.[measure];
    const said = shareOf(week, measure);
    return figure?.share === undefined ? said : `${said}, ${part(figure)}`;
  };

  return { t, language, number, share, shortDay, weekDays, name, days, part, shareOf, fact };
}

/** What a map or a column draws: a share, or which of two reasons there is none. Hidden is not known to the reader. */
export function readingOf(week: OpenWeek | undefined, measure: OpenMeasure): Reading {
  if (week?.state === 'notExpected') return 'notApplicable';
  return week?.figures?.[measure].share ?? 'noData';
}
