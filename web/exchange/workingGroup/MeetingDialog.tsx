import { Button, Dialog, DialogActions, DialogContent, DialogTitle, TextField } from '@mui/material';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import type { GroupMeetingView } from '../../../functions/exchange/contract/workingGroup.ts';
import { submitting } from '../../shared/drafts/submitting.ts';
import { useAttempt } from '../../shared/drafts/useAttempt.ts';
import { LoadFailed } from '../../shared/ui/sights.tsx';
import { useKeptDraft } from '../../shared/ui/useKeptDraft.ts';
import { useMeetingStep } from './queries.ts';

const draftSchema = z.object({
  on: z.string(),
  agenda: z.string(),
  minutes: z.string(),
  attended: z.string(),
});

interface MeetingDialogProps {
  /** None: a new one. */
  meeting: GroupMeetingView | undefined;
  onClose: () => void;
}

/** A meeting is called, or its minutes are written. */
export function MeetingDialog({ meeting, onClose }: MeetingDialogProps) {
  const { t } = useTranslation('exchange');
  const attempt = useAttempt();
  const write = useMeetingStep();
  const key = `exchange.group.meeting.${meeting ? `${meeting.id}.${meeting.version}` : 'new'}`;
  const { draft, change, startAnew } = useKeptDraft(key, draftSchema, () => ({
    on: meeting?.on ?? '',
    agenda: meeting?.agenda ?? '',
    minutes: meeting?.minutes ?? '',
    attended: meeting?.attended.join('\n') ?? '',
  }));
  const isReady = draft.on !== '' && draft.agenda.trim().length >= 3;
  const send = () => {
    if (!isReady) return;
    const body = {
      on: draft.on,
      agenda: draft.agenda.trim(),
      minutes: draft.minutes.trim(),
      attended: draft.attended
        .split('\n')
        .map((name) => name.trim())
        .filter((name) => name.length >= 3),
    };
    const onSuccess = () => {
      startAnew();
      onClose();
    };
    write.mutate(
      meeting ? { what: 'write', meeting, body } : { what: 'hold', body, idempotencyKey: attempt.key },
      { onSuccess, onError: attempt.failed },
    );
  };
  return (
    <Dialog open fullWidth maxWidth="sm" onClose={onClose} aria-labelledby="meeting-title">
      <form onSubmit={submitting(send)}>
        <DialogTitle id="meeting-title">{t(meeting ? 'group.write' : 'group.hold')}</DialogTitle>
        <DialogContent sx={{ display: 'grid', gap: 2, '&&': { pt: 1 } }}>
          <TextField
            required
            type="date"
            label={t('group.on')}
            value={draft.on}
            onChange={({ target }) => change({ ...draft, on: target.value })}
            slotProps={{ inputLabel: { shrink: true } }}
          />
          <TextField
            required
            multiline
            minRows={2}
            label={t('group.agenda')}
            value={draft.agenda}
            onChange={({ target }) => change({ ...draft, agenda: target.value })}
            slotProps={{ htmlInput: { maxLength: 5000 } }}
          />
          <TextField
            multiline
            minRows={4}
            label={t('group.minutes')}
            value={draft.minutes}
            onChange={({ target }) => change({ ...draft, minutes: target.value })}
            slotProps={{ htmlInput: { maxLength: 20000 } }}
          />
          <TextField
            multiline
            minRows={2}
            label={t('group.attended')}
            helperText={t('group.attendedHint')}
            value={draft.attended}
            onChange={({ target }) => change({ ...draft, attended: target.value })}
          />
          {write.error && <LoadFailed error={write.error} />}
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>{t('cancel', { ns: 'shared' })}</Button>
          <Button type="submit" variant="contained" disabled={!isReady} loading={write.isPending}>
            {t('group.save')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
