import { type ClipboardEvent, type CSSProperties, type KeyboardEvent, useRef } from 'react';
import { as } from './as.ts';
import { type DataColumn, spreadsheetText } from './columns.ts';
import { TableHead } from './TableHead.tsx';
import { type LineKeys, TableLines } from './TableLines.tsx';
import { TableTools } from './TableTools.tsx';
import { useTableRows } from './useTableRows.ts';
import type { KeptTableView, TableView } from './useTableView.ts';
import './table.css';

interface DataTableProps<Row> {
  label: string;
  /** Kept from one drawing to the next, as are `rows`: sorting and searching start anew with new ones. */
  columns: readonly DataColumn<Row>[];
  rows: readonly Row[];
  /** How the reader has cut and ordered it; without one the table stands as it came, without tools. */
  view?: KeptTableView;
}

const asItCame: TableView = { sort: undefined, words: '', hidden: [] };

/**
 * A list of as many rows as there are, of which only those in sight are drawn. The head stays in sight and sorts; the
 * tools search, hide columns and copy for a spreadsheet, as Ctrl+C does; arrows, Home and End go through it. On a phone a row is a card of named lines.
 */
export function DataTable<Row extends object>({ label, columns, rows, view }: DataTableProps<Row>) {
  const box = useRef<HTMLDivElement>(null);
  const { shown, visible } = useTableRows(columns, rows, view ?? asItCame);
  const keys = useRef<LineKeys>(null);
  // The browser would glide towards an end that moves away as rows on the way turn out lower than was thought.
  const goToEnd = (event: KeyboardEvent) => {
    const go =
      event.key === 'End' ? keys.current?.last : event.key === 'Home' ? keys.current?.first : undefined;
    if (!go || event.target !== event.currentTarget) return;
    event.preventDefault();
    go();
  };
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
      {/* biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useAriaPropsSupportedByRole: `as` says its role */}
      <div
        ref={box}
        className="data-table"
        {...as.table}
        aria-label={label}
        aria-rowcount={shown.length + 1}
        onCopy={copy}
        onKeyDown={goToEnd}
        style={{ '--tracks': visible.map(({ width }) => width).join(' ') } as CSSProperties}
      >
        <div {...as.rowgroup} className="data-table-head">
          <TableHead columns={visible} view={view} />
        </div>
        <TableLines keys={keys} box={box} rows={shown} columns={visible} />
      </div>
    </>
  );
}
