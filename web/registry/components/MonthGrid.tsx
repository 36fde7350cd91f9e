import { Box, type SxProps, type Theme, Typography } from '@mui/material';
import { useTranslation } from 'react-i18next';
import { civilOf } from '../../../functions/shared/calendar/day.ts';
import { formatDay, formatMonth } from '../../shared/format/format.ts';
import { useLanguage } from '../../shared/text/language.ts';
import type { DayKind, MonthOfDays } from '../calendarDays.ts';

const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

const plain = {} satisfies SxProps<Theme>;
const off = { color: 'var(--mui-palette-error-main)' };
const marked = (colour: string) => ({
  bgcolor: `rgba(var(--mui-palette-${colour}-mainChannel) / 0.18)`,
  fontWeight: 650,
});

/** How days look; red numbers stand on plain ground only, where they can be read. Each kind that a plain week has not is also underlined, framed or shaded: never by colour alone. */
export const dayLooks: Record<DayKind, SxProps<Theme>> = {
  workingDay: plain,
  lesson: plain,
  weekend: off,
  workingWeekend: {
    outline: '2px dashed var(--mui-palette-text-secondary)',
    outlineOffset: -2,
    fontWeight: 650,
  },
  holiday: { ...marked('error'), textDecoration: 'underline' },
  movedDayOff: {
    ...off,
    outline: '2px solid var(--mui-palette-error-main)',
    outlineOffset: -2,
    fontWeight: 650,
  },
  decreedDayOff: { ...marked('secondary'), fontStyle: 'italic' },
  regionalDayOff: { ...marked('secondary'), textDecoration: 'underline dotted' },
  vacation: { ...marked('info'), fontWeight: 400 },
  quarantine: {
    ...marked('warning'),
    outline: '2px dotted var(--mui-palette-warning-main)',
    outlineOffset: -2,
  },
  exam: { ...marked('success'), textDecoration: 'underline' },
  beforeTerm: { color: 'text.secondary', fontStyle: 'italic' },
};

/** One month, week by week from Monday. */
export function MonthGrid({ month }: { month: MonthOfDays }) {
  const { t } = useTranslation('calendar');
  const language = useLanguage();
  const name = formatMonth(month.first, language);
  return (
    <Box sx={{ breakInside: 'avoid' }}>
      <Typography
        component="h2"
        variant="subtitle2"
        sx={{ mb: 0.5, '&::first-letter': { textTransform: 'uppercase' } }}
      >
        {name}
      </Typography>
      <Box
        component="table"
        aria-label={name}
        sx={{
          borderCollapse: 'collapse',
          width: '100%',
          typography: 'body2',
          fontVariantNumeric: 'tabular-nums',
          '& th': { typography: 'caption', color: 'text.secondary', fontWeight: 400 },
          '& td, & th': { textAlign: 'center', p: 0.25, height: 26, width: '14.28%' },
        }}
      >
        <thead>
          <tr>
            {weekdays.map((weekday) => (
              <th key={weekday} scope="col" abbr={t(`calendar.weekdayFull.${weekday}`)}>
                {t(`calendar.weekday.${weekday}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {month.weeks.map((week, at) => (
            <tr key={week[0]?.day}>
              {at === 0 && month.startsOn > 1 && <td colSpan={month.startsOn - 1} />}
              {week.map(({ day, kind }) => (
                <Box
                  component="td"
                  key={day}
                  title={t('calendar.dayLabel', {
                    day: formatDay(day, language),
                    kind: t(`calendar.kind.${kind}`),
                  })}
                  sx={dayLooks[kind]}
                >
                  {civilOf(day).dayOfMonth}
                  {isTold(kind) && <span style={hidden}>, {t(`calendar.kind.${kind}`)}</span>}
                </Box>
              ))}
            </tr>
          ))}
        </tbody>
      </Box>
    </Box>
  );
}

/** Read aloud after the number; plain days go without words. */
function isTold(kind: DayKind): boolean {
  return kind !== 'workingDay' && kind !== 'lesson' && kind !== 'weekend';
}

const hidden = {
  position: 'absolute',
  width: 1,
  height: 1,
  overflow: 'hidden',
  clipPath: 'inset(50%)',
  whiteSpace: 'nowrap',
} as const;

/** The months of a year side by side, with a legend of the kinds of days in them. */
export function YearOfMonths({ months }: { months: readonly MonthOfDays[] }) {
  const { t } = useTranslation('calendar');
  const kinds = [...new Set(months.flatMap(({ weeks }) => weeks.flat().map(({ kind }) => kind)))];
  return (
    <>
      <Box
        component="ul"
        aria-label={t('calendar.legend')}
        sx={{
          display: 'flex',
          flexWrap: 'wrap',
          gap: 1.5,
          listStyle: 'none',
          p: 0,
          m: 0,
          mb: 2,
          typography: 'body2',
        }}
      >
        {kinds.map((kind) => (
          <Box component="li" key={kind} sx={{ display: 'flex', alignItems: 'center', gap: 0.75 }}>
            <Box component="span" aria-hidden="true" sx={{ px: 0.75, py: 0.25, ...dayLooks[kind] }}>
              12
            </Box>
            {t(`calendar.kind.${kind}`)}
          </Box>
        ))}
      </Box>
      <Box
        sx={{
          display: 'grid',
          gap: 3,
          gridTemplateColumns: 'repeat(auto-fill, minmax(232px, 1fr))',
        }}
      >
        {months.map((month) => (
          <MonthGrid key={month.first} month={month} />
        ))}
      </Box>
    </>
  );
}
