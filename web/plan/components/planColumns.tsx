import { Box } from '@mui/material';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { MeasureView, ProgressReply } from '../../../functions/plan/contract.ts';
import { formatShare, formatShortDay } from '../../shared/format/format.ts';
import type { GanttColumn } from '../../shared/gantt/types.ts';
import { useLanguage } from '../../shared/text/language.ts';
import { measuresIn, type PlanMeasures, shareDone } from '../timeline.ts';
import { useDeadlineWords } from '../words.ts';

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
    const done = (id: string): [string, string?] => {
      const counts = progress?.region.measures[id];
      const share = shareDone(counts);
      if (!counts || share === undefined) return [t('gantt.periodNoData')];
      return [formatShare(share, language), t('ofObliged', counts)];
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
      render: (row) => <Cell text={text(row.id)} />,
      text: (row) => text(row.id),
    });
    return [
      {
        id: 'measure',
        header: t('column.measure'),
        width: 260,
        render: ({ name }) => <>{name}</>,
      },
      ...(isWide ? [column('owner', t('column.owner'), 130, owners)] : []),
      column('due', t('column.due'), 126, due),
      {
        id: 'progress',
        header: t('column.progress'),
        width: 96,
        align: 'end',
        render: (row) => <Share words={done(row.id)} />,
        text: (row) => done(row.id).join(' · '),
      },
      ...(showsSlack ? [column('slack', t('column.slack'), 66, slack, 'end')] : []),
    ];
  }, [plan, progress, isWide, showsSlack, t, language, deadlineWords]);
}

function Share({ words: [share, counts] }: { words: [string, string?] }) {
  return (
    <>
      <Box
        component="span"
        sx={{ display: 'block', ...(counts ? { fontWeight: 600 } : { color: 'text.secondary' }) }}
      >
        {share}
      </Box>
      {counts && (
        <Box component="span" sx={{ display: 'block', color: 'text.secondary', fontSize: '0.75rem' }}>
          {counts}
        </Box>
      )}
    </>
  );
}

function Cell({ text }: { text: string }) {
  return (
    <Box
      component="span"
      title={text}
      sx={{ color: 'text.secondary', fontSize: '0.78rem', fontVariantNumeric: 'tabular-nums' }}
    >
      {text}
    </Box>
  );
}
