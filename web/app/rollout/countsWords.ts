import type { TFunction } from 'i18next';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Counts } from '../../../functions/plan/contract.ts';
import type { StatusKey } from '../../shared/charts/palette.ts';
import { formatNumber, formatShare, type Language } from '../../shared/format/format.ts';
import { useLanguage } from '../../shared/text/language.ts';
import { readingOf, segmentsOf } from './figures.ts';

export interface CountWords {
  status: StatusKey;
  text: string;
}

/** Figures of a place in words: who is obliged, and how many stand how. */
export function useCountsWords() {
  const { t } = useTranslation(['grid', 'map']);
  const { t: shared } = useTranslation('shared');
  const language = useLanguage();
  return useMemo(() => countsWords(t, shared, language), [t, shared, language]);
}

function countsWords(t: TFunction<['grid', 'map']>, shared: TFunction<'shared'>, language: Language) {
  const statusLabel = (status: StatusKey): string => shared(`status.${status}`);
  const lines = (counts: Counts): CountWords[] =>
    segmentsOf(counts).map(({ status, count }) => ({
      status,
      text: `${statusLabel(status)}: ${formatNumber(count, language)}`,
    }));
  /** A share, a word where there are no data, a dash where nobody is obliged: never zero for either. */
  const share = (counts: Counts | undefined): string => {
    const reading = readingOf(counts);
    if (typeof reading === 'number') return formatShare(reading, language);
    return reading === 'noData' ? t('map.noDataShort') : '—';
  };
  const summary = (counts: Counts | undefined): string => {
    if (!counts) return t('grid.noFigures');
    if (counts.obliged === 0) return t('grid.nobody');
    return [
      share(counts),
      t('grid.obliged', { count: counts.obliged }),
      // Within a sentence a status begins with a small letter.
      ...lines(counts).map(({ text }) => text.charAt(0).toLocaleLowerCase() + text.slice(1)),
    ].join(', ');
  };
  return { statusLabel, lines, share, summary };
}
