import { Box, Button, Link as MuiLink, Stack, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import { addDays } from '../../../functions/shared/calendar/day.ts';
import { periodBounds, weekOf } from '../../../functions/shared/calendar/period.ts';
import { digest } from '../../reporting/controlQueries.ts';
import { formatNumber, formatShortDays } from '../../shared/format/format.ts';
import { useLanguage } from '../../shared/text/language.ts';
import { useToday } from '../../shared/time/asOf.ts';
import { Sights } from '../../shared/ui/sights.tsx';
import { paths } from '../paths.ts';
import { Panel } from '../rollout/Panel.tsx';

const figures = ['controls', 'visits', 'findings', 'open', 'overdue', 'reminded', 'satisfiedAfter'] as const;
type Figure = (typeof figures)[number];

interface DigestPanelProps {
  week: string;
  onWeek: (week: string) => void;
}

/** The week of control as it goes to the leadership; each figure opens the list it counts. */
export function DigestPanel({ week, onWeek }: DigestPanelProps) {
  const { t } = useTranslation('control');
  const [language, today] = [useLanguage(), useToday()];
  const { from, to } = periodBounds(week);
  const counted = useQuery(digest(week));
  const linkOf = (figure: Figure) => {
    if (figure === 'open' || figure === 'overdue') return `${paths.control}?state=${figure}#acts`;
    const part = figure === 'reminded' || figure === 'satisfiedAfter' ? 'reminders' : 'acts';
    return `${paths.control}?week=${week}#${part}`;
  };
  return (
    <Panel
      title={t('page.digest', { days: formatShortDays(from, to, language) })}
      action={
        <Stack direction="row" sx={{ gap: 1 }} className="no-print">
          <Button size="small" onClick={() => onWeek(weekOf(addDays(from, -1)))}>
            {t('page.previousWeek')}
          </Button>
          <Button size="small" disabled={to >= today} onClick={() => onWeek(weekOf(addDays(to, 1)))}>
            {t('page.nextWeek')}
          </Button>
        </Stack>
      }
    >
      <Sights query={counted}>
        {(data) => (
          <Box
            component="dl"
            sx={{
              m: 0,
              display: 'grid',
              gap: 1.5,
              gridTemplateColumns: 'repeat(auto-fill, minmax(130px, 1fr))',
            }}
          >
            {figures.map((figure) => (
              <Box
                key={figure}
                sx={{ display: 'flex', flexDirection: 'column', justifyContent: 'space-between' }}
              >
                <Typography component="dt" variant="body2" color="text.secondary">
                  {t(`page.figure.${figure}`)}
                </Typography>
                <Box component="dd" sx={{ m: 0, fontSize: '1.5rem', fontWeight: 650 }}>
                  <MuiLink
                    component={Link}
                    to={linkOf(figure)}
                    color={figure === 'overdue' && data.overdue > 0 ? 'error' : 'inherit'}
                    aria-label={`${t(`page.figure.${figure}`)}: ${data[figure]}`}
                  >
                    {formatNumber(data[figure], language)}
                  </MuiLink>
                </Box>
              </Box>
            ))}
          </Box>
        )}
      </Sights>
      <Typography variant="caption" color="text.secondary">
        {t('page.digestAdvice')}
      </Typography>
    </Panel>
  );
}
