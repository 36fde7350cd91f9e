import { useTranslation } from 'react-i18next';
import type { MeasureView } from '../../../functions/plan/contract.ts';
import type { Day } from '../../../functions/shared/words.ts';
import { AdoptionLineChart } from '../../shared/charts/AdoptionLineChart.tsx';
import { ChartFrame } from '../../shared/charts/ChartFrame.tsx';
import { roundUp } from '../../shared/charts/multiplesLayout.ts';
import type { LineForecast, LineSeries } from '../../shared/charts/types.ts';
import { formatDay, formatNumber, formatShare, formatShortDay } from '../../shared/format/format.ts';
import { useLanguage } from '../../shared/text/language.ts';
import type { Rollout } from '../rollout/rollout.ts';
import { stepBefore } from './curve.ts';
import { linesTable } from './lines.ts';
import { useChartState } from './useChartState.ts';
import { useFrame } from './useFrame.tsx';

interface WeeksChartProps {
  rollout: Rollout;
  measure: MeasureView;
  title: string;
  series: readonly LineSeries[];
  planned?: LineSeries | undefined;
  /** Where the only line goes at today's pace. */
  forecast?: LineForecast | undefined;
  from: Day;
  asOf: Day;
  fileName: string;
  /** Opens the step a line makes to a point, from the point before it. */
  onOpen: (seriesId: string, day: Day, before: Day) => void;
}

/** Shares or numbers week by week; every point and every figure of the table opens the nodes that made its step. */
export function WeeksChart(props: WeeksChartProps) {
  const { title, series, planned, from, asOf, fileName, onOpen } = props;
  const { t } = useTranslation(['charts', 'forecast']);
  const language = useLanguage();
  const { isRelative } = useChartState();
  // A forecast is of shares: how many will be obliged by then nobody knows.
  const forecast = isRelative ? props.forecast : undefined;
  const { frame, asOf: asOfLine } = useFrame(props.rollout, props.measure);
  const valueText = (value: number) =>
    isRelative ? formatShare(value, language) : formatNumber(Math.round(value), language);
  const open = (id: string, day: Day) => {
    const line = series.find((one) => one.id === id);
    if (line) onOpen(id, day, stepBefore(line.points, day));
  };
  const table = linesTable([...series, ...useForecastColumns(forecast)], {
    dayColumn: t('charts.day'),
    dayOf: (day) => formatDay(day, language),
    valueOf: valueText,
    onOpen: (id, day) => (series.some((line) => line.id === id) ? () => open(id, day) : undefined),
  });
  const period = t('charts.period', { from: formatDay(from, language), to: formatDay(asOf, language) });
  return (
    <ChartFrame {...frame} title={title} period={`${period} · ${asOfLine}`} table={table} fileName={fileName}>
      <AdoptionLineChart
        series={series}
        planned={planned}
        forecast={forecast}
        asOf={{ day: asOf, label: formatShortDay(asOf, language) }}
        palette={frame.palette}
        ariaLabel={title}
        height={380}
        max={isRelative ? 1 : roundUp(greatest([...series, ...(planned ? [planned] : [])]))}
        formatValue={valueText}
        formatDay={(day) => formatDay(day, language)}
        formatTick={(day) => formatShortDay(day, language)}
        pointLabel={({ name }, day, value) =>
          t('charts.point', { name, day: formatDay(day, language), share: valueText(value) })
        }
        onOpen={({ seriesId, day }) => open(seriesId, day)}
      />
    </ChartFrame>
  );
}

function greatest(series: readonly LineSeries[]): number {
  return Math.max(0, ...series.flatMap(({ points }) => points.map(({ value }) => value ?? 0)));
}

/** The same numbers as the dashed line and its band. */
function useForecastColumns(forecast: LineForecast | undefined): LineSeries[] {
  const { t } = useTranslation(['charts', 'forecast']);
  if (!forecast) return [];
  const column = (id: string, name: string, of: 'value' | 'low' | 'high'): LineSeries => ({
    id,
    name,
    points: forecast.points.map((point) => ({ day: point.day, value: point[of] })),
  });
  return [
    column('forecast', forecast.name, 'value'),
    column('forecast-low', t('forecast.low'), 'low'),
    column('forecast-high', t('forecast.high'), 'high'),
  ];
}
