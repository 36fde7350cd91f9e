import { Box, Typography } from '@mui/material';
import { type ReactNode, useId } from 'react';

/** One question of an open page, with its heading. Kept whole on paper. */
export function OpenSection({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <Box component="section" aria-labelledby={id} sx={{ mt: 3, '@media print': { breakInside: 'avoid' } }}>
      <Typography id={id} component="h2" variant="h6" sx={{ mb: 1 }}>
        {title}
      </Typography>
      {children}
    </Box>
  );
}
