import { Alert, Button, Stack, TextField, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { Printer, ScanLine } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import type { SessionView } from '../../../functions/seminars/contract/sessions.ts';
import { paths } from '../../app/paths.ts';
import { useRight } from '../../shared/auth/person.ts';
import { formatInstant } from '../../shared/format/format.ts';
import { useLanguage } from '../../shared/text/language.ts';
import { useToday } from '../../shared/time/asOf.ts';
import { Nothing, Sights } from '../../shared/ui/sights.tsx';
import { rollOf, useMark } from '../queries.ts';
import { InputProblem } from './InputProblem.tsx';
import { RollTable } from './RollTable.tsx';

/** Who is signed up, as far as the viewer may read names: their seats, the line with its reasons, who came. */
export function Roll({ session }: { session: SessionView }) {
  const { t } = useTranslation(['seminars', 'door']);
  const roll = useQuery(rollOf(session.id));
  const today = useToday();
  const attends = useRight('seminar.attend') !== undefined && session.mayEdit;
  const day = session.days.findLast(({ date }) => date <= today) ?? session.days[0];
  const isDue = attends && day !== undefined && day.date <= today && session.state !== 'cancelled';
  return (
    <Stack component="section" aria-label={t('roll.title')} sx={{ gap: 1.5 }}>
      <Typography component="h2" variant="subtitle1" sx={{ fontWeight: 600 }}>
        {t('roll.title')}
      </Typography>
      {attends && session.state !== 'cancelled' && (
        <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap' }} className="no-print">
          <Button
            component={Link}
            to={paths.door(session.id)}
            variant="outlined"
            startIcon={<ScanLine size={16} />}
          >
            {t('open', { ns: 'door' })}
          </Button>
          <Button component={Link} to={paths.doorList(session.id)} startIcon={<Printer size={16} />}>
            {t('paper.open', { ns: 'door' })}
          </Button>
        </Stack>
      )}
      {isDue && <AtTheDoor session={session} date={day.date} />}
      <Sights query={roll}>
        {({ items }) =>
          items.length === 0 ? (
            <Nothing title={t('roll.nobody')} />
          ) : (
            <RollTable session={session} items={items} date={isDue ? day.date : undefined} />
          )
        }
      </Sights>
    </Stack>
  );
}

/** The code a person says at the door: what came of it is said aloud, a second time too. */
function AtTheDoor({ session, date }: { session: SessionView; date: string }) {
  const { t } = useTranslation('seminars');
  const language = useLanguage();
  const [code, setCode] = useState('');
  const mark = useMark(session.id);
  const told = mark.data?.items[0];
  return (
    <Stack
      component="form"
      aria-label={t('door.title')}
      direction="row"
      sx={{ gap: 1, flexWrap: 'wrap', alignItems: 'flex-start' }}
      onSubmit={(event) => {
        event.preventDefault();
        mark.mutate([{ code, date }], { onSuccess: () => setCode('') });
      }}
    >
      <TextField
        size="small"
        label={t('door.code')}
        value={code}
        autoComplete="off"
        onChange={(event) => setCode(event.target.value)}
      />
      <Button type="submit" variant="contained" disabled={code.trim() === ''} loading={mark.isPending}>
        {t('door.mark')}
      </Button>
      <div aria-live="assertive" style={{ flexBasis: '100%' }}>
        {mark.error && <InputProblem error={mark.error} />}
        {told && (
          <Alert severity={told.result === 'marked' ? 'success' : 'warning'}>
            {t(`door.${told.result}`, {
              name: told.name,
              at: told.earlier ? formatInstant(told.earlier, language) : '',
            })}
          </Alert>
        )}
      </div>
    </Stack>
  );
}
