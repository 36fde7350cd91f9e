import { Box, Button, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import type { RunView } from '../../../../functions/exchange/contract/run.ts';
import { LoadFailed } from '../../../shared/ui/sights.tsx';
import { useRunStep } from '../../runQueries.ts';

interface StepButtonProps {
  run: RunView;
  step: { what: 'comparison' | 'restart' } | { what: 'commit'; body: Record<string, never> };
  note?: string;
  children: ReactNode;
}

/** A step that needs nothing but the order. */
export function StepButton({ run, step, note, children }: StepButtonProps) {
  const next = useRunStep(run);
  return (
    <Box>
      {note && (
        <Typography variant="body2" color="text.secondary" sx={{ mb: 1, maxWidth: 760 }}>
          {note}
        </Typography>
      )}
      <Button variant="contained" loading={next.isPending} onClick={() => next.mutate(step)}>
        {children}
      </Button>
      {next.isError && <LoadFailed error={next.error} />}
    </Box>
  );
}
