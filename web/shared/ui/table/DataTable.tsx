import { type ClipboardEvent, type CSSProperties, type KeyboardEvent, useRef } from 'react';
import { as } from './as.ts';
import { type DataColumn, spreadsheetText } from './columns.ts';
import type { RowChoice } from './RowChoice.tsx';
import { TableHead } from './TableHead.tsx';
import { TableLine } from './TableLine.tsx';
import { type LineKeys, type RowMarks, TableLines } from './TableLines.tsx';
import { type MoreRows, TableMore } from './TableMore.tsx';
import { TableTools } from './TableTools.tsx';
import { tracksOf } from './tracks.ts';
import { useTableRows } from './useTableRows.ts';
import type { KeptTableView, TableView } from './useTableView.ts';
import './table.css';

interface DataTableProps<Row> extends RowMarks<Row> {
  label: string;
  /** Kept from one drawing to the next, as are `rows`: sorting and searching start anew with new ones. */
  columns: readonly DataColumn<Row>[];
  rows: readonly Row[];
  /** How the reader has cut and ordered it; without one the table stands as it came, without tools. */
  view?: KeptTableView;
  /** The rest of a list that comes page by page: what is sorted and found is only what has come. */
  more?: MoreRows | undefined;
  /** What all rows come to: it stands above them in any order, whatever is searched for. */
  total?: Row;
  choice?: RowChoice<Row>;
  /** Where a cell holds something of its own (an open dialog, a press that has failed) it goes with its row. */
  keyOf?: (row: Row) => string;
  /** Not where the page has a search of its own. */
  isSearched?: boolean;
  /** How high it may become before it scrolls by itself. */
  mostPx?: number | 'any';
}

const asItCame: TableView = { sort: undefined, words: '', hidden: [] };

/**
 * A list of as many rows as there are, of which only those in sight are drawn. The head stays in sight and sorts; the
 * tools search, hide columns and copy for a spreadsheet, as Ctrl+C does; arrows, Home and End go through it. On a phone a row is a card of named lines.
 */
export function DataTable<Row extends object>({
  label,
  columns,
  rows,
  view,
  more,
  total,
  isChosen,
  choice,
  keyOf,
  isSearched = true,
  mostPx,
  ...marks
}: DataTableProps<Row>) {
  const box = useRef<HTMLDivElement>(null);
  const { shown, visible } = useTableRows(columns, rows, view ?? asItCame);
  const { tracks, leastPx } = tracksOf(visible, choice !== undefined);
  const keys = useRef<LineKeys>(null);
  const said = total ? [total, ...shown] : shown;
  const above = total ? 2 : 1;
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
    event.clipboardData.setData('text/plain', spreadsheetText(visible, said));
    event.preventDefault();
  };
  return (
    <div className="data-table-whole">
      {view && (
        <TableTools
          label={label}
          columns={columns}
          view={view}
          isSearched={isSearched}
          count={shown.length}
          all={rows.length}
          textOf={() => spreadsheetText(visible, said)}
        />
      )}
      {/* biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useAriaPropsSupportedByRole: `as` says its role */}
      <div
        ref={box}
        className="data-table"
        data-choice={choice && ''}
        {...as.table}
        aria-label={label}
        aria-rowcount={above + shown.length}
        onCopy={copy}
        onKeyDown={goToEnd}
        style={{ '--tracks': tracks, '--least': `${leastPx}px`, '--most': heightOf(mostPx) } as CSSProperties}
      >
        <div {...as.rowgroup} className="data-table-head">
          <TableHead columns={visible} view={view} choice={choice} rows={shown} />
        </div>
        {total && (
          <div {...as.rowgroup} className="data-table-total">
            <TableLine place={above} row={total} columns={visible as readonly DataColumn<object>[]} />
          </div>
        )}
        <TableLines
          {...marks}
          keys={keys}
          box={box}
          rows={shown}
          above={above}
          columns={visible}
          isChosen={isChosen ?? choice?.has}
          choice={choice}
          keyOf={keyOf}
        />
      </div>
      {more && <TableMore more={more} count={rows.length} isCut={hasOrder(view)} />}
    </div>
  );
}

/** As a style sheet says it, which has a height of its own where nothing is asked for. */
function heightOf(mostPx: number | 'any' | undefined): string | undefined {
  if (mostPx === undefined) return undefined;
  return mostPx === 'any' ? 'none' : `${mostPx}px`;
}

/** The reader has asked for another order or for words: of a list that has not come whole that has to be said. */
function hasOrder(view: TableView | undefined): boolean {
  return view !== undefined && (view.sort !== undefined || view.words.trim() !== '');
}
