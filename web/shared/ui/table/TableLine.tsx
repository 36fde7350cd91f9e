import { memo } from 'react';
import { as } from './as.ts';
import type { DataColumn } from './columns.ts';
import { type RowChoice, RowTick } from './RowChoice.tsx';

interface TableLineProps {
  /** Where it stands among all rows, the head being the first. */
  place: number;
  row: object;
  columns: readonly DataColumn<object>[];
  isChosen?: boolean;
  isCurrent?: boolean;
  choice?: RowChoice<object> | undefined;
  onPoint?: ((row: object) => void) | undefined;
}

/** A row. Drawn again only when something of it changes: thousands pass in a scroll. */
export const TableLine = memo(function TableLine(props: TableLineProps) {
  const { place, row, columns, isChosen = false, isCurrent = false, choice, onPoint } = props;
  const point = () => onPoint?.(row);
  return (
    <div
      {...as.row(place)}
      data-chosen={isChosen || isCurrent || undefined}
      aria-current={isCurrent || undefined}
      {...(onPoint && { onMouseEnter: point, onFocus: point })}
    >
      {choice && <RowTick choice={choice} row={row} />}
      {columns.map(({ key, label, cell, look, onPhone }, column) => (
        <div key={key} {...as.cell(column)} data-label={label} data-look={look} data-phone={onPhone}>
          {cell(row)}
        </div>
      ))}
    </div>
  );
});
