import { daysOffRuns } from './daysOff.ts';
import type { LinkPaths } from './links.ts';
import { type Tiers, type TimeWindow, unitLines } from './timeLabels.ts';
import type { GanttDaysOff } from './types.ts';
import type { Frame } from './viewport.ts';

interface LayerBox {
  frame: Frame;
  rowHeight: number;
  /** Where the frame ends downwards: below the last line when that leaves room on the screen. */
  toY: number;
}

/** Both layers are one SVG of the frame each, in the coordinates of the whole plane. */
function boxOf({ frame, rowHeight, toY }: LayerBox) {
  const y = frame.fromLine * rowHeight;
  const width = Math.max(0, frame.toX - frame.fromX);
  const height = Math.max(0, toY - y);
  return {
    viewBox: `${frame.fromX} ${y} ${width} ${height}`,
    width,
    height,
    style: { left: frame.fromX, top: y },
    y,
  };
}

interface BackdropProps extends LayerBox {
  days: TimeWindow;
  pixelsPerDay: number;
  tiers: Tiers;
  daysOff: GanttDaysOff | undefined;
}

export function Backdrop(props: BackdropProps) {
  const { tiers, daysOff, days, pixelsPerDay } = props;
  const { y, ...box } = boxOf(props);
  const shade = daysOffRuns(daysOff, days.fromDay, days.toDay, pixelsPerDay)
    .map(({ from, to }) => {
      const width = (to - from) * pixelsPerDay;
      return `M${(from - days.origin) * pixelsPerDay} ${y}h${width}v${box.height}h${-width}z`;
    })
    .join('');
  return (
    <svg {...box} className="gantt-layer gantt-backdrop" aria-hidden="true">
      <path className="gantt-day-off" d={shade} />
      <path className="gantt-grid-line" d={unitLines(tiers.lower, days, pixelsPerDay, y, box.height)} />
      <path
        className="gantt-grid-line gantt-upper-line"
        d={unitLines(tiers.upper, days, pixelsPerDay, y, box.height)}
      />
    </svg>
  );
}

export function Overlay(props: LayerBox & { paths: readonly LinkPaths[]; todayX: number | undefined }) {
  const { y, ...box } = boxOf(props);
  return (
    <svg {...box} className="gantt-layer gantt-overlay" aria-hidden="true">
      {props.todayX !== undefined && (
        <path className="gantt-today" d={`M${props.todayX} ${y}v${box.height}`} />
      )}
      {props.paths.map(({ tone, strong, tentative, lines, heads }) => (
        <g
          key={`${tone}${strong}${tentative}`}
          className={`gantt-link gantt-link-${tone}`}
          data-strong={strong || undefined}
          data-tentative={tentative || undefined}
        >
          <path d={lines} className="gantt-link-line" />
          <path d={heads} className="gantt-link-head" />
        </g>
      ))}
    </svg>
  );
}
