import { useTranslation } from 'react-i18next';
import type { MeasureView } from '../../../functions/plan/contract.ts';
import type { Day } from '../../../functions/shared/words.ts';
import { AdoptionLineChart } from '../../shared/charts/AdoptionLineChart.tsx';
import { ChartFrame } from '../../shared/charts/ChartFrame.tsx';
import { roundUp } from '../../shared/charts/multiplesLayout.ts';
import type { LineSeries } from '../../shared/charts/types.ts';
import { formatDay, formatNumber, formatShare, formatShortDay } from '../../shared/format/format.ts';
import { useLanguage } from '../../shared/text/language.ts';
import type { Rollout } from '../rollout/rollout.ts';
import { linesTable } from './lines.ts';
import { useChartState } from './useChartState.ts';
import { useFrame } from './useFrame.tsx';

interface WeeksChartProps {
  rollout: Rollout;
  measure: MeasureView;
  title: string;
  series: readonly LineSeries[];
  planned?: LineSeries | undefined;
  from: Day;
  asOf: Day;
  fileName: string;
  onOpen: (seriesId: string, day: Day) => void;
}

/** Shares or numbers week by week; every point and every figure of the table opens its list as of that day. */
export function WeeksChart(props: WeeksChartProps) {
  const { title, series, planned, from, asOf, fileName, onOpen } = props;
  const { t } = useTranslation('app');
  const language = useLanguage();
  const { isRelative } = useChartState();
  const { frame, asOf: asOfLine } = useFrame(props.rollout, props.measure);
  const valueText = (value: number) =>
    isRelative ? formatShare(value, language) : formatNumber(Math.round(value), language);
  const table = linesTable(series, {
    dayColumn: t('charts.day'),
    dayOf: (day) => formatDay(day, language),
    valueOf: valueText,
    onOpen: (id, day) => () => onOpen(id, day),
  });
  const period = t('charts.period', { from: formatDay(from, language), to: formatDay(asOf, language) });
  return (
    <ChartFrame {...frame} title={title} period={`${period} · ${asOfLine}`} table={table} fileName={fileName}>
      <AdoptionLineChart
        series={series}
        planned={planned}
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
        onOpen={({ seriesId, day }) => onOpen(seriesId, day)}
      />
    </ChartFrame>
  );
}

function greatest(series: readonly LineSeries[]): number {
  return Math.max(0, ...series.flatMap(({ points }) => points.map(({ value }) => value ?? 0)));
}
