import { Link as MuiLink } from '@mui/material';
import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { useCarry } from '../../plan/carry.ts';

interface CarriedLinkProps {
  path: string;
  /** What is asked of that page. */
  more?: Record<string, string | undefined>;
  /** Its part. */
  part?: string;
  children: ReactNode;
}

/** A link to another page about the same plan on the same day. */
export function CarriedLink({ path, more, part, children }: CarriedLinkProps) {
  const carry = useCarry();
  const to = carry(path, more);
  return (
    <MuiLink component={Link} to={part === undefined ? to : `${to}#${part}`}>
      {children}
    </MuiLink>
  );
}
