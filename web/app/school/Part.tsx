import { Box } from '@mui/material';
import { type ReactNode, useEffect, useRef } from 'react';
import { useLocation } from 'react-router-dom';
import { InOwnTime } from '../../shared/ui/sights.tsx';
import { Panel } from '../rollout/Panel.tsx';

interface PartProps {
  /** What addresses call it: `#activation`. */
  id: string;
  title: string;
  children: ReactNode;
}

/** A part of a node's page that links lead to, also when it comes after the rest of the page. */
export function Part({ id, title, children }: PartProps) {
  const place = useRef<HTMLDivElement>(null);
  const { hash } = useLocation();
  useEffect(() => {
    if (hash === `#${id}`) place.current?.scrollIntoView({ block: 'start' });
  }, [hash, id]);
  return (
    <Box id={id} ref={place} sx={{ scrollMarginTop: 72, minWidth: 0 }}>
      <Panel title={title}>
        <InOwnTime>{children}</InOwnTime>
      </Panel>
    </Box>
  );
}
