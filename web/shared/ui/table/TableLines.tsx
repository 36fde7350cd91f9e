import { Box } from '@mui/material';
import { useVirtualizer } from '@tanstack/react-virtual';
import { memo, type Ref, type RefObject, useImperativeHandle } from 'react';
import type { DataColumn } from './columns.ts';
import { as, highestPx } from './tableLook.ts';

/** Where the keyboard may go at once, however far it is. */
export interface LineKeys {
  first: () => void;
  last: () => void;
}

interface TableLinesProps<Row> {
  keys: Ref<LineKeys>;
  box: RefObject<HTMLDivElement | null>;
  rows: readonly Row[];
  columns: readonly DataColumn<Row>[];
}

const usualRowPx = 52;

/** The rows in sight. Apart from the table around them, so that a scroll draws what has come and nothing else. */
export function TableLines<Row extends object>({ keys, box, rows, columns }: TableLinesProps<Row>) {
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => box.current,
    estimateSize: () => usualRowPx,
    overscan: 10,
    initialRect: { width: 800, height: highestPx },
  });
  useImperativeHandle(keys, () => ({
    first: () => virtual.scrollToIndex(0),
    last: () => virtual.scrollToIndex(rows.length - 1, { align: 'end' }),
  }));
  return (
    <div {...as.rowgroup} style={{ position: 'relative', height: virtual.getTotalSize() }}>
      {virtual.getVirtualItems().map(({ index, start, key }) => {
        const row = rows[index];
        return (
          row && (
            <Line
              key={key}
              index={index}
              start={start}
              measure={virtual.measureElement}
              row={row}
              columns={columns as readonly DataColumn<object>[]}
            />
          )
        );
      })}
    </div>
  );
}

interface LineProps {
  index: number;
  start: number;
  measure: (element: HTMLElement | null) => void;
  row: object;
  columns: readonly DataColumn<object>[];
}

const Line = memo(function Line({ index, start, measure, row, columns }: LineProps) {
  return (
    <div
      {...as.row(index + 2)}
      data-index={index}
      ref={measure}
      style={{ position: 'absolute', insetInline: 0, transform: `translateY(${start}px)` }}
    >
      {columns.map(({ key, label, cell, sx }) => {
        const content = (
          <>
            <span data-name="" aria-hidden="true">
              {label}:{' '}
            </span>
            {cell(row)}
          </>
        );
        return sx ? (
          <Box key={key} {...as.cell} sx={sx}>
            {content}
          </Box>
        ) : (
          <div key={key} {...as.cell}>
            {content}
          </div>
        );
      })}
    </div>
  );
});
