import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { MeasureView, ProgressReply } from '../../functions/plan/contract.ts';
import { formatShare, formatShortDay } from '../shared/format/format.ts';
import type { GanttColumn, GanttWords } from '../shared/gantt/types.ts';
import { useLanguage } from '../shared/text/language.ts';
import { measuresIn, type PlanMeasures } from './measures.ts';
import { shareDone } from './timeline.ts';
import { useDeadlineWords } from './words.ts';

/** Columns of the list beside the bars; on a narrower screen the first matter most. */
export function usePlanColumns(
  plan: PlanMeasures,
  progress: ProgressReply | undefined,
  { isWide, showsSlack }: { isWide: boolean; showsSlack: boolean },
): GanttColumn[] {
  const { t } = useTranslation('plan');
  const language = useLanguage();
  const deadlineWords = useDeadlineWords();
  return useMemo(() => {
    const measures = new Map(measuresIn(plan).map((measure) => [measure.number, measure]));
    const of = (id: string): MeasureView | undefined => measures.get(id);
    const owners = (id: string) => of(id)?.owners.join(', ') || t('noOwner');
    const due = (id: string) => {
      const measure = of(id);
      if (!measure) return '';
      return measure.due && measure.deadline.kind === 'date'
        ? formatShortDay(measure.due.order, language)
        : deadlineWords(measure.deadline);
    };
    const done = (id: string): GanttWords => {
      if (!progress) return { text: '' };
      const counts = progress?.region.measures[id];
      const share = shareDone(counts);
      if (!counts || share === undefined) return { text: t('gantt.periodNoData'), look: 'quiet' };
      return { text: formatShare(share, language), below: t('ofObliged', counts), look: 'strong' };
    };
    const slack = (id: string) => String(of(id)?.schedule?.slackWorkingDays ?? '—');
    const column = (
      id: string,
      header: string,
      width: number,
      text: (id: string) => string,
      align: 'start' | 'end' = 'start',
    ): GanttColumn => ({
      id,
      header,
      width,
      align,
      render: (row) => ({ text: text(row.id), look: 'quiet' }),
    });
    return [
      {
        id: 'measure',
        header: t('column.measure'),
        width: 260,
        render: ({ name }) => name,
      },
      ...(isWide ? [column('owner', t('column.owner'), 130, owners)] : []),
      column('due', t('column.due'), 126, due),
      {
        id: 'progress',
        header: t('column.progress'),
        width: 96,
        align: 'end',
        render: (row) => done(row.id),
      },
      ...(showsSlack ? [column('slack', t('column.slack'), 66, slack, 'end')] : []),
    ];
  }, [plan, progress, isWide, showsSlack, t, language, deadlineWords]);
}
