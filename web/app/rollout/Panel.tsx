import { Box, Paper, Stack, Typography } from '@mui/material';
import { type ReactNode, useId } from 'react';

interface PanelProps {
  title: string;
  /** A choice or a link at the upper right. */
  action?: ReactNode;
  children: ReactNode;
}

/** One question of a page, with its heading. */
export function Panel({ title, action, children }: PanelProps) {
  const id = useId();
  return (
    <Paper
      component="section"
      aria-labelledby={id}
      variant="outlined"
      sx={{ p: 1.5, minWidth: 0, display: 'flex', flexDirection: 'column', gap: 1.5 }}
    >
      <Stack
        direction="row"
        sx={{
          columnGap: 1,
          rowGap: 1.5,
          alignItems: 'center',
          justifyContent: 'space-between',
          flexWrap: 'wrap',
        }}
      >
        <Typography id={id} component="h2" variant="subtitle1" sx={{ fontWeight: 650, lineHeight: 1.3 }}>
          {title}
        </Typography>
        {action}
      </Stack>
      <Box sx={{ minWidth: 0, flex: 1 }}>{children}</Box>
    </Paper>
  );
}
