import { Alert, Box, Stack, Typography } from '@mui/material';
import { useTranslation } from 'react-i18next';
import { workingCalendar } from '../../../functions/shared/calendar/workingCalendar.ts';
import { formatDay, formatNumber } from '../../shared/format/format.ts';
import { useLanguage } from '../../shared/text/language.ts';
import { useAsOf } from '../../shared/time/asOf.ts';
import { type WorkingYearView, workingYearView } from '../calendarDays.ts';
import { useActName } from '../calendarWords.ts';
import { YearOfMonths } from './MonthGrid.tsx';

/** A year of working days as it was known on the day the page is asked about. */
export function WorkingYear({ year }: { year: number }) {
  const { t } = useTranslation('calendar');
  const language = useLanguage();
  const { asOf } = useAsOf();
  const view = workingYearView(workingCalendar({ country: 'RU', knownAt: asOf }), year);
  if (!view)
    return (
      <Alert severity="warning">{t('calendar.yearUnknown', { year, day: formatDay(asOf, language) })}</Alert>
    );
  const figures = { worked: formatNumber(view.worked, language), off: formatNumber(view.off, language) };
  return (
    <Stack sx={{ gap: 3 }}>
      <Typography variant="body2" color="text.secondary">
        {t('calendar.knownAt', { day: formatDay(asOf, language) })}. {t('calendar.totals', figures)}
      </Typography>
      <div>
        <YearOfMonths months={view.months} />
      </div>
      <Box sx={{ display: 'grid', gap: 3, gridTemplateColumns: { md: '1fr 1fr' } }}>
        <Special view={view} />
        <Acts view={view} />
      </Box>
    </Stack>
  );
}

function Special({ view }: { view: WorkingYearView }) {
  const { t } = useTranslation('calendar');
  const language = useLanguage();
  return (
    <section>
      <Typography component="h2" variant="h6">
        {t('calendar.special')}
      </Typography>
      <Box component="ul" sx={{ pl: 2.5, typography: 'body2' }}>
        {view.special.map(({ day, what }) => (
          <li key={day}>
            {formatDay(day, language)}:{' '}
            {what.holiday ? t(`calendar.holiday.${what.holiday}`) : t(`calendar.kind.${what.kind}`)}
            {what.movedFrom && `, ${t('calendar.movedFrom', { day: formatDay(what.movedFrom, language) })}`}
          </li>
        ))}
      </Box>
    </section>
  );
}

function Acts({ view }: { view: WorkingYearView }) {
  const { t } = useTranslation('calendar');
  const language = useLanguage();
  const actName = useActName();
  return (
    <section>
      <Typography component="h2" variant="h6">
        {t('calendar.acts')}
      </Typography>
      <Box component="ul" sx={{ pl: 2.5, typography: 'body2' }}>
        {view.acts.map((act) => (
          <li key={act.number}>
            {t('calendar.actLine', { act: actName(act), day: formatDay(act.signedOn, language) })}
          </li>
        ))}
      </Box>
    </section>
  );
}
