import {
  Alert,
  Box,
  Button,
  Checkbox,
  Chip,
  Stack,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableRow,
  TextField,
  Typography,
} from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { Printer, ScanLine } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import type { RegistrationView } from '../../../functions/seminars/contract/registrations.ts';
import type { SessionView } from '../../../functions/seminars/contract/sessions.ts';
import { paths } from '../../app/paths.ts';
import { useRight, useSession } from '../../shared/auth/person.ts';
import { formatInstant } from '../../shared/format/format.ts';
import { useLanguage } from '../../shared/text/language.ts';
import { useToday } from '../../shared/time/asOf.ts';
import { Nothing, Sights } from '../../shared/ui/sights.tsx';
import { OwnCode } from '../door/OwnCode.tsx';
import { rollOf, useAnswerOffer, useCancelSignUp, useDecide, useMark } from '../queries.ts';
import { InputProblem } from './InputProblem.tsx';
import { ReasonDialog } from './ReasonDialog.tsx';

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

function RollTable({
  session,
  items,
  date,
}: {
  session: SessionView;
  items: readonly RegistrationView[];
  date: string | undefined;
}) {
  const { t } = useTranslation('seminars');
  const approves = useRight('seminar.approve') !== undefined;
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const decide = useDecide(session.id);
  const requested = items.filter(({ status }) => status === 'requested');
  const choose = (id: string) =>
    setChosen(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id]);
  return (
    <>
      {approves && requested.length > 0 && (
        <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap', alignItems: 'center' }}>
          <Button
            variant="contained"
            size="small"
            disabled={chosen.length === 0}
            onClick={() => decide.mutate({ approve: [...chosen] }, { onSuccess: () => setChosen([]) })}
          >
            {t('roll.approve', { count: chosen.length })}
          </Button>
          <Button
            size="small"
            disabled={chosen.length === 0}
            onClick={() => decide.mutate({ decline: [...chosen] }, { onSuccess: () => setChosen([]) })}
          >
            {t('roll.decline')}
          </Button>
          <Button size="small" onClick={() => setChosen(requested.map(({ id }) => id))}>
            {t('roll.chooseAll')}
          </Button>
        </Stack>
      )}
      {decide.error && <InputProblem error={decide.error} />}
      <Box sx={{ overflowX: 'auto' }}>
        <Table size="small" aria-label={t('roll.title')}>
          <TableHead>
            <TableRow>
              <TableCell>{t('roll.person')}</TableCell>
              <TableCell>{t('roll.standing')}</TableCell>
              <TableCell>{t('roll.code')}</TableCell>
              <TableCell>{t('roll.actions')}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {items.map((one) => (
              <RollRow
                key={one.id}
                session={session}
                one={one}
                date={date}
                isChosen={chosen.includes(one.id)}
                onChoose={approves && one.status === 'requested' ? () => choose(one.id) : undefined}
              />
            ))}
          </TableBody>
        </Table>
      </Box>
    </>
  );
}

interface RowProps {
  session: SessionView;
  one: RegistrationView;
  date: string | undefined;
  isChosen: boolean;
  onChoose: (() => void) | undefined;
}

function RollRow({ session, one, date, isChosen, onChoose }: RowProps) {
  const { t } = useTranslation('seminars');
  const language = useLanguage();
  const { person } = useSession();
  const scope = useRight('seminar.signUp');
  const [isCancelling, setCancelling] = useState(false);
  const answer = useAnswerOffer(session.id);
  const cancel = useCancelSignUp(session.id);
  const mark = useMark(session.id);
  const isOwn =
    scope === 'region' ||
    (scope !== undefined && one.path.includes(person?.org ?? '') && person !== undefined);
  const isOpen = session.state === 'published' || session.state === 'moved';
  const seated = one.status === 'booked' || one.status === 'partial' || one.status === 'noShow';
  return (
    <TableRow>
      <TableCell component="th" scope="row">
        {onChoose && (
          <Checkbox
            size="small"
            checked={isChosen}
            onChange={onChoose}
            slotProps={{ input: { 'aria-label': one.person.name } }}
          />
        )}
        {one.person.name}
        {one.person.post && (
          <Typography variant="caption" color="text.secondary" component="div">
            {one.person.post}
          </Typography>
        )}
        {one.isUncovered && one.status === 'requested' && <Chip size="small" label={t('roll.uncovered')} />}
      </TableCell>
      <TableCell>
        {t(`status.${one.status}`)}
        {one.line && (
          <Typography variant="caption" component="div" color="text.secondary">
            {t(`line.${one.line.because}`, { place: one.line.place, of: one.line.of })}
          </Typography>
        )}
        {one.offer && (
          <Typography variant="caption" component="div">
            {t('roll.offered', { until: formatInstant(one.offer.expiresAt, language) })}
          </Typography>
        )}
        {one.attendedHours > 0 && (
          <Typography variant="caption" component="div" color="text.secondary">
            {t('roll.hours', { hours: one.attendedHours, of: session.hours })}
          </Typography>
        )}
      </TableCell>
      <TableCell>
        {one.status !== 'cancelled' && (
          <Box component="span" sx={{ fontFamily: 'monospace', whiteSpace: 'nowrap' }}>
            {one.code}
          </Box>
        )}
        {isOwn && one.status === 'booked' && <OwnCode sessionId={session.id} one={one} />}
      </TableCell>
      <TableCell>
        <Stack direction="row" sx={{ gap: 0.5, flexWrap: 'wrap' }}>
          {one.offer && isOwn && (
            <>
              <Button
                size="small"
                variant="contained"
                onClick={() => answer.mutate({ registrationId: one.id, accept: true })}
              >
                {t('roll.take')}
              </Button>
              <Button size="small" onClick={() => answer.mutate({ registrationId: one.id, accept: false })}>
                {t('roll.leave')}
              </Button>
            </>
          )}
          {isOwn && isOpen && one.status !== 'cancelled' && !one.offer && one.attendedHours === 0 && (
            <Button size="small" onClick={() => setCancelling(true)}>
              {t('roll.cancel')}
            </Button>
          )}
          {date && seated && (
            <Button size="small" onClick={() => mark.mutate([{ registrationId: one.id, date }])}>
              {t('roll.came')}
            </Button>
          )}
        </Stack>
        {answer.error && <InputProblem error={answer.error} />}
        {isCancelling && (
          <ReasonDialog
            title={t('roll.cancelTitle')}
            label={t('roll.cancelReason')}
            isPending={cancel.isPending}
            problem={cancel.error && <InputProblem error={cancel.error} />}
            onClose={() => setCancelling(false)}
            onSave={(reason) =>
              cancel.mutate({ registrationId: one.id, reason }, { onSuccess: () => setCancelling(false) })
            }
          />
        )}
      </TableCell>
    </TableRow>
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
