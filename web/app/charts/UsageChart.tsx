import { Typography } from '@mui/material';
import { useTranslation } from 'react-i18next';
import { usageCategories } from '../../../functions/adoption/contract/usage.ts';
import type { PlaceUsage } from '../../../functions/adoption/open/contract.ts';
import type { Day } from '../../../functions/shared/words.ts';
import { AdoptionLineChart } from '../../shared/charts/AdoptionLineChart.tsx';
import { ChartFrame } from '../../shared/charts/ChartFrame.tsx';
import type { ChartTable, LineSeries } from '../../shared/charts/types.ts';
import { formatDay, formatNumber, formatShare, formatShortDay } from '../../shared/format/format.ts';
import { useLanguage } from '../../shared/text/language.ts';
import { usePlainFrame } from './usePlainFrame.ts';

interface UsageChartProps {
  weeks: PlaceUsage['weeks'];
  place: string;
  asOf: Day;
  fileName: string;
  headingLevel?: 2 | 3;
}

/** The adoption curve of each category: its share of those who entered, week by week. */
export function UsageChart({ weeks, place, asOf, fileName, headingLevel = 3 }: UsageChartProps) {
  const { t } = useTranslation('adoption');
  const language = useLanguage();
  const frame = usePlainFrame();
  const [first, last] = [weeks[0], weeks.at(-1)];
  if (!first || !last) return null;
  const shown = usageCategories.filter((category) => weeks.some(({ categories }) => categories[category]));
  const series = shown.map(
    (category): LineSeries => ({
      id: category,
      name: t(`usage.category.${category}`),
      points: weeks.map(({ to, categories }) => ({ day: to, value: categories[category]?.share })),
    }),
  );
  const count = (value: number | undefined) =>
    value === undefined ? { text: '—', raw: '' } : { text: formatNumber(value, language), raw: value };
  const table: ChartTable = {
    columns: [
      t('usage.chart.weekTo'),
      ...shown.flatMap((category) =>
        (['entered', 'of', 'share'] as const).map((column) =>
          t(`usage.chart.${column}`, { category: t(`usage.category.${category}`) }),
        ),
      ),
    ],
    rows: weeks.toReversed().map(({ week, to, categories }) => ({
      key: week,
      cells: [
        { text: formatDay(to, language), raw: week },
        ...shown.flatMap((category) => {
          const { done, of, share } = categories[category] ?? {};
          const told = share === undefined ? '—' : formatShare(share, language);
          return [count(done), count(of), { text: told, raw: share ?? '' }];
        }),
      ],
    })),
  };
  const title = t('usage.chart.title', { place });
  return (
    <>
      <ChartFrame
        {...frame}
        headingLevel={headingLevel}
        title={title}
        period={t('usage.chart.period', {
          from: formatDay(first.from, language),
          to: formatDay(last.to, language),
        })}
        table={table}
        fileName={fileName}
      >
        <AdoptionLineChart
          series={series}
          asOf={{ day: asOf, label: formatShortDay(asOf, language) }}
          palette={frame.palette}
          ariaLabel={title}
          height={300}
          formatValue={(value) => formatShare(value, language)}
          formatDay={(day) => formatDay(day, language)}
          formatTick={(day) => formatShortDay(day, language)}
          pointLabel={({ name }, day, value) =>
            t('usage.chart.point', {
              name,
              day: formatDay(day, language),
              share: formatShare(value, language),
            })
          }
        />
      </ChartFrame>
      <Typography variant="body2" color="text.secondary">
        {t('usage.chart.note')}
      </Typography>
    </>
  );
}
