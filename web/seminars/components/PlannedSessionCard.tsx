import { Alert, Box, Button, Card, CardContent, MenuItem, Stack, TextField, Typography } from '@mui/material';
import { Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { CoveragePlan, PlannedSession } from '../../../functions/seminars/contract/coveragePlan.ts';
import type { PlanProblem } from '../../../functions/seminars/rules/coverageEdits.ts';
import { windowsOf } from '../../../functions/seminars/rules/coverageSlots.ts';
import { formatDay } from '../../shared/format/format.ts';
import { useLanguage } from '../../shared/text/language.ts';
import { seatsTaken } from '../coverageDraft.ts';
import { PlannedGroups } from './PlannedGroups.tsx';

interface PlannedSessionCardProps {
  session: PlannedSession;
  sessions: readonly PlannedSession[];
  plan: CoveragePlan;
  problems: readonly PlanProblem[];
  onTakeOut: () => void;
  onMove: (municipalityId: string, to: string | undefined) => void;
  onChange: (to: { startsOn?: string; venueId?: string; roomId?: string; trainerId?: string }) => void;
}

/** One session of a plan: when, where, by whom, for whom, and what stands in its way. */
export function PlannedSessionCard(props: PlannedSessionCardProps) {
  const { session, plan, problems, onTakeOut, onChange } = props;
  const { t } = useTranslation('seminarPlanner');
  const language = useLanguage();
  const { key: number, dates, wave, capacity } = session;
  const { means } = plan;
  const named = (days: readonly string[]) => {
    const [first, last] = [formatDay(days[0] ?? '', language), formatDay(days.at(-1) ?? '', language)];
    return first === last ? first : t('days', { first, last });
  };
  const windows = windowsOf(means);
  const isKnown = windows.some(([first]) => first === dates[0]);
  const hasWaves = props.sessions.some((one) => one.wave > 1);
  const choice = (
    label: string,
    value: string,
    onValue: (value: string) => void,
    options: [string, string][],
  ) => (
    <TextField
      select
      fullWidth
      size="small"
      label={label}
      value={value}
      onChange={(event) => onValue(event.target.value)}
    >
      {options.map(([id, name]) => (
        <MenuItem key={id} value={id}>
          {name}
        </MenuItem>
      ))}
    </TextField>
  );
  return (
    <Card component="li" variant="outlined" aria-labelledby={`planned-${number}`}>
      <CardContent component={Stack} sx={{ gap: 2 }}>
        <Stack direction="row" sx={{ justifyContent: 'space-between', alignItems: 'start', gap: 1 }}>
          <div>
            <Typography id={`planned-${number}`} component="h3" variant="subtitle1" sx={{ fontWeight: 700 }}>
              {t('session', { number })}
              {hasWaves && `, ${t('wave', { wave })}`}
            </Typography>
            <Typography color="text.secondary">
              {t('seats', { taken: seatsTaken(session), capacity })}
            </Typography>
          </div>
          <Button
            color="error"
            startIcon={<Trash2 size={16} />}
            aria-label={t('takeOut', { number })}
            onClick={onTakeOut}
          >
            {t('takeOutShort')}
          </Button>
        </Stack>
        <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: '1fr', md: '1fr 2fr 2fr' } }}>
          {choice(t('day'), dates[0] ?? '', (startsOn) => onChange({ startsOn }), [
            ...(isKnown ? [] : [[dates[0] ?? '', named(dates)] as [string, string]]),
            ...windows.map((days): [string, string] => [days[0] ?? '', named(days)]),
          ])}
          {choice(
            t('room'),
            `${session.venueId}/${session.roomId}`,
            (place) => {
              const [venueId = '', roomId = ''] = place.split('/');
              onChange({ venueId, roomId });
            },
            means.rooms.map((room) => [
              `${room.venueId}/${room.roomId}`,
              `${room.name} (${t('roomSeats', { count: room.capacity })})`,
            ]),
          )}
          {choice(
            t('trainer'),
            session.trainerId,
            (trainerId) => onChange({ trainerId }),
            means.trainers.map(({ id, name }) => [id, name]),
          )}
        </Box>
        {problems.length > 0 && (
          <Alert severity="warning">{problems.map((one) => `${t(`problem.${one}`)}.`).join(' ')}</Alert>
        )}
        <PlannedGroups {...props} />
      </CardContent>
    </Card>
  );
}
