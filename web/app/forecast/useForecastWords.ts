import type { TFunction } from 'i18next';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Forecast } from '../../../functions/plan/contract.ts';
import { formatDay, formatNumber, formatShare, type Language } from '../../shared/format/format.ts';
import { useLanguage } from '../../shared/text/language.ts';

/** Tenths of a percentage point. */
const perPoint = 100;
const tenths = 10;

/** What a forecast says, in words. */
export function useForecastWords() {
  const { t } = useTranslation('forecast');
  const language = useLanguage();
  return useMemo(() => forecastWords(t, language), [t, language]);
}

function forecastWords(t: TFunction<'forecast'>, language: Language) {
  const day = (value: string) => formatDay(value, language);
  const points = (share: number) => formatNumber(Math.round(share * perPoint * tenths) / tenths, language);

  /** The day, or why there is none. */
  const reach = ({ reach: said }: Forecast): string => {
    if (said.kind === 'reached') return t('forecast.reached', { day: day(said.on) });
    if (said.kind === 'expected') return day(said.on);
    return t(`forecast.why.${said.why}`);
  };
  /** The band of that day. */
  const band = ({ reach: said }: Forecast): string => {
    if (said.kind === 'expected')
      return said.latest
        ? t('forecast.band', { from: day(said.earliest), to: day(said.latest) })
        : t('forecast.openBand', { from: day(said.earliest) });
    return said.kind === 'notAtThisPace' && said.earliest
      ? t('forecast.notBefore', { day: day(said.earliest) })
      : '';
  };
  /** Where it stands on its deadline, and whether that is in time. */
  const deadline = ({ atDeadline }: Forecast): string =>
    atDeadline
      ? t('forecast.atDeadline', {
          day: day(atDeadline.on),
          share: formatShare(atDeadline.share, language),
          low: formatShare(atDeadline.low, language),
          high: formatShare(atDeadline.high, language),
        })
      : '';
  const verdict = ({ atDeadline }: Forecast): string =>
    atDeadline ? t(`forecast.verdict.${atDeadline.verdict}`) : '';
  /** How such forecasts did in the past. */
  const backTest = ({ backTest: test }: Forecast): string =>
    test
      ? t('forecast.backTest', {
          count: test.forecasts,
          days: test.daysAhead,
          mean: points(test.meanError),
          worst: points(test.worstError),
        })
      : t('forecast.notTested');
  return { reach, band, deadline, verdict, backTest };
}
