import { Box } from '@mui/material';
import { useId } from 'react';
import type { ChartPalette, StatusKey } from './palette.ts';
import { StatusPatterns, statusPaint } from './StatusPatterns.tsx';

interface StatusLegendProps {
  keys: readonly StatusKey[];
  labelOf: (key: StatusKey) => string;
  palette: ChartPalette;
  ariaLabel: string;
}

export function StatusLegend({ keys, labelOf, palette, ariaLabel }: StatusLegendProps) {
  return (
    <Box component="ul" data-legend="" aria-label={ariaLabel} sx={{ ...listStyle, color: palette.ink }}>
      {keys.map((key) => (
        <Box component="li" key={key} sx={itemStyle}>
          <StatusSwatch status={key} palette={palette} />
          {labelOf(key)}
        </Box>
      ))}
    </Box>
  );
}

/** One square of a status, colour and pattern, for legends and tables. The word beside it carries the meaning. */
export function StatusSwatch({ status, palette }: { status: StatusKey; palette: ChartPalette }) {
  const id = useId();
  return (
    <svg width={18} height={14} aria-hidden="true" style={{ flex: 'none' }}>
      <StatusPatterns id={id} palette={palette} />
      <rect x={0.5} y={0.5} width={17} height={13} rx={2} {...statusPaint(id, palette, status)} />
    </svg>
  );
}

export const listStyle = {
  display: 'flex',
  flexWrap: 'wrap',
  gap: '4px 16px',
  m: 0,
  p: 0,
  fontSize: '0.875rem',
  listStyle: 'none',
} as const;

export const itemStyle = { display: 'flex', alignItems: 'center', gap: '6px' } as const;
