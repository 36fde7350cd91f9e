import {
  Box,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  TextField,
  ToggleButton,
  ToggleButtonGroup,
} from '@mui/material';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ControlView } from '../../../functions/reporting/contract/controls.ts';
import { addDays } from '../../../functions/shared/calendar/day.ts';
import { submitting } from '../../shared/drafts/submitting.ts';
import { useToday } from '../../shared/time/asOf.ts';
import { LoadFailed } from '../../shared/ui/sights.tsx';
import { useRecheck } from '../controlQueries.ts';

const usualDays = 7;

interface RecheckDialogProps {
  control: ControlView;
  finding: ControlView['findings'][number];
  onClose: () => void;
}

/** What a recheck of one finding has seen: remedied, or a new day. */
export function RecheckDialog({ control, finding, onClose }: RecheckDialogProps) {
  const { t } = useTranslation('control');
  const today = useToday();
  const [on, setOn] = useState(today);
  const [isRemedied, setRemedied] = useState(true);
  const [remedyBy, setRemedyBy] = useState(addDays(today, usualDays));
  const [note, setNote] = useState('');
  const recheck = useRecheck(control.id, finding.id);
  const save = () =>
    recheck.mutate(
      {
        body: { on, remedied: isRemedied, note, ...(!isRemedied && { remedyBy }) },
        version: control.version,
      },
      { onSuccess: onClose },
    );
  const shrink = { inputLabel: { shrink: true } };
  return (
    <Dialog open fullWidth maxWidth="sm" onClose={onClose} aria-labelledby="recheck-title">
      <Box component="form" noValidate onSubmit={submitting(save)} sx={{ display: 'contents' }}>
        <DialogTitle id="recheck-title">{t('one.recheckOf', { text: finding.text })}</DialogTitle>
        <DialogContent sx={{ display: 'grid', gap: 2 }}>
          <ToggleButtonGroup
            exclusive
            value={isRemedied}
            onChange={(_event, value: boolean | null) => value !== null && setRemedied(value)}
            aria-label={t('one.recheck')}
          >
            <ToggleButton value={true} sx={{ minHeight: 44 }}>
              {t('one.remedied')}
            </ToggleButton>
            <ToggleButton value={false} sx={{ minHeight: 44 }}>
              {t('one.notRemedied')}
            </ToggleButton>
          </ToggleButtonGroup>
          <TextField
            type="date"
            label={t('one.on')}
            value={on}
            onChange={(event) => setOn(event.target.value)}
            slotProps={{ ...shrink, htmlInput: { max: today, min: control.on } }}
          />
          {!isRemedied && (
            <TextField
              type="date"
              label={t('one.newDay')}
              value={remedyBy}
              onChange={(event) => setRemedyBy(event.target.value)}
              slotProps={{ ...shrink, htmlInput: { min: addDays(on, 1) } }}
            />
          )}
          <TextField
            label={t('one.note')}
            value={note}
            multiline
            minRows={2}
            onChange={(event) => setNote(event.target.value)}
          />
          {recheck.isError && <LoadFailed error={recheck.error} />}
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>{t('cancel', { ns: 'shared' })}</Button>
          <Button type="submit" variant="contained" loading={recheck.isPending}>
            {t('one.save')}
          </Button>
        </DialogActions>
      </Box>
    </Dialog>
  );
}
