import { useTranslation } from 'react-i18next';
import type { Day } from '../../../functions/shared/words.ts';
import { AdoptionLineChart } from '../../shared/charts/AdoptionLineChart.tsx';
import { ChartFrame } from '../../shared/charts/ChartFrame.tsx';
import type { LineSeries } from '../../shared/charts/types.ts';
import { formatDay, formatShare, formatShortDay } from '../../shared/format/format.ts';
import { useLanguage } from '../../shared/text/language.ts';
import { linesTable } from './lines.ts';
import { useFrame } from './useFrame.ts';

interface WeeksChartProps {
  title: string;
  series: readonly LineSeries[];
  planned?: LineSeries | undefined;
  from: Day;
  asOf: Day;
  fileName: string;
  onOpen: (seriesId: string, day: Day) => void;
}

/** Shares week by week; every point and every figure of the table opens its list as of that day. */
export function WeeksChart({ title, series, planned, from, asOf, fileName, onOpen }: WeeksChartProps) {
  const { t } = useTranslation('app');
  const language = useLanguage();
  const frame = useFrame();
  const table = linesTable(series, {
    dayColumn: t('charts.day'),
    dayOf: (day) => formatDay(day, language),
    shareOf: (share) => formatShare(share, language),
    onOpen: (id, day) => () => onOpen(id, day),
  });
  return (
    <ChartFrame
      {...frame}
      title={title}
      period={t('charts.period', { from: formatDay(from, language), to: formatDay(asOf, language) })}
      table={table}
      fileName={fileName}
    >
      <AdoptionLineChart
        series={series}
        planned={planned}
        asOf={{ day: asOf, label: formatShortDay(asOf, language) }}
        palette={frame.palette}
        ariaLabel={title}
        height={380}
        formatValue={(value) => formatShare(value, language)}
        formatDay={(day) => formatDay(day, language)}
        formatTick={(day) => formatShortDay(day, language)}
        pointLabel={({ name }, day, value) =>
          t('charts.point', { name, day: formatDay(day, language), share: formatShare(value, language) })
        }
        onOpen={({ seriesId, day }) => onOpen(seriesId, day)}
      />
    </ChartFrame>
  );
}
