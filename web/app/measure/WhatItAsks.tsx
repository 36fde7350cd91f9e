import { Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { MeasureView } from '../../../functions/plan/contract.ts';
import { useDeadlineWords } from '../../plan/words.ts';
import { formatDay } from '../../shared/format/format.ts';
import { inLanguage, useLanguage } from '../../shared/text/language.ts';
import { Panel } from '../rollout/Panel.tsx';

/** The measure as the order has it: whom it binds, who answers for it, by when, and what is to come of it. */
export function WhatItAsks({ measure }: { measure: MeasureView }) {
  const { t } = useTranslation('measure');
  const { t: plan } = useTranslation('plan');
  const language = useLanguage();
  const unnamed = t('measure.nothingNamed');
  return (
    <Panel title={t('measure.asks')}>
      <Box
        component="dl"
        sx={{
          m: 0,
          display: 'grid',
          gridTemplateColumns: { xs: '1fr', sm: 'minmax(120px, max-content) 1fr' },
          columnGap: 2,
          rowGap: { xs: 0, sm: 0.75 },
          '& dt': { color: 'text.secondary', fontSize: '0.875rem' },
          '& dd': { m: 0, mb: { xs: 1, sm: 0 }, fontSize: '0.875rem', overflowWrap: 'anywhere' },
        }}
      >
        <Line term={t('measure.due')}>
          <DueWords measure={measure} />
        </Line>
        <Line term={plan('field.owners')}>{measure.owners.join('; ') || t('measure.noOwner')}</Line>
        <Line term={plan('field.accountable')}>{measure.accountable ?? t('measure.noAccountable')}</Line>
        <Line term={plan('field.audience')}>
          {plan(`audience.${measure.audience}`)} · {plan(`force.${measure.force}`)}
        </Line>
        <Line term={plan('field.result')}>
          {measure.result ? inLanguage(measure.result, language) : unnamed}
        </Line>
        <Line term={plan('field.ground')}>{measure.ground ?? unnamed}</Line>
      </Box>
      {!measure.predicate && (
        <Typography variant="body2" color="text.secondary" sx={{ mt: 1 }}>
          {t('measure.noPredicate')}
        </Typography>
      )}
    </Panel>
  );
}

function Line({ term, children }: { term: string; children: ReactNode }) {
  return (
    <>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </>
  );
}

/** The order's date and the one that counts, and how much may be lost before the plan's end moves. */
function DueWords({ measure }: { measure: MeasureView }) {
  const { t } = useTranslation('measure');
  const language = useLanguage();
  const deadlineWords = useDeadlineWords();
  const { deadline, deadlineText, due, schedule } = measure;
  const day = (of: string) => formatDay(of, language);
  const notes = [
    t('measure.asInOrder', { text: deadlineText }),
    due &&
      (due.order === due.counted
        ? t('measure.counted', { day: day(due.counted) })
        : t('measure.movedFromDayOff', { order: day(due.order), counted: day(due.counted) })),
    due && due.effective === undefined && t('measure.noCalendar'),
    schedule &&
      (schedule.critical ? t('measure.critical') : t('measure.slack', { count: schedule.slackWorkingDays })),
  ];
  return (
    <>
      {deadlineWords(deadline)}
      <Typography variant="body2" color="text.secondary" component="div">
        {notes.filter(Boolean).join(' · ')}
      </Typography>
    </>
  );
}
