import { Box, Typography } from '@mui/material';
import { useTranslation } from 'react-i18next';
import type { WeekView } from '../../../functions/adoption/contract/activity.ts';
import type { Week } from '../../../functions/adoption/contract/words.ts';
import { chartPalette } from '../../shared/charts/palette.ts';
import { usePeriodWords } from '../../shared/evidence/words.ts';
import { useThemeMode } from '../../shared/ui/themeMode.ts';

const heightPx = 96;

interface WeekBarsProps {
  /** In order of time. */
  weeks: readonly WeekView[];
  chosen: Week | undefined;
  onChoose: (week: Week) => void;
}

/** Lessons recorded against lessons expected, week by week; a bar opens its week. */
export function WeekBars({ weeks, chosen, onChoose }: WeekBarsProps) {
  const { t } = useTranslation('adoption');
  const most = Math.max(1, ...weeks.map(({ totals }) => totals.lessonsExpected));
  return (
    <Box component="figure" sx={{ m: 0 }}>
      <Box
        component="ul"
        aria-label={t('gradebook.chart')}
        sx={{
          m: 0,
          p: 0,
          listStyle: 'none',
          display: 'flex',
          gap: '3px',
          alignItems: 'flex-end',
          overflowX: 'auto',
        }}
      >
        {weeks.map((week) => (
          <WeekBar
            key={week.week}
            week={week}
            most={most}
            isChosen={week.week === chosen}
            onChoose={onChoose}
          />
        ))}
      </Box>
      <Typography component="figcaption" variant="caption" color="text.secondary">
        {t('gradebook.barKey')}
      </Typography>
    </Box>
  );
}

interface WeekBarProps {
  week: WeekView;
  most: number;
  isChosen: boolean;
  onChoose: (week: Week) => void;
}

function WeekBar({ week: { week, totals, status }, most, isChosen, onChoose }: WeekBarProps) {
  const { t } = useTranslation('adoption');
  const periodWords = usePeriodWords();
  const palette = chartPalette[useThemeMode()];
  const label = t('gradebook.chartOfWeek', {
    week: periodWords(week),
    recorded: totals.lessonsRecorded,
    expected: totals.lessonsExpected,
  });
  const px = (lessons: number) => Math.round((lessons / most) * heightPx);
  const shade = status === 'satisfied' || status === 'excused' ? status : 'missing';
  const colour = palette.status[shade].colour;
  return (
    <Box component="li" sx={{ flex: '1 0 14px', maxWidth: 36 }}>
      <Box
        component="button"
        type="button"
        aria-label={label}
        title={label}
        aria-pressed={isChosen}
        onClick={() => onChoose(week)}
        sx={{
          display: 'flex',
          flexDirection: 'column',
          justifyContent: 'flex-end',
          alignItems: 'center',
          width: '100%',
          height: heightPx + 26,
          p: 0,
          border: 0,
          borderRadius: 1,
          bgcolor: isChosen ? 'action.selected' : 'transparent',
          color: 'text.secondary',
          font: 'inherit',
          fontSize: 10,
          cursor: 'pointer',
        }}
      >
        <Box
          sx={{
            width: 5,
            height: 5,
            borderRadius: '50%',
            mb: '3px',
            bgcolor: status === 'satisfied' ? colour : 'transparent',
          }}
        />
        <Box
          sx={{
            display: 'flex',
            alignItems: 'flex-end',
            width: '100%',
            height: Math.max(2, px(totals.lessonsExpected)),
            border: `1px solid ${palette.axis}`,
          }}
        >
          <Box
            sx={{ width: '100%', height: px(totals.lessonsRecorded), maxHeight: '100%', bgcolor: colour }}
          />
        </Box>
        {Number(week.slice(6))}
      </Box>
    </Box>
  );
}
