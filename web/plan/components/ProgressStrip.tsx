import { Box } from '@mui/material';
import type { Counts } from '../../../functions/plan/contract.ts';
import { chartPalette, type StatusKey } from '../../shared/charts/palette.ts';
import { segmentsOf } from '../timeline.ts';

/** How a measure stands, as a thin bar of its parts. The words beside it say the same. */
export function ProgressStrip({ counts }: { counts: Counts | undefined }) {
  return (
    <Box
      aria-hidden="true"
      sx={{
        display: 'flex',
        height: 8,
        borderRadius: 1,
        overflow: 'hidden',
        bgcolor: 'action.hover',
        border: 1,
        borderColor: 'divider',
      }}
    >
      {segmentsOf(counts).map(({ tone, share }) => (
        <Box
          key={tone}
          sx={[
            { width: `${share * 100}%` },
            fillOf('light', tone as StatusKey),
            (theme) => theme.applyStyles('dark', fillOf('dark', tone as StatusKey)),
          ]}
        />
      ))}
    </Box>
  );
}

function fillOf(mode: 'light' | 'dark', status: StatusKey) {
  const { colour, pattern } = chartPalette[mode].status[status];
  const isHatched = pattern === 'hatch' || pattern === 'dots';
  return {
    background: isHatched
      ? `repeating-linear-gradient(135deg, ${colour} 0 2px, transparent 2px 5px)`
      : colour,
  };
}
