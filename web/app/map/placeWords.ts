import type { TFunction } from 'i18next';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { usePeriodWords } from '../../shared/evidence/words.ts';
import { formatNumber, formatShare, type Language } from '../../shared/format/format.ts';
import type { LegendEntry } from '../../shared/map/classes.ts';
import type { MapPlace, Reading } from '../../shared/map/types.ts';
import { useLanguage } from '../../shared/text/language.ts';
import { signed } from '../overview/signed.ts';
import { wholePercent as wholePercentOf } from '../rollout/figures.ts';
import type { Names } from '../rollout/names.ts';
import type { MapUnit, PlaceFigure } from './placeFigures.ts';

const wholePercent: Record<'ru' | 'en', Intl.NumberFormat> = {
  ru: new Intl.NumberFormat('ru-RU', { style: 'percent' }),
  en: new Intl.NumberFormat('en-GB', { style: 'percent' }),
};

/** The whole numbers of a class, of which only the last holds its upper end: `15–18`, then `19–21`. */
export function wholeNumbersIn({ from, to, includesTo }: NonNullable<LegendEntry['range']>): string {
  const first = Math.ceil(from);
  const last = includesTo ? Math.floor(to) : Math.ceil(to) - 1;
  return first >= last ? String(first) : `${first}–${last}`;
}

/** The figures of places, legends and tooltips of a map in the reader's words. */
export function usePlaceWords(unit: MapUnit) {
  const { t } = useTranslation('map');
  const language = useLanguage();
  const periodWords = usePeriodWords();
  return useMemo(() => placeWords(unit, t, language, periodWords), [unit, t, language, periodWords]);
}

function placeWords(
  unit: MapUnit,
  t: TFunction<'map'>,
  language: Language,
  periodWords: ReturnType<typeof usePeriodWords>,
) {
  const valueText = (reading: Reading): string => {
    if (reading === 'noData') return t('map.noDataShort');
    if (reading === 'notApplicable') return '—';
    return unit === 'share' ? formatShare(reading, language) : formatNumber(reading, language);
  };

  /** For a tile too small for tenths of a percent. */
  const shortValueText = (reading: Reading): string =>
    unit === 'share' && typeof reading === 'number'
      ? wholePercent[language].format(wholePercentOf(reading) / 100)
      : valueText(reading);

  /** Percentage points with their sign, to a tenth. */
  const pointsText = (trend: number): string => signed(Math.round(trend * 1000) / 10, language);

  const trendText = (trend: number | undefined): string => {
    if (trend === undefined) return t('map.noTrend');
    const change = pointsText(trend);
    return change === '±0' ? t('map.trendNone') : t('map.trend', { change });
  };

  const facts = ({ reading, counts, rank, ranked, trend, carriedFrom }: PlaceFigure): string[] => {
    if (reading === 'notApplicable') return [t('map.notApplicable')];
    const done = counts
      ? t('map.doneOf', { done: counts.satisfied, all: formatNumber(counts.obliged, language) })
      : '';
    if (reading === 'noData') return [t('map.noData'), done];
    return [
      `${valueText(reading)} · ${done}`,
      ...(rank === undefined ? [] : [t('map.rank', { rank, count: ranked })]),
      trendText(trend),
      ...(carriedFrom === undefined ? [] : [t('map.carriedFrom', { period: periodWords(carriedFrom) })]),
    ];
  };

  const legendLabel = ({ key, range }: LegendEntry): string => {
    if (key === 'zero') return unit === 'share' ? wholePercent[language].format(0) : '0';
    if (!range) return t(key === 'noData' ? 'map.noData' : 'map.notApplicable');
    if (unit === 'count') return wholeNumbersIn(range);
    const percent = wholePercent[language];
    return range.from === 0
      ? t('map.upTo', { to: percent.format(range.to) })
      : `${percent.format(range.from)} – ${percent.format(range.to)}`;
  };

  const placeOf = (figure: PlaceFigure, names: Names): MapPlace => ({
    id: figure.nodeId,
    name: names.full(figure.nodeId),
    shortName: names.short(figure.nodeId),
    reading: figure.reading,
    valueText: valueText(figure.reading),
    shortValueText: shortValueText(figure.reading),
    ariaLabel: [names.full(figure.nodeId), ...facts(figure)].join(', '),
    stale: figure.carriedFrom !== undefined,
    ...(figure.counts && { labelPriority: figure.counts.obliged }),
  });

  return { valueText, shortValueText, trendText, pointsText, facts, legendLabel, placeOf };
}
