import { Box, Stack, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { useTranslation } from 'react-i18next';
import type { PublicIncident, StatusDay } from '../../../functions/hotline/contract/incidents.ts';
import { formatDay } from '../../shared/format/format.ts';
import { inLanguage, useLanguage } from '../../shared/text/language.ts';

const dayMinutes = 24 * 60;
/** A short incident is still seen. */
const lowestShare = 0.15;

interface StatusHistoryProps {
  days: readonly StatusDay[];
  incidents: readonly PublicIncident[];
}

/** The last ninety days as bars, and the days with an incident as a table of the same figures. */
export function StatusHistory({ days, incidents }: StatusHistoryProps) {
  const { t } = useTranslation('status');
  const language = useLanguage();
  const told = useDuration();
  const titles = new Map(incidents.map(({ id, title }) => [id, inLanguage(title, language)]));
  const ends = days.length > 1 ? [...days.slice(0, 1), ...days.slice(-1)].map(({ day }) => day) : [];
  const marked = days.filter((day) => day.incidents.length > 0).reverse();
  return (
    <section>
      <Typography component="h2" variant="h6">
        {t('history')}
      </Typography>
      <Typography variant="body2" color="text.secondary" sx={{ mb: 1 }}>
        {t('historyHint')}
      </Typography>
      <Box aria-hidden="true" sx={{ display: 'flex', gap: '1px', height: 40 }}>
        {days.map(({ day, minutes }) => (
          <Box
            key={day}
            title={
              minutes > 0
                ? t('dayMinutes', { day: formatDay(day, language), duration: told(minutes) })
                : t('dayNone', { day: formatDay(day, language) })
            }
            sx={{
              flex: 1,
              minWidth: 0,
              borderRadius: 0.25,
              overflow: 'hidden',
              display: 'flex',
              flexDirection: 'column',
            }}
          >
            <Box sx={{ flex: 1, bgcolor: 'success.main', opacity: 0.35 }} />
            {minutes > 0 && (
              <Box
                sx={{
                  height: `${100 * Math.max(lowestShare, minutes / dayMinutes)}%`,
                  bgcolor: 'warning.main',
                }}
              />
            )}
          </Box>
        ))}
      </Box>
      {ends.length > 0 && (
        <Stack direction="row" aria-hidden="true" sx={{ justifyContent: 'space-between', mt: 0.5 }}>
          {ends.map((day) => (
            <Typography key={day} variant="caption" color="text.secondary">
              {formatDay(day, language)}
            </Typography>
          ))}
        </Stack>
      )}
      {marked.length > 0 && (
        <Table size="small" aria-label={t('table')} sx={{ mt: 1.5 }}>
          <TableHead>
            <TableRow>
              <TableCell>{t('day')}</TableCell>
              <TableCell>{t('duration')}</TableCell>
              <TableCell>{t('incidents')}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {marked.map(({ day, minutes, incidents: ids }) => (
              <TableRow key={day}>
                <TableCell sx={{ whiteSpace: 'nowrap' }}>{formatDay(day, language)}</TableCell>
                <TableCell sx={{ whiteSpace: 'nowrap' }}>{told(minutes)}</TableCell>
                <TableCell>{ids.map((id) => titles.get(id)).join('; ')}</TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      )}
    </section>
  );
}

function useDuration() {
  const { t } = useTranslation('status');
  return (minutes: number) => {
    const hours = Math.floor(minutes / 60);
    return hours > 0 ? t('hours', { hours, minutes: minutes % 60 }) : t('minutes', { minutes });
  };
}
