import {
  Alert,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  MenuItem,
  Stack,
  TextField,
  Typography,
} from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SessionView } from '../../../functions/seminars/contract/sessions.ts';
import { isDay } from '../../../functions/shared/calendar/day.ts';
import { formatDay } from '../../shared/format/format.ts';
import { useLanguage } from '../../shared/text/language.ts';
import { LoadFailed } from '../../shared/ui/sights.tsx';
import { venueList } from '../catalogueQueries.ts';
import { consequencesOf, useStep } from '../queries.ts';
import { InputProblem } from './InputProblem.tsx';

interface MoveDialogProps {
  session: SessionView;
  /** Where it was dropped. */
  to: string;
  /** Into which room it was dropped, `venue/room`; empty for its own. */
  into: string;
  onClose: () => void;
}

/** Moves a session, by the keyboard as well as after a drag: what collides and who is told stand here first. */
export function MoveDialog({ session, to, into, onClose }: MoveDialogProps) {
  const { t } = useTranslation('seminars');
  const language = useLanguage();
  const first = session.days[0];
  const [startsOn, setStartsOn] = useState(isDay(to) ? to : (first?.date ?? ''));
  const [startsAt, setStartsAt] = useState(first?.from ?? '');
  const own = session.place ? `${session.place.venueId}/${session.place.roomId}` : '';
  const [place, setPlace] = useState(session.place && into ? into : own);
  const [reason, setReason] = useState('');
  const venues = useQuery(venueList);
  const move = useStep(session.id, 'move');
  const [venueId, roomId] = place.split('/');
  const isAsked = isDay(startsOn) && startsAt !== '';
  const consequences = useQuery({
    ...consequencesOf(session.id, { startsOn, startsAt, ...(place && { venueId, roomId }) }),
    enabled: isAsked,
  });
  const save = () =>
    move.mutate(
      {
        body: { startsOn, startsAt, ...(place && { place: { venueId, roomId } }), ...(reason && { reason }) },
        version: session.version,
      },
      { onSuccess: onClose },
    );
  const collisions = consequences.data?.collisions ?? [];
  return (
    <Dialog open fullWidth onClose={onClose} aria-labelledby="move-title">
      <DialogTitle id="move-title">{t('move.title')}</DialogTitle>
      <DialogContent>
        <Stack sx={{ gap: 2, pt: 1 }}>
          <Stack direction={{ xs: 'column', sm: 'row' }} sx={{ gap: 2 }}>
            <TextField
              fullWidth
              type="date"
              label={t('plan.date')}
              value={startsOn}
              onChange={(event) => setStartsOn(event.target.value)}
              slotProps={{ inputLabel: { shrink: true } }}
            />
            <TextField
              fullWidth
              type="time"
              label={t('plan.from')}
              value={startsAt}
              onChange={(event) => setStartsAt(event.target.value)}
              slotProps={{ inputLabel: { shrink: true } }}
            />
          </Stack>
          {session.place && (
            <TextField
              select
              label={t('plan.place')}
              value={place}
              onChange={(event) => setPlace(event.target.value)}
            >
              {(venues.data?.items ?? []).flatMap((venue) =>
                venue.rooms.map((room) => (
                  <MenuItem key={`${venue.id}/${room.id}`} value={`${venue.id}/${room.id}`}>
                    {venue.name}, {room.name}
                  </MenuItem>
                )),
              )}
            </TextField>
          )}
          <TextField
            label={t('move.reason')}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
            slotProps={{ htmlInput: { maxLength: 500 } }}
          />
          <div aria-live="polite">
            {consequences.isError && <LoadFailed error={consequences.error} />}
            {consequences.data && (
              <Stack sx={{ gap: 1 }}>
                <Typography variant="body2">
                  {consequences.data.days
                    .map(({ date, from, to: until }) => `${formatDay(date, language)}, ${from}–${until}`)
                    .join('; ')}
                </Typography>
                <Alert severity={session.state === 'draft' ? 'info' : 'warning'}>
                  {session.state === 'draft'
                    ? t('move.nobodyTold')
                    : t('move.told', {
                        participants: consequences.data.told.participants,
                        trainers: consequences.data.told.trainers,
                      })}
                </Alert>
                {collisions.length === 0 ? (
                  <Alert severity="success">{t('move.free')}</Alert>
                ) : (
                  <Alert severity="error">
                    {collisions.map(({ what, name, date, from, to: until, travelMinutes }) => (
                      <div key={`${what} ${name} ${date} ${from}`}>
                        {t(`collision.${what}`, { name, date: formatDay(date, language), from, to: until })}
                        {travelMinutes !== undefined &&
                          ` ${t('collision.travel', { minutes: travelMinutes })}`}
                      </div>
                    ))}
                  </Alert>
                )}
              </Stack>
            )}
          </div>
          {move.error && <InputProblem error={move.error} />}
        </Stack>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{t('cancel', { ns: 'shared' })}</Button>
        <Button
          variant="contained"
          loading={move.isPending}
          disabled={!isAsked || collisions.length > 0}
          onClick={save}
        >
          {t('move.save')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
