import { Alert, Button, Chip, Stack, TextField, Typography } from '@mui/material';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SessionView } from '../../../functions/seminars/contract/sessions.ts';
import { submitting } from '../../shared/drafts/submitting.ts';
import { formatDay, formatInstant } from '../../shared/format/format.ts';
import { useLanguage } from '../../shared/text/language.ts';
import { useToday } from '../../shared/time/asOf.ts';
import { LoadFailed, Nothing } from '../../shared/ui/sights.tsx';
import { dayAtDoor, hereOn, type Met } from './doorList.ts';
import { keepPage } from './keepPage.ts';
import { Scanner } from './Scanner.tsx';
import { forgetDoor, useDoor } from './useDoor.ts';

const severityOf = {
  marked: 'success',
  already: 'warning',
  cancelled: 'error',
  notBooked: 'error',
  otherSession: 'error',
  unknownCode: 'error',
} as const satisfies Record<Met['result'], string>;

/** Whoever stands at the door: a code by camera or by hand, with a connection or without one. */
export function DoorDesk({ session, code: given }: { session: SessionView; code: string }) {
  const { t } = useTranslation('door');
  const language = useLanguage();
  const date = dayAtDoor(session, useToday());
  const desk = useDoor(session, date);
  const { door, returned, isOnline } = desk;
  const [typed, setTyped] = useState(given);
  const [met, setMet] = useState<Met>();
  const field = useRef<HTMLInputElement>(null);
  const isOver = session.state === 'held';
  useEffect(() => {
    if (isOver && door.queue.length === 0) forgetDoor(session.id);
  });
  const [isPageKept, setPageKept] = useState(false);
  const hasList = door.readAt !== '';
  useEffect(() => {
    if (!hasList || !isOnline) return;
    // A device that cannot keep the page checks people in all the same, as long as it stays open.
    keepPage().then(setPageKept, () => setPageKept(false));
  }, [hasList, isOnline]);
  if (session.state === 'cancelled') return <Nothing title={t('cancelledSession')} />;
  if (date === undefined) return <Nothing title={t('notYet')}>{t('notYetAdvice')}</Nothing>;
  const take = (text: string) => setMet(desk.checkIn(text));
  const send = () => {
    if (typed.trim() === '') return;
    take(typed);
    setTyped('');
    field.current?.focus();
  };
  const { here, of } = hereOn(door, date);
  return (
    <Stack sx={{ gap: 2, maxWidth: 560 }}>
      <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap', alignItems: 'center' }}>
        <Typography sx={{ fontWeight: 600 }}>{formatDay(date, language)}</Typography>
        <Chip size="small" label={t('here', { here, of })} />
        {!isOnline && <Chip size="small" color="warning" label={t('offline')} />}
      </Stack>
      {isOver && <Alert severity="info">{t('overSession')}</Alert>}
      {desk.roll.isError && door.guests.length === 0 && (
        <LoadFailed error={desk.roll.error} onRetry={() => void desk.roll.refetch()} />
      )}
      <Scanner onRead={take} />
      <Stack
        component="form"
        noValidate
        aria-label={t('form')}
        direction="row"
        onSubmit={submitting(send)}
        sx={{ gap: 1, alignItems: 'stretch' }}
      >
        <TextField
          inputRef={field}
          label={t('code')}
          value={typed}
          autoComplete="off"
          onChange={(event) => setTyped(event.target.value)}
          slotProps={{ htmlInput: { maxLength: 20, autoCapitalize: 'characters' } }}
          sx={{ flex: 1, '& .MuiInputBase-root': { minHeight: 44 } }}
        />
        <Button type="submit" variant="contained" sx={{ minHeight: 44 }}>
          {t('mark')}
        </Button>
      </Stack>
      <div aria-live="assertive">{met && <Told met={met} />}</div>
      {door.queue.length > 0 && (
        <Alert
          severity="warning"
          role="status"
          action={
            <Button color="inherit" size="small" loading={desk.isSending} onClick={desk.send}>
              {t('queue.send')}
            </Button>
          }
        >
          {t('queue.waits', { count: door.queue.length })}
        </Alert>
      )}
      {desk.refusal !== undefined && <LoadFailed error={desk.refusal} />}
      {returned.length > 0 && (
        <Alert severity="error">
          {t('queue.returned')}
          <ul style={{ margin: 0, paddingLeft: 20 }}>
            {returned.map(({ code, name, result }) => (
              <li key={`${code} ${result}`}>{t(`returned.${result}`, { name, code })}</li>
            ))}
          </ul>
        </Alert>
      )}
      {door.readAt !== '' && (
        <Typography variant="caption" color="text.secondary">
          {t('kept', { count: door.guests.length })} {isPageKept && t('pageKept')}
        </Typography>
      )}
    </Stack>
  );
}

function Told({ met }: { met: Met }) {
  const { t } = useTranslation('door');
  const language = useLanguage();
  return (
    <Alert severity={severityOf[met.result]}>
      {t(`met.${met.result}`, {
        name: 'name' in met ? met.name : '',
        at: met.result === 'already' ? formatInstant(met.at, language) : '',
      })}
    </Alert>
  );
}
