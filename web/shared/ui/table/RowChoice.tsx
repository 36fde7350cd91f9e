import { as } from './as.ts';

/** Rows that can be ticked for something to be done with them. */
export interface RowChoice<Row> {
  has: (row: Row) => boolean;
  /** Nothing can be done with the others. */
  isOpen: (row: Row) => boolean;
  labelOf: (row: Row) => string;
  allLabel: string;
  tick: (rows: readonly Row[], isOn: boolean) => void;
}

/** Ticks all rows that are shown and open. */
export function AllTick<Row>({ choice, rows }: { choice: RowChoice<Row>; rows: readonly Row[] }) {
  const open = rows.filter(choice.isOpen);
  const ticked = open.filter(choice.has).length;
  const isAll = open.length > 0 && ticked === open.length;
  return (
    <div {...as.head}>
      <input
        type="checkbox"
        aria-label={choice.allLabel}
        checked={isAll}
        disabled={open.length === 0}
        ref={(box) => {
          if (box) box.indeterminate = ticked > 0 && !isAll;
        }}
        onChange={() => choice.tick(open, !isAll)}
      />
    </div>
  );
}

export function RowTick<Row>({ choice, row }: { choice: RowChoice<Row>; row: Row }) {
  return (
    <div {...as.cell(1)} className="data-table-tick">
      <input
        type="checkbox"
        aria-label={choice.labelOf(row)}
        checked={choice.has(row)}
        disabled={!choice.isOpen(row)}
        onChange={(event) => choice.tick([row], event.target.checked)}
      />
    </div>
  );
}
