import { memo } from 'react';
import { Link } from 'react-router-dom';
import type { MapPalette } from '../../shared/map/palette.ts';
import { markClasses, paintOfReading } from './cellPaint.ts';
import { type GridCell, type GridRow, type GridShow, numberIn } from './gridModel.ts';
import { spotKey } from './useGridFocus.ts';

export interface GridLineProps {
  row: GridRow;
  /** Place of the row among all rows of the grid. */
  index: number;
  name: string;
  /** Where the row's name leads. */
  nameTo: string | undefined;
  show: GridShow;
  palette: MapPalette;
  /** Column of the grid's one Tab stop, when it is in this row. */
  activeColumn: number | undefined;
  /** Where a cell leads by its column: 0 is the region, then the municipalities. */
  cellTo: (row: GridRow, column: number) => string | undefined;
  cellLabel: (row: GridRow, column: number) => string;
}

/** One measure against all municipalities, the region first. */
export const GridLine = memo(function GridLine(props: GridLineProps) {
  const { row, index, name, nameTo, activeColumn } = props;
  const spot = { 'data-spot': spotKey({ row: index, column: 0 }), tabIndex: activeColumn === 0 ? 0 : -1 };
  return (
    <tr>
      <th scope="row">
        {nameTo === undefined ? (
          <span className="heat-grid-row-name" {...spot}>
            {name}
          </span>
        ) : (
          <Link className="heat-grid-row-name" to={nameTo} title={name} {...spot}>
            {name}
          </Link>
        )}
      </th>
      <Cell {...props} cell={row.region} column={0} />
      {row.cells.map((cell, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a column of the grid is its place
        <Cell key={i} {...props} cell={cell} column={i + 1} />
      ))}
    </tr>
  );
});

function Cell(props: GridLineProps & { cell: GridCell; column: number }) {
  const { cell, column, row, index, show, palette, activeColumn } = props;
  const to = props.cellTo(row, column);
  const shared = {
    className: markClasses(cell),
    style: paintOfReading(cell.reading, palette),
    'data-spot': spotKey({ row: index, column: column + 1 }),
    tabIndex: activeColumn === column + 1 ? 0 : -1,
    'aria-label': props.cellLabel(row, column),
  };
  const text = numberIn(cell, show);
  return (
    <td className={column === 0 ? 'heat-grid-region' : undefined}>
      {to === undefined ? (
        <span role="img" {...shared}>
          {text}
        </span>
      ) : (
        <Link to={to} {...shared}>
          {text}
        </Link>
      )}
    </td>
  );
}
