import { Box, Typography } from '@mui/material';
import { useTranslation } from 'react-i18next';
import type { Counts } from '../../../functions/plan/contract.ts';
import type { Period } from '../../../functions/shared/evidence.ts';
import { usePeriodWords, useShortPeriodWords } from '../../shared/evidence/words.ts';
import { formatNumber } from '../../shared/format/format.ts';
import { classOf, shareScheme } from '../../shared/map/classes.ts';
import { inkOn } from '../../shared/map/colour.ts';
import { fillOf, mapPalette } from '../../shared/map/palette.ts';
import { useLanguage } from '../../shared/text/language.ts';
import { useThemeMode } from '../../shared/ui/themeMode.ts';
import { readingOf } from '../rollout/figures.ts';

interface PeriodStripProps {
  periods: Readonly<Record<Period, Counts>>;
  chosen: Period | undefined;
  onChoose: (period: Period) => void;
}

/** A rolling measure period by period, the earliest first; choosing one turns the whole page to it. */
export function PeriodStrip({ periods, chosen, onChoose }: PeriodStripProps) {
  const { t } = useTranslation('measure');
  const language = useLanguage();
  const periodWords = usePeriodWords();
  const shortPeriodWords = useShortPeriodWords();
  const palette = mapPalette(useThemeMode(), shareScheme.breaks.length - 1);
  const words = (period: Period, { obliged, satisfied }: Counts) =>
    obliged === 0
      ? t('measure.periodNobody', { period: periodWords(period) })
      : t('measure.periodFigure', {
          period: periodWords(period),
          done: satisfied,
          all: formatNumber(obliged, language),
        });
  return (
    <Box sx={{ mt: 1.5 }}>
      <Typography variant="body2" color="text.secondary" sx={{ mb: 0.5 }}>
        {t('measure.periods')}. {t('measure.periodHint')}
      </Typography>
      <Box
        role="group"
        aria-label={t('measure.periods')}
        sx={{ display: 'flex', flexWrap: 'wrap', gap: '3px' }}
      >
        {Object.entries(periods)
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([period, counts]) => {
            const reading = readingOf(counts);
            const fill = fillOf(palette, classOf(shareScheme, reading));
            const label = words(period, counts);
            return (
              <Box
                key={period}
                component="button"
                type="button"
                aria-pressed={period === chosen}
                aria-label={label}
                title={label}
                onClick={() => onChoose(period)}
                sx={{
                  minWidth: 34,
                  height: 28,
                  px: 0.5,
                  border: 1,
                  borderColor: 'text.secondary',
                  borderRadius: 0.5,
                  cursor: 'pointer',
                  font: 'inherit',
                  fontSize: '0.75rem',
                  bgcolor: reading === 'notApplicable' ? 'transparent' : fill,
                  color: reading === 'notApplicable' ? 'text.secondary' : inkOn(fill),
                  // Hatched as on the map and in the grid: a week nobody has reported is not a week of nothing.
                  ...(reading === 'noData' && {
                    backgroundImage: `repeating-linear-gradient(135deg, transparent 0 4px, ${palette.noData.mark} 4px 5px)`,
                  }),
                  ...(period === chosen && { outline: 2, outlineColor: 'text.primary', outlineOffset: 1 }),
                }}
              >
                {/* The hatch does not run through the number. */}
                <Box component="span" sx={reading === 'noData' ? { bgcolor: fill, px: '3px' } : undefined}>
                  {shortPeriodWords(period)}
                </Box>
              </Box>
            );
          })}
      </Box>
    </Box>
  );
}
