import { Box, useTheme } from '@mui/material';
import { useRef } from 'react';
import { formatShare, formatShortDay } from '../../shared/format/format.ts';
import { useWidth } from '../../shared/map/useWidth.ts';
import { useLanguage } from '../../shared/text/language.ts';
import type { LoadWeek } from './weeksOfLoad.ts';

interface LoadChartProps {
  weeks: readonly LoadWeek[];
  label: string;
  shareTitle: string;
  askedTitle: string;
}

const firstWidthPx = 900;
const axisPx = 48;
const panelPx = 170;
const gapPx = 34;
const titlePx = 20;
const labelPx = 64;

/** Two panels over one axis of weeks: how far the rollout is, and how much was asked. The table below has the figures. */
export function LoadChart({ weeks, label, shareTitle, askedTitle }: LoadChartProps) {
  const language = useLanguage();
  const { palette } = useTheme();
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box, firstWidthPx);
  const step = Math.max(1, width - axisPx) / Math.max(1, weeks.length);
  const most = Math.max(1, ...weeks.map(({ asked }) => asked));
  const xOf = (at: number) => axisPx + (at + 0.5) * step;
  const shareY = (share: number) => titlePx + (1 - share) * panelPx;
  const loadTop = titlePx + panelPx + gapPx + titlePx;
  const barPx = (asked: number) => (asked / most) * panelPx;
  const everyWeeks = Math.ceil(labelPx / step);
  const line = weeks
    .flatMap(({ share }, at) => (share === undefined ? [] : [`${xOf(at)},${shareY(share)}`]))
    .join(' ');
  const text = { fill: palette.text.secondary, fontSize: 12 };
  return (
    <Box ref={box} sx={{ width: '100%', minWidth: 0 }}>
      <svg width={width} height={loadTop + panelPx + 24} role="img" aria-label={label}>
        <text x={axisPx} y={13} {...text}>
          {shareTitle}
        </text>
        {[0, 0.5, 1].map((share) => (
          <g key={share}>
            <line x1={axisPx} x2={width} y1={shareY(share)} y2={shareY(share)} stroke={palette.divider} />
            <text x={axisPx - 6} y={shareY(share) + 4} textAnchor="end" {...text}>
              {formatShare(share, language)}
            </text>
          </g>
        ))}
        <polyline points={line} fill="none" stroke={palette.success.main} strokeWidth={2.5} />
        <text x={axisPx} y={loadTop - 8} {...text}>
          {askedTitle}
        </text>
        {[0, most].map((asked) => (
          <g key={asked}>
            <line
              x1={axisPx}
              x2={width}
              y1={loadTop + panelPx - barPx(asked)}
              y2={loadTop + panelPx - barPx(asked)}
              stroke={palette.divider}
            />
            <text x={axisPx - 6} y={loadTop + panelPx - barPx(asked) + 4} textAnchor="end" {...text}>
              {asked}
            </text>
          </g>
        ))}
        {weeks.map(({ to, asked, missed }, at) => (
          <g key={to}>
            <rect
              x={xOf(at) - step * 0.36}
              width={step * 0.72}
              y={loadTop + panelPx - barPx(asked)}
              height={barPx(asked)}
              fill={palette.primary.main}
            />
            <rect
              x={xOf(at) - step * 0.36}
              width={step * 0.72}
              y={loadTop + panelPx - barPx(missed)}
              height={barPx(missed)}
              fill={palette.error.main}
            />
            {(weeks.length - 1 - at) % everyWeeks === 0 && (
              <text x={xOf(at)} y={loadTop + panelPx + 18} textAnchor="middle" {...text}>
                {formatShortDay(to, language)}
              </text>
            )}
          </g>
        ))}
      </svg>
    </Box>
  );
}
