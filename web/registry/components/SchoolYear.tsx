import { Alert, Box, Stack, Typography } from '@mui/material';
import { useTranslation } from 'react-i18next';
import { schoolCalendar } from '../../../functions/shared/calendar/schoolCalendar.ts';
import { formatDay, formatInstant, formatNumber } from '../../shared/format/format.ts';
import { useLanguage } from '../../shared/text/language.ts';
import { isOfSchoolYear, type SchoolYearView, schoolYearView } from '../calendarDays.ts';
import type { CalendarView } from '../calendarQueries.ts';
import { useActName, useEntryWords } from '../calendarWords.ts';
import { YearOfMonths } from './MonthGrid.tsx';

interface SchoolYearProps {
  calendar: CalendarView;
  /** `2011/12`. */
  schoolYear: string;
}

/** A school year of one node: its days, its stretches of lessons, and whose word each of them is. */
export function SchoolYear({ calendar, schoolYear }: SchoolYearProps) {
  const { t } = useTranslation('calendar');
  const language = useLanguage();
  const view = schoolYearView(schoolCalendar(calendar.layers), schoolYear);
  return (
    <Stack sx={{ gap: 3 }}>
      {view ? (
        <>
          <Typography variant="body2" color="text.secondary">
            {t('calendar.lessonDays', { days: formatNumber(view.lessonDays, language) })}
          </Typography>
          <div>
            <YearOfMonths months={view.months} />
          </div>
          <Terms view={view} />
        </>
      ) : (
        <Alert severity="warning">{t('calendar.schoolYearUnknown', { year: schoolYear })}</Alert>
      )}
      <Layers calendar={calendar} schoolYear={schoolYear} />
    </Stack>
  );
}

function Terms({ view }: { view: SchoolYearView }) {
  const { t } = useTranslation('calendar');
  const language = useLanguage();
  return (
    <section>
      <Typography component="h2" variant="h6">
        {t('calendar.terms')}
      </Typography>
      <Box component="ul" sx={{ pl: 2.5, m: 0, typography: 'body2' }}>
        {view.terms.map(({ number, from, to }) => (
          <li key={number}>
            {t('calendar.term', { number, from: formatDay(from, language), to: formatDay(to, language) })}
          </li>
        ))}
      </Box>
    </section>
  );
}

function Layers({ calendar, schoolYear }: SchoolYearProps) {
  const { t } = useTranslation('calendar');
  const language = useLanguage();
  const entryWords = useEntryWords();
  const actName = useActName();
  return (
    <section>
      <Typography component="h2" variant="h6">
        {t('calendar.layers')}
      </Typography>
      {calendar.layers.map((layer) => {
        const entries = layer.entries.filter((entry) => isOfSchoolYear(entry, schoolYear));
        return (
          <Box key={layer.nodeId ?? 'usual'} sx={{ typography: 'body2', mt: 1 }}>
            <Typography component="h3" variant="subtitle2">
              {t(`calendar.layer.${layer.nodeId ? layer.level : 'usual'}`)}
            </Typography>
            {entries.length === 0 && t('calendar.layerEmpty')}
            <Box component="ul" sx={{ pl: 2.5, m: 0 }}>
              {entries.map((entry) => (
                <li key={entry.id}>
                  {entryWords(entry)}
                  <Box component="span" sx={{ color: 'text.secondary' }}>
                    {entry.act && ` · ${actName(entry.act)}`}
                    {layer.nodeId &&
                      ` · ${t('calendar.knownSince', { when: formatInstant(entry.recordedAt, language) })}`}
                    {entry.reason && ` · ${entry.reason}`}
                  </Box>
                </li>
              ))}
            </Box>
          </Box>
        );
      })}
    </section>
  );
}
