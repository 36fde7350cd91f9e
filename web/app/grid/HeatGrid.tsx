import { Popper } from '@mui/material';
import { type CSSProperties, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import type { MapPalette } from '../../shared/map/palette.ts';
import { GridLine, type GridLineProps } from './GridLine.tsx';
import { GridTooltip } from './GridTooltip.tsx';
import type { Grid, GridRow, GridShow } from './gridModel.ts';
import { type Spot, spotAt, spotKey, useGridFocus } from './useGridFocus.ts';
import './grid.css';

export interface GridGroup {
  key: string;
  title: string;
  rows: readonly GridRow[];
}

interface HeatGridProps extends Pick<GridLineProps, 'cellTo' | 'cellLabel'> {
  grid: Grid;
  /** The rows of the grid by section. */
  groups: readonly GridGroup[];
  show: GridShow;
  palette: MapPalette;
  rowName: (row: GridRow) => string;
  rowTo: (row: GridRow) => string | undefined;
  columnName: (nodeId: string) => string;
  columnTo: (nodeId: string) => string;
}

/** Measures against municipalities; every number opens the list it counts. */
export function HeatGrid(props: HeatGridProps) {
  const { grid, groups, show, palette, rowName, rowTo, cellTo, cellLabel } = props;
  const { t } = useTranslation('grid');
  const lines = [...grid.rows, grid.totals];
  const [lineCount, columnCount] = [lines.length, grid.columns.length];
  const size = useMemo(() => ({ rows: lineCount + 1, columns: columnCount + 2 }), [lineCount, columnCount]);
  const { active, setActive, onKeyDown } = useGridFocus(size);
  const [pointed, setPointed] = useState<{ at: Spot; anchor: Element }>();
  const point = (target: EventTarget) => {
    const at = spotAt(target);
    const isCell = at && at.row > 0 && at.column > 0;
    setPointed(isCell && target instanceof Element ? { at, anchor: target } : undefined);
  };
  const line = (row: GridRow) => {
    const index = lines.indexOf(row) + 1;
    const shared = { row, index, show, palette, cellTo, cellLabel, name: rowName(row), nameTo: rowTo(row) };
    return (
      <GridLine key={index} {...shared} activeColumn={active.row === index ? active.column : undefined} />
    );
  };
  const pointedRow = pointed && lines[pointed.at.row - 1];
  return (
    <div
      className="heat-grid-box"
      style={{ '--heat-grid-hatch': palette.noData.mark, '--columns': columnCount } as CSSProperties}
    >
      <table
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table whose cells take the focus is a grid
        role="grid"
        className="heat-grid"
        aria-label={t('grid.caption')}
        aria-rowcount={size.rows}
        aria-colcount={size.columns}
        onKeyDown={onKeyDown}
        onFocus={(event) => {
          const at = spotAt(event.target);
          if (at) setActive(at);
          point(event.target);
        }}
        onBlur={() => setPointed(undefined)}
        onMouseOver={(event) => point(event.target)}
        onMouseLeave={() => setPointed(undefined)}
      >
        <thead>
          <tr>
            <th scope="col">
              <span className="heat-grid-row-name">{t('grid.measures')}</span>
            </th>
            <th scope="col" className="heat-grid-region">
              <span
                className="heat-grid-column-name"
                data-spot={spotKey({ row: 0, column: 1 })}
                tabIndex={active.row === 0 && active.column === 1 ? 0 : -1}
              >
                {t('grid.region')}
              </span>
            </th>
            {grid.columns.map((nodeId, i) => (
              <th scope="col" key={nodeId}>
                <Link
                  className="heat-grid-column-name"
                  to={props.columnTo(nodeId)}
                  title={props.columnName(nodeId)}
                  data-spot={spotKey({ row: 0, column: i + 2 })}
                  tabIndex={active.row === 0 && active.column === i + 2 ? 0 : -1}
                >
                  {props.columnName(nodeId)}
                </Link>
              </th>
            ))}
          </tr>
        </thead>
        {groups.map(({ key, title, rows }) => (
          <tbody key={key}>
            <tr className="heat-grid-section">
              <th scope="rowgroup" colSpan={size.columns}>
                <span>{title}</span>
              </th>
            </tr>
            {rows.map(line)}
          </tbody>
        ))}
        <tfoot>{line(grid.totals)}</tfoot>
      </table>
      <Popper
        open={pointedRow !== undefined}
        anchorEl={pointed?.anchor ?? null}
        placement="top"
        sx={{ zIndex: 1200, pointerEvents: 'none' }}
      >
        {pointed && pointedRow && (
          <GridTooltip
            title={rowName(pointedRow)}
            place={
              pointed.at.column === 1
                ? t('grid.region')
                : props.columnName(grid.columns[pointed.at.column - 2] ?? '')
            }
            cell={pointed.at.column === 1 ? pointedRow.region : pointedRow.cells[pointed.at.column - 2]}
          />
        )}
      </Popper>
    </div>
  );
}
