import {
  Box,
  Button,
  IconButton,
  Link as MuiLink,
  Stack,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableRow,
  Typography,
} from '@mui/material';
import { ChevronLeft, ChevronRight } from 'lucide-react';
import type { DragEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import type { Venue } from '../../../functions/seminars/contract/places.ts';
import type { SessionCard } from '../../../functions/seminars/contract/sessions.ts';
import { civilOf } from '../../../functions/shared/calendar/day.ts';
import type { Day } from '../../../functions/shared/words.ts';
import { formatMonth, formatShortDay } from '../../shared/format/format.ts';
import { formatDays } from '../../shared/format/spans.ts';
import { inLanguage, useLanguage } from '../../shared/text/language.ts';
import { Nothing } from '../../shared/ui/sights.tsx';
import { type CalendarView, type Held, heldOn, spanOf, stepped, weeksIn } from '../calendarDays.ts';
import { useSessionPath } from '../useSessionPath.ts';
import { Agenda } from './Agenda.tsx';

interface CalendarProps {
  view: CalendarView;
  day: Day;
  sessions: readonly SessionCard[];
  venues: readonly Venue[];
  onDay: (day: Day) => void;
  /** Somebody has dropped a session on a day, or on a room’s day; absent where nobody may move. */
  onDrop?: ((sessionId: string, day: Day, room?: string) => void) | undefined;
}

/** Sessions by month, week, room or as a list; the same links in each, so that none needs a mouse. */
export function SessionCalendar(props: CalendarProps) {
  const { view, day, sessions, onDay } = props;
  const { t } = useTranslation('seminars');
  const language = useLanguage();
  const span = spanOf(view, day);
  const isWeekly = view === 'week' || view === 'rooms';
  return (
    <Stack sx={{ gap: 1.5 }}>
      <Stack direction="row" sx={{ gap: 1, alignItems: 'center', flexWrap: 'wrap' }}>
        <IconButton
          aria-label={t(isWeekly ? 'calendar.weekBack' : 'calendar.monthBack')}
          onClick={() => onDay(stepped(view, day, -1))}
        >
          <ChevronLeft size={18} />
        </IconButton>
        <Typography
          component="h2"
          variant="subtitle1"
          aria-live="polite"
          sx={{ minWidth: 180, textAlign: 'center' }}
        >
          {isWeekly ? formatDays(span.from, span.to, language) : formatMonth(day, language)}
        </Typography>
        <IconButton
          aria-label={t(isWeekly ? 'calendar.weekForth' : 'calendar.monthForth')}
          onClick={() => onDay(stepped(view, day, 1))}
        >
          <ChevronRight size={18} />
        </IconButton>
      </Stack>
      {sessions.length === 0 && (
        <Nothing
          title={t('noSessions')}
          action={<Button onClick={() => onDay(stepped(view, day, 1))}>{t('calendar.look')}</Button>}
        >
          {t('noSessionsAdvice')}
        </Nothing>
      )}
      {sessions.length > 0 && view === 'agenda' && <Agenda sessions={sessions} />}
      {sessions.length > 0 && (view === 'month' || view === 'week') && <Grid {...props} />}
      {sessions.length > 0 && view === 'rooms' && <Rooms {...props} />}
    </Stack>
  );
}

function Grid({ view, day, sessions, onDrop }: CalendarProps) {
  const { t } = useTranslation('seminars');
  const language = useLanguage();
  const held = heldOn(sessions);
  const weeks = weeksIn(spanOf(view, day));
  const { month } = civilOf(day);
  return (
    <Box sx={{ overflowX: 'auto' }} tabIndex={0} role="region" aria-label={t('calendar.grid')}>
      <Table size="small" sx={{ minWidth: 980, tableLayout: 'fixed' }} aria-label={t('calendar.grid')}>
        <TableHead>
          <TableRow>
            {(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const).map((one) => (
              <TableCell key={one}>{t(`weekday.${one}`)}</TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {weeks.map((week) => (
            <TableRow key={week[0]}>
              {week.map((date) => (
                <TableCell
                  key={date}
                  sx={{
                    verticalAlign: 'top',
                    px: 1,
                    height: view === 'month' ? 92 : 260,
                    border: 1,
                    borderColor: 'divider',
                  }}
                  {...dropping((id) => onDrop?.(id, date))}
                >
                  <Typography
                    variant="caption"
                    color={
                      civilOf(date).month === month || view === 'week' ? 'text.primary' : 'text.secondary'
                    }
                  >
                    {formatShortDay(date, language)}
                  </Typography>
                  <Entries held={held.get(date) ?? []} draggable={onDrop !== undefined} />
                </TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Box>
  );
}

/** A cell that takes what is dropped on it. */
function dropping(onId: (id: string) => void) {
  return {
    onDragOver: (event: DragEvent) => event.preventDefault(),
    onDrop: (event: DragEvent) => {
      event.preventDefault();
      const id = event.dataTransfer.getData('text/plain');
      if (id) onId(id);
    },
  };
}

function Entries({ held, draggable }: { held: readonly Held[]; draggable: boolean }) {
  const { t } = useTranslation('seminars');
  const sessionPath = useSessionPath();
  const language = useLanguage();
  return (
    <Stack sx={{ gap: 0.5, mt: 0.5 }}>
      {held.map(({ session, day }) => (
        <MuiLink
          key={`${session.id}-${day.date}`}
          component={Link}
          to={sessionPath(session.id)}
          underline="hover"
          variant="caption"
          draggable={draggable && session.state !== 'cancelled' && session.state !== 'held'}
          onDragStart={(event) => event.dataTransfer.setData('text/plain', session.id)}
          sx={{
            display: 'block',
            px: 0.75,
            py: 0.25,
            borderRadius: 1,
            border: 1,
            borderColor: 'divider',
            borderLeft: 4,
            borderLeftColor: session.state === 'cancelled' ? 'text.disabled' : 'primary.main',
            textDecoration: session.state === 'cancelled' ? 'line-through' : undefined,
            overflowWrap: 'anywhere',
            hyphens: 'auto',
          }}
        >
          {day.from} {inLanguage(session.title, language)} ({t(`state.${session.state}`).toLowerCase()})
        </MuiLink>
      ))}
    </Stack>
  );
}

function Rooms({ day, sessions, venues, onDrop }: CalendarProps) {
  const { t } = useTranslation('seminars');
  const language = useLanguage();
  const held = heldOn(sessions);
  const [week = []] = weeksIn(spanOf('rooms', day));
  const rooms = venues.flatMap((venue) => venue.rooms.map((room) => ({ venue, room })));
  return (
    <Box sx={{ overflowX: 'auto' }} tabIndex={0} role="region" aria-label={t('calendar.rooms')}>
      <Table size="small" sx={{ minWidth: 1160, tableLayout: 'fixed' }} aria-label={t('calendar.rooms')}>
        <TableHead>
          <TableRow>
            <TableCell sx={{ width: 220 }}>{t('calendar.room')}</TableCell>
            {week.map((date) => (
              <TableCell key={date}>{formatShortDay(date, language)}</TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {rooms.map(({ venue, room }) => (
            <TableRow key={`${venue.id}/${room.id}`}>
              <TableCell component="th" scope="row">
                {venue.name}, {room.name}
                <Typography variant="caption" color="text.secondary" component="div">
                  {t('calendar.roomSeats', { count: room.capacity })}
                </Typography>
              </TableCell>
              {week.map((date) => (
                <TableCell
                  key={date}
                  sx={{ verticalAlign: 'top', px: 1 }}
                  {...dropping((id) => onDrop?.(id, date, `${venue.id}/${room.id}`))}
                >
                  <Entries
                    draggable={onDrop !== undefined}
                    held={(held.get(date) ?? []).filter(
                      ({ session: { place } }) => place?.venueId === venue.id && place.roomId === room.id,
                    )}
                  />
                </TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Box>
  );
}
