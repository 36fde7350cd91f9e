import { type Ref, type RefObject, useImperativeHandle, useRef } from 'react';
import { useSteady } from '../useSteady.ts';
import { as } from './as.ts';
import type { DataColumn } from './columns.ts';
import type { RowChoice } from './RowChoice.tsx';
import { TableLine } from './TableLine.tsx';
import { useRowWindow } from './useRowWindow.ts';

/** Where the keyboard may go at once, however far it is. */
export interface LineKeys {
  first: () => void;
  last: () => void;
}

/** Which rows are marked, and who is told of the one that is pointed at. */
export interface RowMarks<Row> {
  /** Rows that stand out: the one that is open, or those that are ticked. */
  isChosen?: ((row: Row) => boolean) | undefined;
  /** The one that is shown beside the table. It stands out as well, and is said to be the current one. */
  isCurrent?: (row: Row) => boolean;
  /** The row under the mouse or with the focus, for what is marked elsewhere; none when the mouse has left. */
  onPoint?: (row: Row | undefined) => void;
}

interface TableLinesProps<Row> extends RowMarks<Row> {
  keys: Ref<LineKeys>;
  box: RefObject<HTMLDivElement | null>;
  rows: readonly Row[];
  /** Rows of the table above these. */
  above: number;
  columns: readonly DataColumn<Row>[];
  choice: RowChoice<Row> | undefined;
  keyOf: ((row: Row) => string) | undefined;
}

/** The rows in sight. Apart from the table around them, so that a scroll draws what has come and nothing else. */
export function TableLines<Row extends object>(props: TableLinesProps<Row>) {
  const { keys, box, rows, above, columns, isChosen, isCurrent, onPoint, choice, keyOf } = props;
  const list = useRef<HTMLDivElement>(null);
  const { from, to, goToFirst, goToLast } = useRowWindow({ box, list, count: rows.length });
  useImperativeHandle(keys, () => ({ first: goToFirst, last: goToLast }));
  const point = useSteady((row: object | undefined) => onPoint?.(row as Row | undefined));
  return (
    <div {...as.rowgroup} ref={list} {...(onPoint && { onMouseLeave: () => point(undefined) })}>
      {rows.slice(from, to).map((row, at) => {
        const index = from + at;
        return (
          <TableLine
            key={keyOf?.(row) ?? index}
            place={above + index + 1}
            row={row}
            columns={columns as readonly DataColumn<object>[]}
            isChosen={isChosen?.(row) ?? false}
            isCurrent={isCurrent?.(row) ?? false}
            choice={choice as RowChoice<object> | undefined}
            onPoint={onPoint && point}
          />
        );
      })}
    </div>
  );
}
