import { Alert, Box, Button, Paper, Stack, TextField, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import type { QuarterlyView } from '../../../functions/reporting/contract/quarterly.ts';
import { LoadFailed } from '../../shared/ui/sights.tsx';
import { useKeptDraft } from '../../shared/ui/useKeptDraft.ts';
import { type ReportAt, useStep } from '../queries.ts';

const draftSchema = z.object({ words: z.string() });
const shortestRemark = 5;

/** The department accepts a report, knowingly with its gap, or returns it and says why. */
export function DecidePanel({ at, view }: { at: ReportAt; view: QuarterlyView }) {
  const { t } = useTranslation('reporting');
  const { draft, change, forget } = useKeptDraft(
    `reporting.decide.${at.nodeId}.${at.quarter}`,
    draftSchema,
    () => ({ words: '' }),
  );
  const [wasSent, setWasSent] = useState(false);
  const step = useStep(at);
  const gaps = view.data.gaps.map(({ number }) => number);
  const words = draft.words.trim();
  const isShort = wasSent && words.length < shortestRemark;
  const accept = () => {
    const body = { withGap: gaps.length > 0, ...(words && { text: words }) };
    step.mutate({ step: 'acceptance', body, version: view.version }, { onSuccess: forget });
  };
  const giveBack = () => {
    setWasSent(true);
    if (words.length < shortestRemark) return;
    step.mutate({ step: 'return', body: { remarks: words }, version: view.version }, { onSuccess: forget });
  };
  return (
    <Paper variant="outlined" component="section" className="no-print" sx={{ p: 2, mb: 2 }}>
      <Typography component="h2" variant="h6" sx={{ mb: 1 }}>
        {t('decide.title')}
      </Typography>
      <Box sx={{ display: 'grid', gap: 1.5 }}>
        {gaps.length > 0 && (
          <Alert severity="warning">{t('report.gaps', { numbers: gaps.join(', ') })}</Alert>
        )}
        <TextField
          multiline
          minRows={2}
          label={t('decide.remarks')}
          value={draft.words}
          error={isShort}
          helperText={
            isShort ? t('report.wanted') : gaps.length > 0 ? t('decide.gapText') : t('decide.remarksHint')
          }
          onChange={(event) => change({ words: event.target.value })}
        />
        {step.isError && <LoadFailed error={step.error} />}
        <Stack direction={{ xs: 'column', sm: 'row' }} sx={{ gap: 1 }}>
          <Button variant="contained" disabled={step.isPending} onClick={accept}>
            {t(gaps.length > 0 ? 'decide.acceptWithGap' : 'decide.accept')}
          </Button>
          <Button variant="outlined" disabled={step.isPending} onClick={giveBack}>
            {t('decide.return')}
          </Button>
        </Stack>
      </Box>
    </Paper>
  );
}
