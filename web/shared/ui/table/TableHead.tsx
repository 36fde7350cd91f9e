import { as } from './as.ts';
import type { DataColumn } from './columns.ts';
import { AllTick, type RowChoice } from './RowChoice.tsx';
import type { KeptTableView } from './useTableView.ts';

interface TableHeadProps<Row> {
  columns: readonly DataColumn<Row>[];
  view: KeptTableView | undefined;
  choice: RowChoice<Row> | undefined;
  rows: readonly Row[];
}

/** Names of the columns; where there is a view a press on one sorts by it. */
export function TableHead<Row>({ columns, view, choice, rows }: TableHeadProps<Row>) {
  return (
    <div {...as.row(1)}>
      {choice && <AllTick choice={choice} rows={rows} />}
      {columns.map(({ key, label, hint, look }) => {
        if (!view)
          return (
            <div key={key} {...as.head} data-look={look} title={hint}>
              {label}
            </div>
          );
        const direction = view.sort?.key === key ? view.sort.direction : undefined;
        return (
          <div key={key} {...as.sortHead(direction)} data-look={look} title={hint}>
            <button type="button" className="data-table-sort" onClick={() => view.sortBy(key)}>
              {label}
            </button>
          </div>
        );
      })}
    </div>
  );
}
