import { memo, type Ref, type RefObject, useImperativeHandle, useRef } from 'react';
import { as } from './as.ts';
import type { DataColumn } from './columns.ts';
import { type RowChoice, RowTick } from './RowChoice.tsx';
import { useRowWindow } from './useRowWindow.ts';

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
  isChosen: ((row: Row) => boolean) | undefined;
  choice: RowChoice<Row> | undefined;
  keyOf: ((row: Row) => string) | undefined;
}

/** The rows in sight. Apart from the table around them, so that a scroll draws what has come and nothing else. */
export function TableLines<Row extends object>({
  keys,
  box,
  rows,
  columns,
  isChosen,
  choice,
  keyOf,
}: TableLinesProps<Row>) {
  const list = useRef<HTMLDivElement>(null);
  const { from, to, goToFirst, goToLast } = useRowWindow({ box, list, count: rows.length });
  useImperativeHandle(keys, () => ({ first: goToFirst, last: goToLast }));
  return (
    <div {...as.rowgroup} ref={list}>
      {rows.slice(from, to).map((row, at) => {
        const index = from + at;
        return (
          <Line
            key={keyOf?.(row) ?? index}
            index={index}
            row={row}
            columns={columns as readonly DataColumn<object>[]}
            isChosen={isChosen?.(row) ?? false}
            choice={choice as RowChoice<object> | undefined}
          />
        );
      })}
    </div>
  );
}

interface LineProps {
  index: number;
  row: object;
  columns: readonly DataColumn<object>[];
  isChosen: boolean;
  choice: RowChoice<object> | undefined;
}

const Line = memo(function Line({ index, row, columns, isChosen, choice }: LineProps) {
  return (
    <div {...as.row(index + 2)} data-chosen={isChosen || undefined}>
      {choice && <RowTick choice={choice} row={row} />}
      {columns.map(({ key, label, cell, look, onPhone }, column) => (
        <div key={key} {...as.cell(column)} data-label={label} data-look={look} data-phone={onPhone}>
          {cell(row)}
        </div>
      ))}
    </div>
  );
});
