import { Button, Stack, TextField } from '@mui/material';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAttempt } from '../../shared/drafts/useAttempt.ts';
import { LoadFailed } from '../../shared/ui/sights.tsx';
import { useUpdateIncident } from '../incidentQueries.ts';

/** The next word for everybody on how an incident goes on. */
export function UpdateForm({ incidentId }: { incidentId: string }) {
  const { t } = useTranslation('incidents');
  const [isOpen, setOpen] = useState(false);
  const [text, setText] = useState({ ru: '', en: '' });
  const attempt = useAttempt();
  const update = useUpdateIncident(incidentId);
  if (!isOpen)
    return (
      <Button variant="outlined" sx={{ mb: 1.5 }} onClick={() => setOpen(true)}>
        {t('page.addUpdate')}
      </Button>
    );
  const send = () =>
    update.mutate(
      { body: { text }, idempotencyKey: attempt.key },
      {
        onSuccess: () => {
          attempt.next();
          setText({ ru: '', en: '' });
          setOpen(false);
        },
        onError: attempt.failed,
      },
    );
  const field = (language: 'ru' | 'en', label: string) => (
    <TextField
      fullWidth
      multiline
      minRows={2}
      autoFocus={language === 'ru'}
      label={label}
      value={text[language]}
      onChange={(event) => setText({ ...text, [language]: event.target.value })}
      slotProps={{ htmlInput: { maxLength: 2000 } }}
    />
  );
  return (
    <Stack sx={{ gap: 1.5, mb: 2, maxWidth: 640 }}>
      {field('ru', t('page.updateText'))}
      {field('en', t('page.updateTextEn'))}
      {update.isError && <LoadFailed error={update.error} />}
      <Stack direction="row" sx={{ gap: 1 }}>
        <Button
          variant="contained"
          disabled={text.ru.trim() === ''}
          loading={update.isPending}
          onClick={send}
        >
          {t('page.send')}
        </Button>
        <Button onClick={() => setOpen(false)}>{t('cancel', { ns: 'shared' })}</Button>
      </Stack>
    </Stack>
  );
}
