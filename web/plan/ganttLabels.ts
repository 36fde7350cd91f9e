import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Counts, MeasureProgress, MeasureView, ProgressReply } from '../../functions/plan/contract.ts';
import { civilOf } from '../../functions/shared/calendar/day.ts';
import { weekOf } from '../../functions/shared/calendar/period.ts';
import { usePeriodWords } from '../shared/evidence/words.ts';
import { formatDay, formatNumber, formatShare, type Language } from '../shared/format/format.ts';
import type { GanttLabels, GanttPeriod, GanttRow } from '../shared/gantt/types.ts';
import { useLanguage } from '../shared/text/language.ts';
import type { Say } from '../shared/text/useWords.ts';
import { monthName } from './calendarWords.ts';
import { measuresIn, type PlanMeasures } from './measures.ts';
import { shareDone } from './timeline.ts';
import { useSay } from './words.ts';

/** How many working days later a trial shift puts a measure. */
type ShiftWords = (rowId: string, days: number) => string | undefined;

interface LabelsInput {
  plan: PlanMeasures;
  progress: ProgressReply | undefined;
  showsCritical: boolean;
  shiftWords: ShiftWords;
}

/** Every sentence the Gantt chart says about a plan. */
export function useGanttLabels({ plan, progress, showsCritical, shiftWords }: LabelsInput): GanttLabels {
  const { t } = useTranslation('plan');
  const { say } = useSay();
  const language = useLanguage();
  const periodWords = usePeriodWords();
  const countWords = useCountWords();
  return useMemo(() => {
    const measures = new Map(measuresIn(plan).map((measure) => [measure.number, measure]));
    const figures = progress?.region.measures ?? {};

    const rowFacts = ({ id, name }: GanttRow) => {
      const measure = measures.get(id);
      if (!measure) return name;
      return [name, ...dueFacts(measure), ...doneFacts(figures[id])].join('; ');
    };
    const dueFacts = ({ due, schedule, predecessors }: MeasureView): string[] => {
      const waits = predecessors.map(({ number }) => number).join(', ');
      const facts = [
        due && t('gantt.due', { day: formatDay(due.order, language) }),
        due?.effective &&
          due.effective !== due.order &&
          t('gantt.effective', { day: formatDay(due.effective, language) }),
        waits && t('gantt.waitsFor', { numbers: waits }),
        schedule?.critical && t('gantt.critical'),
        schedule && !schedule.critical && t('gantt.slack', { count: schedule.slackWorkingDays }),
      ];
      return facts.filter((fact) => typeof fact === 'string' && fact !== '') as string[];
    };
    const doneFacts = (counts: MeasureProgress | undefined): string[] => {
      if (!counts) return [];
      const { happened } = counts;
      const days = happened && {
        from: formatDay(happened.from, language),
        to: formatDay(happened.to, language),
      };
      return [...countWords(counts), ...(days ? [t('gantt.happened', days)] : [])];
    };
    const periodText = ({ tone }: GanttPeriod, counts: Counts | undefined) => {
      if (tone === 'unassessed') return t('gantt.periodUnassessed');
      if (tone === 'ahead') return t('gantt.periodAhead');
      if (tone === 'notExpected') return t('gantt.periodNothing');
      return counts ? countWords(counts).join(', ') : t('gantt.periodNoData');
    };
    const barText = ({ id, due }: GanttRow) => {
      if (!due) return undefined;
      const share = shareDone(figures[id]);
      const slack = showsCritical ? measures.get(id)?.schedule?.slackWorkingDays : undefined;
      const parts = [
        share !== undefined && formatShare(share, language),
        slack !== undefined && t('gantt.slackShort', { count: slack }),
      ];
      return parts.filter(Boolean).join(' · ') || undefined;
    };

    return {
      chart: t('gantt.chart'),
      timeline: t('gantt.timeline'),
      empty: t('page.empty'),
      resizeList: t('gantt.resizeList'),
      today: t('gantt.today'),
      time: timeLabel(language, say),
      rowFacts,
      groupFacts: ({ name }, count) => t('gantt.groupFacts', { name, count }),
      periodFacts: ({ id }, period) =>
        t('gantt.period', {
          period: periodWords(period.id),
          text: periodText(period, figures[id]?.periods?.[period.id]),
        }),
      marks: ({ marks }) => t('gantt.marks', { count: marks?.count ?? 0 }),
      barText,
      shifted: ({ id }, days) => shiftWords(id, days) ?? '',
    };
  }, [plan, progress, showsCritical, shiftWords, t, say, language, periodWords, countWords]);
}

/** Figures of a measure in words, as many as are not nought. */
export function useCountWords(): (counts: Counts) => string[] {
  const { say } = useSay();
  const language = useLanguage();
  return useCallback(
    (counts: Counts) => {
      const figure = (count: number) => formatNumber(count, language);
      const rest = (['overdue', 'notAccepted', 'noData'] as const).flatMap((status) => {
        const count = counts[status] ?? 0;
        return count > 0 ? [say(`gantt.${status}`, { count: figure(count) })] : [];
      });
      const done = { satisfied: figure(counts.satisfied), obliged: figure(counts.obliged) };
      return [say('gantt.done', done), ...rest];
    },
    [say, language],
  );
}

/** Labels of the time axis: the upper line says what the lower one leaves out. */
function timeLabel(language: Language, say: Say): GanttLabels['time'] {
  return (unit, from, length, tier) => {
    const { year, month, dayOfMonth } = civilOf(from);
    switch (unit) {
      case 'year':
        return String(year);
      case 'quarter':
        return say(`gantt.quarter.${length}`, quarterFigures(Math.ceil(month / 3)));
      case 'month':
        return monthLabel(from, length, tier === 'upper' ? year : undefined, language);
      case 'week':
        return length === 'long' ? `${dayOfMonth}.${month}` : `${Number(weekOf(from).slice(6))}`;
      case 'day':
        return String(dayOfMonth);
    }
  };
}

function quarterFigures(number: number): { number: number; roman: string } {
  return { number, roman: ['I', 'II', 'III', 'IV'][number - 1] ?? '' };
}

function monthLabel(
  from: string,
  length: 'long' | 'short' | 'tiny',
  year: number | undefined,
  language: Language,
): string {
  const withYear = (name: string) => (year === undefined ? name : `${name} ${year}`);
  if (length === 'tiny') return String(Number(from.slice(5, 7)));
  const name = monthName(from, language, length);
  return withYear(length === 'short' ? name.replace('.', '').slice(0, 3) : name);
}
