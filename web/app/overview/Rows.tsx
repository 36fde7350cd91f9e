import { Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';

interface RowsProps {
  isEmpty: boolean;
  whenEmpty: string;
  /** `<li>` elements: what it is at the left, its figure at the right. */
  children: ReactNode;
}

export function Rows({ isEmpty, whenEmpty, children }: RowsProps) {
  if (isEmpty)
    return (
      <Typography variant="body2" color="text.secondary">
        {whenEmpty}
      </Typography>
    );
  return (
    <Box
      component="ul"
      sx={{
        m: 0,
        p: 0,
        listStyle: 'none',
        '& > li': {
          display: 'flex',
          justifyContent: 'space-between',
          alignItems: 'center',
          gap: 1.5,
          py: 0.4,
          minWidth: 0,
          fontVariantNumeric: 'tabular-nums',
          borderTop: 1,
          borderColor: 'divider',
          fontSize: '0.875rem',
        },
        // Two links above each other stay 24 px apart, so that a finger meets one of them.
        '& > li a': { lineHeight: '24px' },
        // A title takes a second line before it is cut: the number alone says nothing to who does not know the order.
        '& > li > :first-of-type > a': {
          display: '-webkit-box',
          WebkitLineClamp: 2,
          WebkitBoxOrient: 'vertical',
          overflow: 'hidden',
          lineHeight: '20px',
          py: '2px',
        },
        '& > li:first-of-type': { borderTop: 0 },
      }}
    >
      {children}
    </Box>
  );
}
