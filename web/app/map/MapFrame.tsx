import { Box, Paper, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import type { MapViewName } from './mapAddress.ts';

interface MapFrameProps {
  view: MapViewName;
  title: ReactNode;
  period: ReactNode;
  /** How the picture is used without a mouse. */
  hint: string;
  /** Absent where only the table is asked for. */
  picture: ReactNode;
  legend: ReactNode;
  table: ReactNode;
  /** The picture takes the whole width, the table stands below. */
  isWide?: boolean;
  /** The figures are on their way. */
  isStale?: boolean;
}

/** A picture with its legend, and the table of the same numbers beside it. */
export function MapFrame({
  view,
  title,
  period,
  hint,
  picture,
  legend,
  table,
  isWide = false,
  isStale = false,
}: MapFrameProps) {
  const whole = 'minmax(0, 1fr)';
  return (
    <>
      <Typography component="h2" variant="subtitle1" sx={{ fontWeight: 650, overflowWrap: 'anywhere' }}>
        {title}
      </Typography>
      <Typography variant="body2" color="text.secondary" sx={{ mb: 1 }}>
        {period}
      </Typography>
      <Box
        role="tabpanel"
        id="map-panel"
        aria-labelledby={`map-${view}`}
        aria-busy={isStale}
        sx={{
          opacity: isStale ? 0.55 : 1,
          transition: 'opacity 120ms',
          display: 'grid',
          gap: 2,
          gridTemplateColumns: {
            xs: whole,
            lg: view === 'table' || isWide ? whole : 'minmax(0, 9fr) minmax(0, 10fr)',
          },
        }}
      >
        {view !== 'table' && (
          <Paper variant="outlined" sx={{ p: 1.5, alignSelf: 'start', minWidth: 0 }}>
            {picture}
            <Box sx={{ mt: 1 }}>{legend}</Box>
            <Typography component="p" variant="caption" color="text.secondary" className="no-print">
              {hint}
            </Typography>
          </Paper>
        )}
        <Paper variant="outlined" sx={{ p: 1.5, alignSelf: 'start', minWidth: 0 }}>
          {table}
        </Paper>
      </Box>
    </>
  );
}
