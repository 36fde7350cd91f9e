// biome-ignore-all lint/a11y/useSemanticElements: a virtual tree grid is no <table>; its rows are placed by pixels
// biome-ignore-all lint/a11y/useFocusableInteractive: focus stays on the grid, which names its active descendant
import { memo } from 'react';
import { dayNumber } from './days.ts';
import { toneOf } from './palette.ts';
import { Shapes } from './Shapes.tsx';
import { ghostShape, groupScene, type Place, rowScene } from './scene.ts';
import type { GanttColumn, GanttGhost, GanttGroup, GanttLabels, GanttPalette, GanttRow } from './types.ts';

/** Same for all lines of one picture; a new object means all lines are drawn anew. */
export interface LineContext {
  place: Place;
  listWidth: number;
  columns: readonly GanttColumn[];
  labels: GanttLabels;
  palette: GanttPalette;
  /** Prefix of the ids in the document. */
  uid: string;
}

interface LineProps {
  context: LineContext;
  line: number;
  active: boolean;
}

export const lineId = (uid: string, line: number) => `${uid}line-${line}`;
export const periodMarkerId = (uid: string) => `${uid}period`;

interface RowLineProps extends LineProps {
  row: GanttRow;
  level: number;
  selected: boolean;
  /** Where the keyboard stands within the strip of periods; -1 outside. */
  period: number;
  shiftDays: number;
  ghost: GanttGhost | undefined;
  /** On which side of the screen all of the row lies, if it does. */
  aside: 'before' | 'after' | undefined;
}

export const RowLine = memo(function RowLine(props: RowLineProps) {
  const { context, line, row, level, active, selected, period, shiftDays, ghost, aside } = props;
  const { place, listWidth, labels, palette, uid } = context;
  const { shapes, textX } = rowScene(row, place);
  const periods = row.periods && new Map(row.periods.map((item) => [item.id, item]));
  const shifted = ghost
    ? ghostShape(ghost, 0, place)
    : shiftDays !== 0
      ? ghostShape(row.due, shiftDays, place)
      : undefined;
  const textLeft = textX && shifted ? Math.max(textX, shifted.x + shifted.width + 6) : textX;
  const text = textLeft !== undefined && textLeft < place.toX ? labels.barText?.(row) : undefined;
  const facts = labels.rowFacts(row);
  return (
    <div
      role="row"
      id={lineId(uid, line)}
      className="gantt-line"
      style={{ top: line * place.rowHeight, height: place.rowHeight }}
      data-line={line}
      data-active={active || undefined}
      aria-rowindex={line + 2}
      aria-level={level}
      aria-selected={selected}
    >
      <div className="gantt-list" style={{ width: listWidth }}>
        <ListCells row={row} level={level} context={context} />
      </div>
      <div role="gridcell" className="gantt-chart" aria-label={facts} title={facts}>
        <Shapes
          shapes={shifted ? [...shapes, shifted] : shapes}
          palette={palette}
          periods={periods}
          periodLabel={(item) => labels.periodFacts(row, item)}
        />
        {text && (
          <span
            className={row.critical ? 'gantt-text gantt-critical' : 'gantt-text'}
            style={{ left: textLeft }}
            aria-hidden="true"
          >
            {text}
          </span>
        )}
        {aside && (
          <i
            className={`gantt-hint gantt-hint-${aside}`}
            style={aside === 'before' ? { left: listWidth + 6 } : undefined}
            data-gantt="aside"
            aria-hidden="true"
          />
        )}
        {period >= 0 && <PeriodMarker row={row} index={period} context={context} />}
      </div>
    </div>
  );
});

function ListCells({ row, level, context }: { row: GanttRow; level: number; context: LineContext }) {
  const { columns, labels, palette } = context;
  return columns.map((column, index) =>
    index === 0 ? (
      <div key={column.id} role="rowheader" className="gantt-cell gantt-name" data-level={level}>
        <div className="gantt-clamp" title={row.name}>
          {column.render(row)}
        </div>
        {row.marks && row.marks.count > 0 && (
          <button
            type="button"
            tabIndex={-1}
            data-gantt="marks"
            className="gantt-marks"
            style={{ background: toneOf(palette, row.marks.tone).fill }}
            aria-label={labels.marks(row)}
            title={labels.marks(row)}
          >
            {row.marks.count}
          </button>
        )}
      </div>
    ) : (
      <div
        key={column.id}
        role="gridcell"
        className="gantt-cell"
        style={{ width: column.width }}
        data-align={column.align}
      >
        <div className="gantt-clamp">{column.render(row)}</div>
      </div>
    ),
  );
}

/** Ring around the period the keyboard stands on: at its true place even when thin periods share a cell. */
function PeriodMarker({ row, index, context }: { row: GanttRow; index: number; context: LineContext }) {
  const { place, labels, uid } = context;
  const period = row.periods?.[index];
  if (!period) return null;
  const left = (dayNumber(period.from) - place.origin) * place.pixelsPerDay;
  const width = (dayNumber(period.to) + 1 - dayNumber(period.from)) * place.pixelsPerDay;
  if (Number.isNaN(left) || Number.isNaN(width)) return null;
  return (
    <button
      type="button"
      tabIndex={-1}
      id={periodMarkerId(uid)}
      className="gantt-period-marker"
      style={{ left, width: Math.max(6, width) }}
      data-gantt="period"
      aria-label={labels.periodFacts(row, period)}
    />
  );
}

interface GroupLineProps extends LineProps {
  group: GanttGroup;
  rowCount: number;
  folded: boolean;
  /** Day numbers, inclusive; `NaN` when no row of the group has a day. */
  from: number;
  to: number;
}

export const GroupLine = memo(function GroupLine(props: GroupLineProps) {
  const { context, line, group, rowCount, folded, active, from, to } = props;
  const { place, listWidth, labels, palette, uid } = context;
  return (
    <div
      role="row"
      id={lineId(uid, line)}
      className="gantt-line gantt-group-line"
      style={{ top: line * place.rowHeight, height: place.rowHeight }}
      data-line={line}
      data-active={active || undefined}
      data-folded={folded || undefined}
      aria-rowindex={line + 2}
      aria-level={1}
      aria-expanded={!folded}
    >
      <div className="gantt-list" style={{ width: listWidth }}>
        <div role="rowheader" className="gantt-cell gantt-name">
          <svg className="gantt-chevron" viewBox="0 0 16 16" aria-hidden="true">
            <path d="M6 3.5 10.5 8 6 12.5" />
          </svg>
          <div className="gantt-clamp" title={group.name}>
            {group.name}
          </div>
          <span className="gantt-count" aria-hidden="true">
            {rowCount}
          </span>
        </div>
      </div>
      <div role="gridcell" className="gantt-chart" aria-label={labels.groupFacts(group, rowCount)}>
        <Shapes shapes={groupScene(from, to, group.segments, place).shapes} palette={palette} />
      </div>
    </div>
  );
});
