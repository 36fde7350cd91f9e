import { Box } from '@mui/material';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Counts } from '../../../functions/plan/contract.ts';
import { chartPalette, type StatusKey } from '../../shared/charts/palette.ts';
import { StatusSwatch } from '../../shared/charts/StatusLegend.tsx';
import { StatusPatterns, statusPaint } from '../../shared/charts/StatusPatterns.tsx';
import { formatNumber, formatShare } from '../../shared/format/format.ts';
import { useLanguage } from '../../shared/text/language.ts';
import { useThemeMode } from '../../shared/ui/themeMode.ts';
import { segmentsOf } from '../rollout/figures.ts';
import { NumberLink } from '../rollout/NumberLink.tsx';

interface SegmentedBarProps {
  counts: Counts;
  /** Where the number of a segment leads. */
  linkOf: (status: StatusKey) => string | undefined;
}

/** All the obliged as one bar, and under it each part with its number. */
export function SegmentedBar({ counts, linkOf }: SegmentedBarProps) {
  const { t } = useTranslation(['app', 'measure']);
  const { t: shared } = useTranslation('shared');
  const language = useLanguage();
  const id = useId();
  const palette = chartPalette[useThemeMode()];
  const segments = segmentsOf(counts);
  const starts = segments.map((_, i) => segments.slice(0, i).reduce((sum, { count }) => sum + count, 0));
  const percent = (count: number) => `${(count / counts.obliged) * 100}%`;
  return (
    <>
      <svg width="100%" height={22} role="img" aria-label={t('measure.bar', { all: counts.obliged })}>
        <StatusPatterns id={id} palette={palette} />
        {segments.map(({ status, count }, i) => (
          <rect
            key={status}
            x={percent(starts[i] ?? 0)}
            width={percent(count)}
            y={0.5}
            height={21}
            {...statusPaint(id, palette, status)}
          />
        ))}
      </svg>
      <Box
        component="ul"
        aria-label={t('rollout.legend')}
        sx={{
          display: 'flex',
          flexWrap: 'wrap',
          gap: '4px 18px',
          m: 0,
          mt: 0.75,
          p: 0,
          listStyle: 'none',
          fontSize: '0.875rem',
        }}
      >
        {segments.map(({ status, count }) => (
          <Box component="li" key={status} sx={{ display: 'flex', alignItems: 'center', gap: 0.75 }}>
            <StatusSwatch status={status} palette={palette} />
            {shared(`status.${status}`)}:
            <strong>
              <NumberLink to={linkOf(status)} label={`${shared(`status.${status}`)}: ${count}`}>
                {formatNumber(count, language)}
              </NumberLink>
            </strong>
            <Box component="span" sx={{ color: 'text.secondary' }}>
              {formatShare(count / counts.obliged, language)}
            </Box>
          </Box>
        ))}
      </Box>
    </>
  );
}
