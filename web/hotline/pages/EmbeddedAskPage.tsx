import { Box } from '@mui/material';
import { useRef } from 'react';
import { useToldHeight } from '../toldHeight.ts';
import { Asking } from './AskPage.tsx';

/** The way to the hotline within a page of another site. */
export function EmbeddedAskPage() {
  const content = useRef<HTMLDivElement>(null);
  useToldHeight(content);
  return (
    <Box ref={content}>
      <Asking isEmbedded />
    </Box>
  );
}
