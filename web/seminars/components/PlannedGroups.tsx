import { MenuItem, Stack, TextField, Typography } from '@mui/material';
import { useTranslation } from 'react-i18next';
import type { CoveragePlan, PlannedSession } from '../../../functions/seminars/contract/coveragePlan.ts';
import { wayTo } from '../../../functions/seminars/rules/coverageSlots.ts';
import { formatShortDay } from '../../shared/format/format.ts';
import { inLanguage, useLanguage } from '../../shared/text/language.ts';
import { seatsTaken } from '../coverageDraft.ts';

interface PlannedGroupsProps {
  session: PlannedSession;
  sessions: readonly PlannedSession[];
  plan: CoveragePlan;
  onMove: (municipalityId: string, to: string | undefined) => void;
}

const out = 'out';

/** Whom a session is for, municipality by municipality, each of which can be moved to another one. */
export function PlannedGroups({ session, sessions, plan, onMove }: PlannedGroupsProps) {
  const { t } = useTranslation('seminarPlanner');
  const language = useLanguage();
  const { municipalities, rooms } = plan.means;
  const room = rooms.find(({ venueId, roomId }) => venueId === session.venueId && roomId === session.roomId);
  const others = sessions.filter((one) => one.key !== session.key && seatsTaken(one) < one.capacity);
  return (
    <Stack component="ul" sx={{ gap: 1, m: 0, p: 0, listStyle: 'none' }}>
      {session.groups.map(({ municipalityId, nodes }) => {
        const municipality = municipalities.find(({ id }) => id === municipalityId);
        const name = municipality ? inLanguage(municipality.name, language) : municipalityId;
        const minutes = municipality && room ? wayTo(room, municipality) : 0;
        return (
          <Stack
            component="li"
            key={municipalityId}
            direction="row"
            sx={{ gap: 2, alignItems: 'center', justifyContent: 'space-between' }}
          >
            <Typography sx={{ minWidth: 0 }}>
              {t('group', { name, count: nodes.length })}
              {minutes > 0 && (
                <Typography component="span" color="text.secondary">
                  {' · '}
                  {t('way', { minutes })}
                </Typography>
              )}
            </Typography>
            <TextField
              select
              size="small"
              value=""
              onChange={(event) =>
                onMove(municipalityId, event.target.value === out ? undefined : event.target.value)
              }
              slotProps={{
                select: { displayEmpty: true, renderValue: () => t('move') },
                htmlInput: { 'aria-label': t('moveTo', { name }) },
              }}
              sx={{ width: { xs: 166, sm: 170 }, flexShrink: 0 }}
            >
              {others.map((one) => (
                <MenuItem key={one.key} value={one.key}>
                  {t('intoSession', {
                    number: one.key,
                    day: formatShortDay(one.dates[0] ?? '', language),
                    free: one.capacity - seatsTaken(one),
                  })}
                </MenuItem>
              ))}
              <MenuItem value={out}>{t('outOfPlan')}</MenuItem>
            </TextField>
          </Stack>
        );
      })}
    </Stack>
  );
}
