import { useTranslation } from 'react-i18next';
import type { MeasureView, SeriesDay } from '../../../functions/plan/contract.ts';
import type { Day } from '../../../functions/shared/words.ts';
import { AdoptionLineChart } from '../../shared/charts/AdoptionLineChart.tsx';
import { chartPalette } from '../../shared/charts/palette.ts';
import type { LineForecast, LineSeries } from '../../shared/charts/types.ts';
import { formatDay, formatShare, formatShortDay } from '../../shared/format/format.ts';
import { useLanguage } from '../../shared/text/language.ts';
import { useThemeMode } from '../../shared/ui/themeMode.ts';
import { actualCurve, dated, plannedCurve, stepBefore, weekly, weightsOf } from './curve.ts';

interface CurveChartProps {
  /** Days of one node, the last of them on or before the day shown. */
  days: readonly SeriesDay[];
  /** Measures the curve is of, taken together. */
  measures: readonly MeasureView[];
  /** What the curve is of, in words. */
  name: string;
  span: { from: Day; to: Day };
  asOf: Day;
  height: number;
  /** Where the curve goes at today's pace, of a single measure. */
  forecast?: LineForecast | undefined;
  /** Opens the step the curve makes to a day, from the point before it. */
  onOpen?: ((step: { day: Day; before: Day }) => void) | undefined;
}

/** Done against planned: what was done week by week, and the steps of the deadlines. */
export function CurveChart(props: CurveChartProps) {
  const { days, measures, name, span, asOf, height, forecast, onOpen } = props;
  const { t } = useTranslation('charts');
  const language = useLanguage();
  const palette = chartPalette[useThemeMode()];
  const steps = plannedCurve(dated(measures), weightsOf(days), span.from, span.to);
  const numbers = measures.map(({ number }) => number);
  const points = actualCurve(weekly(days, asOf, steps), numbers);
  const actual: LineSeries = { id: 'actual', name: t('charts.actual'), points };
  return (
    <AdoptionLineChart
      series={[actual]}
      {...(steps.length > 0 && { planned: { id: 'planned', name: t('charts.planned'), points: steps } })}
      forecast={forecast}
      asOf={{ day: asOf, label: formatShortDay(asOf, language) }}
      palette={palette}
      ariaLabel={t('charts.curveOf', { name })}
      height={height}
      formatValue={(value) => formatShare(value, language)}
      formatDay={(day) => formatDay(day, language)}
      formatTick={(day) => formatShortDay(day, language)}
      pointLabel={(line, day, value) =>
        `${line.name}, ${formatDay(day, language)}: ${formatShare(value, language)}`
      }
      onOpen={onOpen && (({ day }) => onOpen({ day, before: stepBefore(points, day) }))}
    />
  );
}
