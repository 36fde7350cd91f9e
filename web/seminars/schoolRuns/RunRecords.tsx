import { Box, Button, Chip, Link as MuiLink, Paper, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SchoolRunsView, SchoolRunView } from '../../../functions/seminars/contract/schoolRuns.ts';
import { formatDay, formatInstant } from '../../shared/format/format.ts';
import { useLanguage } from '../../shared/text/language.ts';
import { LoadFailed } from '../../shared/ui/sights.tsx';
import { ReasonDialog } from '../components/ReasonDialog.tsx';
import { CorrectDialog } from './CorrectDialog.tsx';
import { useRunStep } from './queries.ts';

/** What a school has recorded, newest first, with everything that was said of it. */
export function RunRecords({ view, mayRecord }: { view: SchoolRunsView; mayRecord: boolean }) {
  const { t } = useTranslation('schoolRuns');
  if (view.runs.length === 0) return null;
  return (
    <Box component="section" aria-label={t('records.title')} className="no-print">
      <Typography component="h2" variant="subtitle1" sx={{ fontWeight: 650, mb: 1 }}>
        {t('records.title')}
      </Typography>
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none', display: 'grid', gap: 1 }}>
        {view.runs.map((run) => (
          <RunRecord key={run.id} view={view} run={run} mayRecord={mayRecord} />
        ))}
      </Box>
    </Box>
  );
}

function RunRecord({
  view,
  run,
  mayRecord,
}: {
  view: SchoolRunsView;
  run: SchoolRunView;
  mayRecord: boolean;
}) {
  const { t } = useTranslation('schoolRuns');
  const language = useLanguage();
  const [asked, setAsked] = useState<'correct' | 'withdraw'>();
  const step = useRunStep(view.nodeId);
  const isHeld = run.state === 'held';
  const close = () => setAsked(undefined);
  return (
    <Paper component="li" variant="outlined" sx={{ p: 1.5 }}>
      <Stack direction="row" sx={{ gap: 1, alignItems: 'baseline', flexWrap: 'wrap' }}>
        <Typography sx={{ fontWeight: 600 }}>{t(`audience.${run.audience}`)}</Typography>
        <Typography variant="body2" sx={{ fontVariantNumeric: 'tabular-nums' }}>
          {t('heldOn', { day: formatDay(run.on, language), count: run.present })}
        </Typography>
        {!isHeld && <Chip size="small" label={t('withdrawn')} />}
      </Stack>
      <Typography variant="body2" color="text.secondary">
        {run.topic}
        {run.checkedIn !== undefined && ` · ${t('checkedIn', { number: run.checkedIn })}`}
      </Typography>
      {run.entries.length > 1 && (
        <Box component="ul" sx={{ my: 0.5, pl: 2.5 }}>
          {run.entries.map((entry) => (
            <Typography
              key={`${entry.kind} ${entry.at}`}
              component="li"
              variant="caption"
              color="text.secondary"
            >
              {t(`entry.${entry.kind}`, {
                at: formatInstant(entry.at, language),
                day: formatDay(entry.on, language),
                present: entry.present,
              })}
              {entry.byName && `, ${entry.byName}`}
              {entry.reason && `: ${entry.reason}`}
            </Typography>
          ))}
        </Box>
      )}
      <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap', alignItems: 'center' }}>
        {run.photo && (
          <MuiLink href={run.photo.url} target="_blank" rel="noreferrer" variant="body2">
            {t('records.photo')}
          </MuiLink>
        )}
        {mayRecord && isHeld && (
          <>
            <Button size="small" onClick={() => setAsked('correct')}>
              {t('records.correct')}
            </Button>
            <Button size="small" onClick={() => setAsked('withdraw')}>
              {t('records.withdraw')}
            </Button>
          </>
        )}
      </Stack>
      {asked === 'correct' && <CorrectDialog view={view} run={run} onClose={close} />}
      {asked === 'withdraw' && (
        <ReasonDialog
          title={t('records.withdraw')}
          label={t('records.withdrawReason')}
          isPending={step.isPending}
          problem={step.error && <LoadFailed error={step.error} />}
          onClose={close}
          onSave={(reason) =>
            step.mutate(
              { runId: run.id, version: view.version, step: '/withdrawal', body: { reason } },
              { onSuccess: close },
            )
          }
        />
      )}
    </Paper>
  );
}
