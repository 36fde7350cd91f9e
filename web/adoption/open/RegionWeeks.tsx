import { useTranslation } from 'react-i18next';
import type { OpenMeasure, OpenRegion, OpenWeek } from '../../../functions/adoption/open/contract.ts';
import { ChartFrame } from '../../shared/charts/ChartFrame.tsx';
import { PeriodColumns } from '../../shared/charts/PeriodColumns.tsx';
import type { ChartTable } from '../../shared/charts/types.ts';
import { useOpenFrame } from './useOpenFrame.ts';
import { useOpenWords } from './useOpenWords.ts';

interface RegionWeeksProps {
  region: OpenRegion['region'];
  measure: OpenMeasure;
  day: string;
}

/** One measure of the region, week by week. */
export function RegionWeeks({ region, measure, day }: RegionWeeksProps) {
  const words = useOpenWords();
  const { t } = useTranslation('open');
  const { shortDay, weekDays } = words;
  const frame = useOpenFrame(words.name(region.node.name), day);
  const { weeks } = region;
  const first = weeks[0];
  const last = weeks.at(-1);
  if (!first || !last) return null;
  const title = t('weeks.title', { measure: t(`measure.${measure}`).toLowerCase() });
  return (
    <ChartFrame
      {...frame}
      title={title}
      period={t('weeks.period', { from: shortDay(first.from), to: shortDay(last.to) })}
      table={weeksTable(weeks, measure, words)}
      fileName={`weeks-${measure}-${day}`}
    >
      <PeriodColumns
        columns={weeks.map((week) => ({
          id: week.week,
          label: shortDay(week.from),
          value: columnOf(week, measure),
          valueText: words.shareOf(week, measure),
          ariaLabel: t('weeks.column', {
            days: weekDays(week),
            fact: words.fact(week, measure),
          }),
        }))}
        palette={frame.palette}
        ariaLabel={title}
        legendLabel={t('weeks.legend')}
        labelOf={(status) => (status === 'satisfied' ? t(`measure.${measure}`) : t(`state.${status}`))}
        formatTick={words.share}
      />
    </ChartFrame>
  );
}

function columnOf(week: OpenWeek, measure: OpenMeasure) {
  if (week.state === 'notExpected') return 'notExpected';
  return week.figures?.[measure].share ?? 'noData';
}

type OpenWords = ReturnType<typeof useOpenWords>;

function weeksTable(weeks: readonly OpenWeek[], measure: OpenMeasure, words: OpenWords): ChartTable {
  const { t, number, weekDays } = words;
  const count = (value: number | undefined) => ({
    text: value === undefined ? '—' : number(value),
    raw: value,
  });
  return {
    columns: [t('weeks.week'), t('weeks.share'), t('weeks.done'), t('weeks.all'), t('weeks.lag')],
    rows: [...weeks].reverse().map((week) => {
      const figure = week.figures?.[measure];
      return {
        key: week.week,
        cells: [
          { text: weekDays(week), raw: week.week },
          { text: words.shareOf(week, measure), raw: figure?.share },
          count(figure?.done),
          count(figure?.of),
          count(week.lagDays),
        ],
      };
    }),
  };
}
