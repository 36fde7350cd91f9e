import { Box, ButtonBase, type SxProps } from '@mui/material';
import { useVirtualizer } from '@tanstack/react-virtual';
import { ArrowDown, ArrowUp } from 'lucide-react';
import { type ClipboardEvent, useRef } from 'react';
import { type DataColumn, spreadsheetText } from './columns.ts';
import { TableTools } from './TableTools.tsx';
import { useTableRows } from './useTableRows.ts';
import type { KeptTableView, TableView } from './useTableView.ts';

interface DataTableProps<Row> {
  label: string;
  /** Kept from one drawing to the next, as are `rows`: sorting and searching start anew with new ones. */
  columns: readonly DataColumn<Row>[];
  rows: readonly Row[];
  /** How the reader has cut and ordered it; without one the table stands as it came, without tools. */
  view?: KeptTableView;
}

const highestPx = 560;
const usualRowPx = 52;
const asItCame: TableView = { sort: undefined, words: '', hidden: [] };
const phone = 'sm';

/**
 * A list of as many rows as there are, of which only those in sight are drawn. The head stays in sight and sorts; the
 * tools search, hide columns and copy for a spreadsheet, as Ctrl+C does. On a phone a row is a card of named lines.
 */
export function DataTable<Row extends object>({ label, columns, rows, view }: DataTableProps<Row>) {
  const box = useRef<HTMLDivElement>(null);
  const { shown, visible } = useTableRows(columns, rows, view ?? asItCame);
  const virtual = useVirtualizer({
    count: shown.length,
    getScrollElement: () => box.current,
    estimateSize: () => usualRowPx,
    overscan: 10,
    initialRect: { width: 800, height: highestPx },
  });
  const tracks = visible.map(({ width }) => width).join(' ');
  const copy = (event: ClipboardEvent) => {
    if (getSelection()?.isCollapsed === false) return;
    event.clipboardData.setData('text/plain', spreadsheetText(visible, shown));
    event.preventDefault();
  };
  return (
    <>
      {view && (
        <TableTools
          label={label}
          columns={columns}
          view={view}
          count={shown.length}
          all={rows.length}
          textOf={() => spreadsheetText(visible, shown)}
        />
      )}
      <Box
        ref={box}
        role="table"
        aria-label={label}
        aria-rowcount={shown.length + 1}
        tabIndex={0}
        onCopy={copy}
        sx={{ maxHeight: highestPx, overflow: 'auto', fontSize: '0.875rem' }}
      >
        <Box role="rowgroup" sx={{ position: 'sticky', top: 0, zIndex: 1, bgcolor: 'background.paper' }}>
          <Box
            role="row"
            aria-rowindex={1}
            sx={{
              display: { xs: 'none', [phone]: 'grid' },
              gridTemplateColumns: tracks,
              gap: 1.5,
              py: 0.75,
              borderBottom: 1,
              borderColor: 'divider',
              fontWeight: 600,
            }}
          >
            {visible.map((column) => (
              <Head key={column.key} column={column} view={view} />
            ))}
          </Box>
        </Box>
        <Box role="rowgroup" sx={{ position: 'relative', height: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map(({ index, start, key }) => {
            const row = shown[index];
            return (
              row && (
                <Box
                  key={key}
                  role="row"
                  aria-rowindex={index + 2}
                  data-index={index}
                  ref={virtual.measureElement}
                  sx={{
                    position: 'absolute',
                    insetInline: 0,
                    display: 'grid',
                    gridTemplateColumns: { xs: '1fr', [phone]: tracks },
                    gap: { xs: 0.25, [phone]: 1.5 },
                    alignItems: 'center',
                    py: 0.75,
                    borderBottom: 1,
                    borderColor: 'divider',
                  }}
                  style={{ transform: `translateY(${start}px)` }}
                >
                  {visible.map((column) => (
                    <Cell key={column.key} column={column} row={row} />
                  ))}
                </Box>
              )
            );
          })}
        </Box>
      </Box>
    </>
  );
}

function Head<Row>({ column, view }: { column: DataColumn<Row>; view: KeptTableView | undefined }) {
  if (!view) return <Box role="columnheader">{column.label}</Box>;
  const direction = view.sort?.key === column.key ? view.sort.direction : undefined;
  const Arrow = direction === 'descending' ? ArrowDown : ArrowUp;
  return (
    <Box role="columnheader" aria-sort={direction ?? 'none'} sx={{ minWidth: 0 }}>
      <ButtonBase
        onClick={() => view.sortBy(column.key)}
        sx={{
          font: 'inherit',
          textAlign: 'left',
          gap: 0.5,
          borderRadius: 0.5,
          '& svg': { opacity: direction ? 1 : 0 },
          '&:hover svg, &:focus-visible svg': { opacity: direction ? 1 : 0.6 },
        }}
      >
        {column.label}
        <Arrow size={14} aria-hidden="true" />
      </ButtonBase>
    </Box>
  );
}

function Cell<Row>({ column, row }: { column: DataColumn<Row>; row: Row }) {
  return (
    <Box role="cell" sx={{ minWidth: 0, overflowWrap: 'anywhere', ...column.sx } as SxProps}>
      <Box
        component="span"
        aria-hidden="true"
        sx={{ display: { xs: 'inline', [phone]: 'none' }, color: 'text.secondary' }}
      >
        {column.label}:{' '}
      </Box>
      {column.cell(row)}
    </Box>
  );
}
