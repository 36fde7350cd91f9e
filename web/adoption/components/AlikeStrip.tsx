import { Box } from '@mui/material';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { AlikePlace } from '../../../functions/adoption/contract/alike.ts';
import { chartPalette } from '../../shared/charts/palette.ts';
import { formatShare } from '../../shared/format/format.ts';
import { useWidth } from '../../shared/map/useWidth.ts';
import { useLanguage } from '../../shared/text/language.ts';
import { useThemeMode } from '../../shared/ui/themeMode.ts';

interface AlikeStripProps {
  place: AlikePlace;
  /** Of all alike schools, the school itself among them. */
  shares: readonly number[];
}

const heightPx = 78;
const axisY = 52;
const paddingPx = 14;
const firstWidthPx = 480;

/** Every alike school as a tick on one scale, and the school itself as a ring with its interval. */
export function AlikeStrip({ place, shares }: AlikeStripProps) {
  const { t } = useTranslation('adoption');
  const language = useLanguage();
  const palette = chartPalette[useThemeMode()];
  const box = useRef<HTMLDivElement>(null);
  const width = Math.min(720, useWidth(box, firstWidthPx));
  const x = (share: number) => paddingPx + share * (width - 2 * paddingPx);
  const colour = palette.series[0] ?? palette.ink;
  const label = t('alike.chart', { count: shares.length, share: formatShare(place.share, language) });
  return (
    <Box ref={box} sx={{ my: 1, minWidth: 0 }}>
      <svg width={width} height={heightPx} role="img" aria-label={label} fontSize={12}>
        <line x1={x(0)} x2={x(1)} y1={axisY} y2={axisY} stroke={palette.axis} />
        {shares.map((share, index) => (
          <line
            // Two schools may have one share: the order is all that tells them apart.
            // biome-ignore lint/suspicious/noArrayIndexKey: shares have no names on purpose
            key={index}
            x1={x(share)}
            x2={x(share)}
            y1={axisY - 14}
            y2={axisY}
            stroke={palette.axis}
            strokeOpacity={0.55}
            strokeWidth={1.5}
          />
        ))}
        <line x1={x(place.low)} x2={x(place.high)} y1={22} y2={22} stroke={colour} strokeWidth={3} />
        <circle cx={x(place.share)} cy={22} r={6} fill={palette.background} stroke={colour} strokeWidth={3} />
        <text x={x(0)} y={axisY + 18} fill={palette.ink}>
          {t('alike.axisLow')}
        </text>
        <text x={x(1)} y={axisY + 18} fill={palette.ink} textAnchor="end">
          {t('alike.axisHigh')}
        </text>
      </svg>
      <Box
        component="ul"
        sx={{
          display: 'flex',
          flexWrap: 'wrap',
          gap: 2,
          m: 0,
          p: 0,
          listStyle: 'none',
          fontSize: '0.8125rem',
        }}
      >
        <li>
          <svg width={26} height={12} aria-hidden="true">
            <line x1={0} x2={26} y1={6} y2={6} stroke={colour} strokeWidth={3} />
            <circle cx={13} cy={6} r={4} fill={palette.background} stroke={colour} strokeWidth={2.5} />
          </svg>{' '}
          {t('alike.own')}
        </li>
        <li>
          <svg width={12} height={12} aria-hidden="true">
            <line x1={6} x2={6} y1={0} y2={12} stroke={palette.axis} strokeWidth={1.5} />
          </svg>{' '}
          {t('alike.others')}
        </li>
      </Box>
    </Box>
  );
}
