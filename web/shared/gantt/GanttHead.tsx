// biome-ignore-all lint/a11y/useSemanticElements: a virtual tree grid is no <table>; its rows are placed by pixels
// biome-ignore-all lint/a11y/useFocusableInteractive: focus stays on the grid, which names its active descendant
import type { KeyboardEvent, PointerEvent } from 'react';
import {
  type Scaled,
  type Tier,
  type Tiers,
  type TimeCell,
  type TimeWindow,
  timeCells,
} from './timeLabels.ts';
import type { GanttColumn, GanttLabels } from './types.ts';

interface GanttHeadProps {
  columns: readonly GanttColumn[];
  labels: GanttLabels;
  listWidth: number;
  tiers: Tiers;
  days: TimeWindow;
  scaled: Scaled;
  todayX: number | undefined;
  onListResize: (width: number) => void;
}

/** The head stays on top, its list part also at the left. */
export function GanttHead(props: GanttHeadProps) {
  const { columns, labels, listWidth, tiers, days, scaled, todayX } = props;
  const cells = (tier: Tier | undefined, line: 'upper' | 'lower') =>
    tier ? timeCells(tier, line, days, scaled) : [];
  return (
    <div role="rowgroup" className="gantt-head">
      <div role="row" className="gantt-head-row" aria-rowindex={1}>
        <div className="gantt-list" style={{ width: listWidth }}>
          {columns.map((column, index) => (
            <div
              key={column.id}
              role="columnheader"
              className={index === 0 ? 'gantt-cell gantt-name' : 'gantt-cell'}
              style={index === 0 ? undefined : { width: column.width }}
              data-align={column.align}
            >
              <div className="gantt-clamp">{column.header}</div>
              {index === columns.length - 1 && (
                <Splitter label={labels.resizeList} width={listWidth} onResize={props.onListResize} />
              )}
            </div>
          ))}
        </div>
        <div role="columnheader" className="gantt-times">
          <span className="gantt-said">{labels.timeline}</span>
          <TimeLine cells={cells(tiers.upper, 'upper')} line="upper" listWidth={listWidth} />
          <TimeLine cells={cells(tiers.lower, 'lower')} line="lower" listWidth={listWidth} />
          {todayX !== undefined && (
            <i
              className="gantt-today-mark"
              style={{ left: todayX }}
              title={labels.today}
              aria-hidden="true"
            />
          )}
        </div>
      </div>
    </div>
  );
}

/** Labels of the upper line stay at the left edge while their unit lasts, by sticky positioning alone. */
function TimeLine(props: { cells: readonly TimeCell[]; line: 'upper' | 'lower'; listWidth: number }) {
  return (
    <div className={`gantt-tier gantt-${props.line}`} aria-hidden="true">
      {props.cells.map(({ start, x, width, text }) => (
        <div key={start} className="gantt-time" style={{ left: x, width }}>
          <span style={props.line === 'upper' ? { left: props.listWidth } : undefined}>{text}</span>
        </div>
      ))}
    </div>
  );
}

const KEY_STEP = 24;

function Splitter({
  label,
  width,
  onResize,
}: {
  label: string;
  width: number;
  onResize: (width: number) => void;
}) {
  const onPointerDown = (press: PointerEvent<HTMLElement>) => {
    press.preventDefault();
    press.currentTarget.setPointerCapture(press.pointerId);
  };
  const onPointerMove = (move: PointerEvent<HTMLElement>) => {
    if (!move.currentTarget.hasPointerCapture(move.pointerId)) return;
    const left = move.currentTarget.closest('.gantt-list')?.getBoundingClientRect().left ?? 0;
    onResize(Math.round(move.clientX - left));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const side = event.key === 'ArrowLeft' ? -1 : event.key === 'ArrowRight' ? 1 : 0;
    if (side === 0) return;
    event.preventDefault();
    event.stopPropagation();
    onResize(width + side * KEY_STEP);
  };
  return (
    <div
      role="separator"
      tabIndex={0}
      className="gantt-splitter"
      aria-orientation="vertical"
      aria-label={label}
      aria-valuenow={width}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onKeyDown={onKeyDown}
    />
  );
}
