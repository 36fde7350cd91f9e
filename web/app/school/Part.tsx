import { Box } from '@mui/material';
import type { ReactNode } from 'react';
import { Panel } from '../rollout/Panel.tsx';

interface PartProps {
  /** What addresses call it: `#activation`. */
  id: string;
  title: string;
  children: ReactNode;
}

/** A part of a node's page that links lead to. */
export function Part({ id, title, children }: PartProps) {
  return (
    <Box id={id} sx={{ scrollMarginTop: 72, minWidth: 0 }}>
      <Panel title={title}>{children}</Panel>
    </Box>
  );
}
