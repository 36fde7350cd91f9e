import { Box, Paper, Typography } from '@mui/material';
import { type ReactNode, useId } from 'react';

interface PartProps {
  title: string;
  children: ReactNode;
}

/** A shared part with its states below one another. */
export function Part({ title, children }: PartProps) {
  const id = useId();
  return (
    <Box component="section" aria-labelledby={id} sx={{ mb: 5 }}>
      <Typography id={id} variant="h5" component="h2" gutterBottom>
        {title}
      </Typography>
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { lg: 'repeat(2, minmax(0, 1fr))' } }}>
        {children}
      </Box>
    </Box>
  );
}

interface StateProps {
  /** Short, and the same in the test that looks at it. */
  name: string;
  isWide?: boolean;
  children: ReactNode;
}

/** One state, found by its name. */
export function State({ name, isWide = false, children }: StateProps) {
  const id = useId();
  return (
    <Paper
      variant="outlined"
      role="group"
      aria-labelledby={id}
      sx={{ p: 2, minWidth: 0, ...(isWide && { gridColumn: '1 / -1' }) }}
    >
      <Typography id={id} variant="overline" component="h3" color="text.secondary">
        {name}
      </Typography>
      {children}
    </Paper>
  );
}
