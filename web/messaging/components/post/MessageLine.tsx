import { Box, ListItem, ListItemButton, Stack, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';

interface MessageLineProps {
  to: string;
  /** Nobody of the desk has opened it. */
  isNew?: boolean;
  subject: string;
  /** Who and when, then what is known of it. */
  about: ReactNode;
  marks?: ReactNode;
}

/** A message in a list: the whole line opens it. */
export function MessageLine({ to, isNew = false, subject, about, marks }: MessageLineProps) {
  return (
    <ListItem disablePadding divider>
      <ListItemButton
        component={Link}
        to={to}
        sx={{
          gap: 1.5,
          py: 1.25,
          alignItems: { xs: 'flex-start', sm: 'center' },
          flexDirection: { xs: 'column', sm: 'row' },
          borderLeft: 3,
          borderLeftColor: isNew ? 'primary.main' : 'transparent',
        }}
      >
        <Box sx={{ flex: 1, minWidth: 0 }}>
          <Typography sx={{ fontWeight: isNew ? 650 : 400, overflowWrap: 'anywhere' }}>{subject}</Typography>
          <Typography variant="body2" color="text.secondary" component="div">
            {about}
          </Typography>
        </Box>
        {marks && (
          <Stack direction="row" sx={{ gap: 0.75, flexWrap: 'wrap', flexShrink: 0 }}>
            {marks}
          </Stack>
        )}
      </ListItemButton>
    </ListItem>
  );
}
