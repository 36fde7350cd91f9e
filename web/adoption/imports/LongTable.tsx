import { Box, type SxProps } from '@mui/material';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, useRef } from 'react';

export interface LongColumn<Row> {
  key: string;
  label: string;
  /** A track of the grid: `72px`, `minmax(0, 2fr)`. */
  width: string;
  cell: (row: Row) => ReactNode;
  sx?: SxProps;
}

interface LongTableProps<Row> {
  label: string;
  columns: readonly LongColumn<Row>[];
  rows: readonly Row[];
}

const highestPx = 560;
const usualRowPx = 56;

/** A table of thousands of rows, of which only those in sight are drawn; on a phone a row is a card with named lines. */
export function LongTable<Row>({ label, columns, rows }: LongTableProps<Row>) {
  const box = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => box.current,
    estimateSize: () => usualRowPx,
    overscan: 10,
    initialRect: { width: 800, height: highestPx },
  });
  const tracks = columns.map(({ width }) => width).join(' ');
  return (
    <Box
      ref={box}
      role="table"
      aria-label={label}
      aria-rowcount={rows.length + 1}
      tabIndex={0}
      sx={{ maxHeight: highestPx, overflow: 'auto', fontSize: '0.875rem' }}
    >
      <Box role="rowgroup" sx={{ position: 'sticky', top: 0, zIndex: 1, bgcolor: 'background.paper' }}>
        <Box
          role="row"
          aria-rowindex={1}
          sx={{
            display: { xs: 'none', md: 'grid' },
            gridTemplateColumns: tracks,
            gap: 1.5,
            py: 0.75,
            borderBottom: 1,
            borderColor: 'divider',
            fontWeight: 600,
          }}
        >
          {columns.map((column) => (
            <Box role="columnheader" key={column.key}>
              {column.label}
            </Box>
          ))}
        </Box>
      </Box>
      <Box role="rowgroup" sx={{ position: 'relative', height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index, start, key }) => {
          const row = rows[index];
          return (
            row !== undefined && (
              <Box
                key={key}
                role="row"
                aria-rowindex={index + 2}
                data-index={index}
                ref={virtual.measureElement}
                sx={{
                  position: 'absolute',
                  insetInline: 0,
                  transform: `translateY(${start}px)`,
                  display: 'grid',
                  gridTemplateColumns: { xs: '1fr', md: tracks },
                  gap: { xs: 0.25, md: 1.5 },
                  py: 0.75,
                  borderBottom: 1,
                  borderColor: 'divider',
                }}
              >
                {columns.map((column) => (
                  <Box
                    role="cell"
                    key={column.key}
                    sx={{ overflowWrap: 'anywhere', ...column.sx } as SxProps}
                  >
                    <Box
                      component="span"
                      aria-hidden="true"
                      sx={{ display: { xs: 'inline', md: 'none' }, color: 'text.secondary' }}
                    >
                      {column.label}:{' '}
                    </Box>
                    {column.cell(row)}
                  </Box>
                ))}
              </Box>
            )
          );
        })}
      </Box>
    </Box>
  );
}
