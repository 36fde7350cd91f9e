import { Button, Dialog, DialogActions, DialogContent, DialogTitle, Stack, TextField } from '@mui/material';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SchoolRunsView, SchoolRunView } from '../../../functions/seminars/contract/schoolRuns.ts';
import { submitting } from '../../shared/drafts/submitting.ts';
import { LoadFailed } from '../../shared/ui/sights.tsx';
import { CountFields } from './CountFields.tsx';
import { useRunStep } from './queries.ts';
import { errorsOf } from './runDraft.ts';

interface CorrectDialogProps {
  view: SchoolRunsView;
  run: SchoolRunView;
  onClose: () => void;
}

const shortestReason = 3;

/** Puts a recorded seminar right; what stood before stays in its history. */
export function CorrectDialog({ view, run, onClose }: CorrectDialogProps) {
  const { t } = useTranslation('schoolRuns');
  const [counts, setCounts] = useState({ on: run.on, present: String(run.present), topic: run.topic });
  const [reason, setReason] = useState('');
  const step = useRunStep(view.nodeId);
  const { today, opensOn, bounds } = view;
  const errors = errorsOf(counts, { today, opensOn, most: bounds[run.audience] });
  const isReady = Object.keys(errors).length === 0 && reason.trim().length >= shortestReason;
  const save = () => {
    if (!isReady) return;
    const body = { ...counts, topic: counts.topic.trim(), present: Number(counts.present), reason };
    step.mutate({ runId: run.id, version: view.version, step: '', body }, { onSuccess: onClose });
  };
  return (
    <Dialog open fullWidth onClose={onClose} aria-labelledby="correct-title">
      <DialogTitle id="correct-title">{t('records.correctTitle')}</DialogTitle>
      <form noValidate onSubmit={submitting(save)}>
        <DialogContent>
          <Stack sx={{ gap: 2, pt: 1 }}>
            <CountFields
              view={view}
              audience={run.audience}
              counts={counts}
              errors={errors}
              onChange={(part) => setCounts({ ...counts, ...part })}
            />
            <TextField
              label={t('records.reason')}
              value={reason}
              required
              onChange={(event) => setReason(event.target.value)}
              slotProps={{ htmlInput: { maxLength: 300 } }}
            />
            {step.error && <LoadFailed error={step.error} />}
          </Stack>
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>{t('cancel', { ns: 'shared' })}</Button>
          <Button type="submit" variant="contained" loading={step.isPending} disabled={!isReady}>
            {t('records.correct')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
