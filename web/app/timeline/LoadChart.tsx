import { Box, Stack, Typography, useTheme } from '@mui/material';
import { useRef } from 'react';
import { formatNumber, formatShare, formatShortDay } from '../../shared/format/format.ts';
import { useWidth } from '../../shared/map/useWidth.ts';
import { useLanguage } from '../../shared/text/language.ts';
import { axisPx, LoadPanel, panelPx } from './LoadPanel.tsx';
import type { LoadWeek } from './weeksOfLoad.ts';

interface LoadChartProps {
  weeks: readonly LoadWeek[];
  label: string;
  shareTitle: string;
  askedTitle: string;
  missedTitle: string;
}

const firstWidthPx = 900;
const labelPx = 64;
/** The last name stands up to half its width nearer to the one before. */
const apartPx = 88;
const daysPx = 22;

/** Two panels over one axis of weeks: how far the rollout is, and how much was asked. The table below has the figures. */
export function LoadChart({ weeks, label, shareTitle, askedTitle, missedTitle }: LoadChartProps) {
  const language = useLanguage();
  const theme = useTheme();
  const { palette } = theme.vars ?? theme;
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box, firstWidthPx);
  const step = Math.max(1, width - axisPx) / Math.max(1, weeks.length);
  const most = Math.max(1, ...weeks.map(({ asked }) => asked));
  const xOf = (at: number) => axisPx + (at + 0.5) * step;
  const everyWeeks = Math.ceil(apartPx / step);
  const line = weeks
    .flatMap(({ share }, at) => (share === undefined ? [] : [`${xOf(at)},${(1 - share) * panelPx}`]))
    .join(' ');
  return (
    <Box ref={box} role="img" aria-label={label} sx={{ width: '100%', minWidth: 0 }}>
      <Legend names={[{ name: shareTitle, color: palette.success.main }]} />
      <LoadPanel
        width={width}
        marks={[0, 0.5, 1].map((share) => ({ share, name: formatShare(share, language) }))}
      >
        <polyline points={line} fill="none" style={{ stroke: palette.success.main }} strokeWidth={2.5} />
      </LoadPanel>
      <Legend
        names={[
          { name: askedTitle, color: palette.primary.main },
          { name: missedTitle, color: palette.error.main },
        ]}
      />
      <LoadPanel
        width={width}
        footPx={daysPx}
        marks={[0, most].map((asked) => ({ share: asked / most, name: formatNumber(asked, language) }))}
      >
        {weeks.map(({ to, asked, missed }, at) => (
          <g key={to}>
            {[
              { count: asked, fill: palette.primary.main },
              { count: missed, fill: palette.error.main },
            ].map(({ count, fill }) => (
              <rect
                key={fill}
                x={xOf(at) - step * 0.36}
                width={step * 0.72}
                y={(1 - count / most) * panelPx}
                height={(count / most) * panelPx}
                style={{ fill }}
              />
            ))}
            {(weeks.length - 1 - at) % everyWeeks === 0 && (
              <text
                // The name of the last week would stand half outside.
                x={Math.min(xOf(at), width - labelPx / 2)}
                y={panelPx + 18}
                textAnchor="middle"
              >
                {formatShortDay(to, language)}
              </text>
            )}
          </g>
        ))}
      </LoadPanel>
    </Box>
  );
}

/** Said in words beside a chart, so that it wraps on a phone as words do. */
function Legend({ names }: { names: readonly { name: string; color: string }[] }) {
  return (
    <Stack direction="row" sx={{ flexWrap: 'wrap', columnGap: 2, pt: 1 }}>
      {names.map(({ name, color }) => (
        <Stack key={name} direction="row" sx={{ gap: 1, alignItems: 'center' }}>
          <Box sx={{ width: 12, height: 12, flexShrink: 0, borderRadius: 0.25, bgcolor: color }} />
          <Typography variant="body2" color="text.secondary">
            {name}
          </Typography>
        </Stack>
      ))}
    </Stack>
  );
}
