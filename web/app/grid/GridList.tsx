import { Box, Stack, Typography } from '@mui/material';
import { Link } from 'react-router-dom';
import type { MapPalette } from '../../shared/map/palette.ts';
import { markClasses, paintOfReading } from './cellPaint.ts';
import { type GridCell, type GridShow, numberIn } from './gridModel.ts';
import './grid.css';

export interface GridListItem {
  key: string;
  name: string;
  cell: GridCell;
  to: string | undefined;
  /** Figures in words. */
  summary: string;
}

interface GridListProps {
  items: readonly GridListItem[];
  show: GridShow;
  palette: MapPalette;
}

/** One row or one column of the grid, for a screen too narrow for all of it. */
export function GridList({ items, show, palette }: GridListProps) {
  return (
    <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none', '--heat-grid-hatch': palette.noData.mark }}>
      {items.map(({ key, name, cell, to, summary }) => (
        <Box component="li" key={key} sx={{ py: 1, borderBottom: 1, borderColor: 'divider' }}>
          <Stack
            direction="row"
            {...(to !== undefined && { component: Link, to })}
            sx={{
              gap: 1.5,
              alignItems: 'center',
              color: 'text.primary',
              textDecoration: 'none',
              minHeight: 44,
            }}
          >
            <span
              className={markClasses(cell)}
              style={{ width: 44, height: 32, flex: 'none', ...paintOfReading(cell.reading, palette) }}
            >
              {numberIn(cell, show)}
            </span>
            <Box sx={{ minWidth: 0 }}>
              <Typography variant="body2" sx={{ fontWeight: 600 }}>
                {name}
              </Typography>
              <Typography variant="caption" color="text.secondary">
                {summary}
              </Typography>
            </Box>
          </Stack>
        </Box>
      ))}
    </Box>
  );
}
