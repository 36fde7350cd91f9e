import type { SxProps } from '@mui/material';

export const highestPx = 560;
/** Rows that are moved to their place cannot be those of a `<table>`: they say what they are. */
export const as = {
  rowgroup: { role: 'rowgroup' },
  row: (index: number) => ({ role: 'row', 'aria-rowindex': index }),
  cell: { role: 'cell' },
} as const;

/** Below this width a row is a card of named lines. */
const phone = 'sm';

/** How head, rows and cells look, said once for all of them: thousands of cells pass by in a scroll. */
export const tableLook: SxProps = {
  maxHeight: highestPx,
  overflow: 'auto',
  fontSize: '0.875rem',
  '& [role="row"]': {
    display: 'grid',
    gridTemplateColumns: { xs: '1fr', [phone]: 'var(--tracks)' },
    gap: { xs: 0.25, [phone]: 1.5 },
    alignItems: 'center',
    py: 0.75,
    borderBottom: 1,
    borderColor: 'divider',
  },
  '& [role="cell"]': { minWidth: 0, overflowWrap: 'anywhere' },
  '& [data-name]': { display: { xs: 'inline', [phone]: 'none' }, color: 'text.secondary' },
  '& [data-head]': {
    position: 'sticky',
    top: 0,
    zIndex: 1,
    bgcolor: 'background.paper',
    fontWeight: 600,
    display: { xs: 'none', [phone]: 'block' },
  },
};
