import {
  Button,
  Checkbox,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  FormControlLabel,
  Stack,
  TextField,
} from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { IncidentView } from '../../../functions/hotline/contract/incidents.ts';
import { textMaxLength } from '../../../functions/hotline/contract/limits.ts';
import { useRegion } from '../../shared/auth/region.ts';
import { useAttempt } from '../../shared/drafts/useAttempt.ts';
import { LoadFailed } from '../../shared/ui/sights.tsx';
import { serviceStatus, useAnswerIncident, useCloseIncident } from '../incidentQueries.ts';
import { fieldOfMoment, momentOfField } from '../moscowTime.ts';
import { WhenField } from './WhenField.tsx';

interface ClosingProps {
  incident: IncidentView;
  onClose: () => void;
}

/** Says when an incident was over, to everybody, and answers all who asked about it at once. */
export function CloseIncidentDialog({ incident, onClose }: ClosingProps) {
  const { t } = useTranslation('incidents');
  const { regionId } = useRegion();
  const now = useQuery(serviceStatus(regionId)).data?.now;
  const [typed, setTyped] = useState('');
  const [text, setText] = useState({ ru: '', en: '' });
  const [answersAll, setAnswersAll] = useState(true);
  const [answer, setAnswer] = useState('');
  const close = useCloseIncident(incident.id);
  const when = typed || (now ? fieldOfMoment(now) : '');
  const to = momentOfField(when);
  const isWhole = to && text.ru.trim() !== '' && (!answersAll || answer.trim() !== '');
  const send = () =>
    to &&
    close.mutate(
      { body: { to, text, ...(answersAll && { answer }) }, version: incident.version },
      { onSuccess: onClose },
    );
  const words = (language: 'ru' | 'en', label: string) => (
    <TextField
      fullWidth
      multiline
      minRows={2}
      required={language === 'ru'}
      label={label}
      value={text[language]}
      onChange={(event) => setText({ ...text, [language]: event.target.value })}
      slotProps={{ htmlInput: { maxLength: 2000 } }}
    />
  );
  return (
    <Dialog open fullWidth onClose={onClose} aria-labelledby="incident-closing">
      <DialogTitle id="incident-closing">{t('closing.title')}</DialogTitle>
      <DialogContent>
        <Stack sx={{ gap: 2, pt: 1 }}>
          <WhenField label={t('closing.to')} value={when} onChange={setTyped} />
          {words('ru', t('closing.text'))}
          {words('en', t('closing.textEn'))}
          <FormControlLabel
            control={
              <Checkbox checked={answersAll} onChange={(event) => setAnswersAll(event.target.checked)} />
            }
            label={t('closing.answerAll')}
          />
          {answersAll && <AnswerField value={answer} onChange={setAnswer} />}
          {close.isError && <LoadFailed error={close.error} />}
        </Stack>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{t('cancel', { ns: 'shared' })}</Button>
        <Button variant="contained" disabled={!isWhole} loading={close.isPending} onClick={send}>
          {t('closing.close')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

/** One answer to all who asked, while the incident goes on or after it. */
export function AnswerAllDialog({ incident, onClose }: ClosingProps) {
  const { t } = useTranslation('incidents');
  const [answer, setAnswer] = useState('');
  const attempt = useAttempt();
  const send = useAnswerIncident(incident.id);
  return (
    <Dialog open fullWidth onClose={onClose} aria-labelledby="incident-answer">
      <DialogTitle id="incident-answer">{t('page.answer')}</DialogTitle>
      <DialogContent>
        <Stack sx={{ gap: 2, pt: 1 }}>
          <AnswerField value={answer} onChange={setAnswer} />
          {send.isError && <LoadFailed error={send.error} />}
        </Stack>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{t('cancel', { ns: 'shared' })}</Button>
        <Button
          variant="contained"
          disabled={answer.trim() === ''}
          loading={send.isPending}
          onClick={() =>
            send.mutate(
              { body: { text: answer }, idempotencyKey: attempt.key },
              { onSuccess: onClose, onError: attempt.failed },
            )
          }
        >
          {t('closing.send')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

function AnswerField({ value, onChange }: { value: string; onChange: (typed: string) => void }) {
  const { t } = useTranslation('incidents');
  return (
    <TextField
      fullWidth
      multiline
      minRows={3}
      required
      label={t('closing.answer')}
      helperText={t('closing.answerHint')}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      slotProps={{ htmlInput: { maxLength: textMaxLength } }}
    />
  );
}
