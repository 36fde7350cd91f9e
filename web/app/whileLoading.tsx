import { Box } from '@mui/material';
import { Waiting } from '../shared/ui/sights.tsx';

/** Stands within the frame until the first page has arrived, so that the frame does not wait for it. */
export const whileLoading = (
  <Box sx={{ p: { xs: 2, md: 3 } }}>
    <Waiting rows={10} />
  </Box>
);
