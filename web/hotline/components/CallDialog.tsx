import {
  Button,
  Checkbox,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  FormControlLabel,
  MenuItem,
  Stack,
  TextField,
  Typography,
} from '@mui/material';
import { type KeyboardEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { textMaxLength } from '../../../functions/hotline/contract/limits.ts';
import { type Queue, queueSchema } from '../../../functions/hotline/contract/words.ts';
import { useAttempt } from '../../shared/drafts/useAttempt.ts';
import { LoadFailed } from '../../shared/ui/sights.tsx';
import { useLogCall } from '../queries.ts';
import { type ChosenSchool, SchoolField } from './SchoolField.tsx';

interface CallDialogProps {
  onClose: () => void;
  onLogged: (call: { id: string; number: string }) => void;
}

/** A phone call in a few keys: what was asked comes first, everything else may be left out. */
export function CallDialog({ onClose, onLogged }: CallDialogProps) {
  const { t } = useTranslation('hotline');
  const [text, setText] = useState('');
  const [answer, setAnswer] = useState('');
  const [name, setName] = useState('');
  const [phone, setPhone] = useState('');
  const [queue, setQueue] = useState<Queue>('technical');
  const [school, setSchool] = useState<ChosenSchool>();
  const [resolved, setResolved] = useState(true);
  const attempt = useAttempt();
  const log = useLogCall();
  const save = () => {
    if (text.trim() === '') return;
    const isAnswered = answer.trim() !== '';
    log.mutate(
      {
        body: { text, answer, name, phone, queue, schoolId: school?.id, resolved: resolved && isAnswered },
        idempotencyKey: attempt.key,
      },
      { onSuccess: onLogged, onError: attempt.failed },
    );
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) save();
  };
  const long = { maxLength: textMaxLength };
  return (
    <Dialog open fullWidth onClose={onClose} onKeyDown={onKeyDown} aria-labelledby="call-title">
      <DialogTitle id="call-title">{t('call.title')}</DialogTitle>
      <DialogContent>
        <Stack sx={{ gap: 2, pt: 1 }}>
          <TextField
            autoFocus
            multiline
            minRows={2}
            label={t('call.text')}
            value={text}
            onChange={(event) => setText(event.target.value)}
            slotProps={{ htmlInput: long }}
          />
          <TextField
            multiline
            minRows={2}
            label={t('call.answer')}
            value={answer}
            onChange={(event) => setAnswer(event.target.value)}
            slotProps={{ htmlInput: long }}
          />
          <SchoolField school={school} onChoose={setSchool} />
          <Stack direction={{ xs: 'column', sm: 'row' }} sx={{ gap: 2 }}>
            <TextField
              fullWidth
              label={t('call.name')}
              value={name}
              onChange={(event) => setName(event.target.value)}
            />
            <TextField
              fullWidth
              label={t('ask.phone')}
              value={phone}
              onChange={(event) => setPhone(event.target.value)}
            />
          </Stack>
          <TextField
            select
            label={t('desk.queue')}
            value={queue}
            onChange={(event) => setQueue(queueSchema.parse(event.target.value))}
          >
            {queueSchema.options.map((one) => (
              <MenuItem key={one} value={one}>
                {t(`queue.${one}`)}
              </MenuItem>
            ))}
          </TextField>
          <FormControlLabel
            control={<Checkbox checked={resolved} onChange={(event) => setResolved(event.target.checked)} />}
            label={t('call.resolved')}
          />
          {log.isError && <LoadFailed error={log.error} />}
          <Typography variant="body2" color="text.secondary">
            {t('call.hint')}
          </Typography>
        </Stack>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{t('cancel', { ns: 'shared' })}</Button>
        <Button variant="contained" loading={log.isPending} onClick={save}>
          {t('call.save')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
