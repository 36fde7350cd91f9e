import { Link as MuiLink, type SxProps, type Theme } from '@mui/material';
import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';

interface NumberLinkProps {
  /** Undefined where the reader may not open the list: then it is plain text. */
  to: string | undefined;
  /** What the list is of, for those who hear the number alone. */
  label?: string;
  sx?: SxProps<Theme>;
  children: ReactNode;
}

/** A number, and the way to what it counts. */
export function NumberLink({ to, label, sx, children }: NumberLinkProps) {
  if (to === undefined) return <span>{children}</span>;
  return (
    <MuiLink
      component={Link}
      to={to}
      color="inherit"
      {...(label && { 'aria-label': label })}
      {...(sx && { sx })}
    >
      {children}
    </MuiLink>
  );
}
