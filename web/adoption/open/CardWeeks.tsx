import { useTranslation } from 'react-i18next';
import type { CardWeek, SchoolCard } from '../../../functions/adoption/open/contract.ts';
import { ChartFrame } from '../../shared/charts/ChartFrame.tsx';
import { PeriodColumns } from '../../shared/charts/PeriodColumns.tsx';
import type { ChartTable } from '../../shared/charts/types.ts';
import { cardPartKey, columnValue } from './cardWords.ts';
import { useOpenFrame } from './useOpenFrame.ts';
import { useOpenWords } from './useOpenWords.ts';

/** A school's lessons with records, week by week. */
export function CardWeeks({ card }: { card: SchoolCard }) {
  const words = useOpenWords();
  const { t } = useTranslation('open');
  const { shortDay, weekDays, share } = words;
  const frame = useOpenFrame(words.name(card.school.name), card.day);
  const title = t('card.weeks');
  const said = ({ state, lessons }: CardWeek): string => {
    if (state !== 'counted' || !lessons) return t(`state.${state}`);
    return t(`card.${cardPartKey(lessons)}`, { percent: share((lessons.percent ?? 0) / 100) });
  };
  const short = (week: CardWeek): string => {
    if (week.state !== 'counted') return '';
    return week.lessons?.percent === undefined ? '≈' : share(week.lessons.percent / 100);
  };
  return (
    <ChartFrame
      {...frame}
      title={title}
      period={t('card.weeksPeriod')}
      table={tableOf(card.weeks, words, said)}
      fileName={`card-${card.school.nodeId}-${card.day}`}
    >
      <PeriodColumns
        columns={card.weeks.map((week) => ({
          id: week.week,
          label: shortDay(week.from),
          value: columnValue(week),
          valueText: short(week),
          ariaLabel: t('weeks.column', {
            days: weekDays(week),
            fact: said(week),
          }),
        }))}
        palette={frame.palette}
        ariaLabel={title}
        legendLabel={t('weeks.legend')}
        labelOf={(status) => (status === 'satisfied' ? t('measure.lessons') : t(`state.${status}`))}
        formatTick={share}
        height={180}
      />
    </ChartFrame>
  );
}

function tableOf(
  weeks: readonly CardWeek[],
  { t, weekDays, number }: ReturnType<typeof useOpenWords>,
  said: (week: CardWeek) => string,
): ChartTable {
  return {
    columns: [t('weeks.week'), t('measure.lessons'), t('weeks.lag')],
    rows: [...weeks].reverse().map((week) => ({
      key: week.week,
      cells: [
        { text: weekDays(week), raw: week.week },
        { text: said(week), raw: week.lessons?.percent },
        { text: week.lagDays === undefined ? '—' : number(week.lagDays), raw: week.lagDays },
      ],
    })),
  };
}
