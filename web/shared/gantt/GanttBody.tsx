// biome-ignore-all lint/a11y/useSemanticElements: a virtual tree grid is no <table>; its rows are placed by pixels
import { useMemo } from 'react';
import { type Extent, groupExtent, rowExtent } from './extents.ts';
import { Backdrop, Overlay } from './GanttLayers.tsx';
import { GroupLine, type LineContext, RowLine } from './GanttLine.tsx';
import { linkPaths, linksInView } from './links.ts';
import { groupAt } from './outline.ts';
import type { Tiers, TimeWindow } from './timeLabels.ts';
import type { GanttDaysOff, GanttWhatIf } from './types.ts';
import { type GanttCamera, HEAD_HEIGHT } from './useCamera.ts';
import type { Cursor } from './useGridKeys.ts';
import type { Plan } from './usePlan.ts';

interface GanttBodyProps {
  plan: Plan;
  camera: GanttCamera;
  context: LineContext;
  cursor: Cursor;
  folded: ReadonlySet<string>;
  /** Index of the row, -1 for none. */
  selectedRow: number;
  tiers: Tiers;
  days: TimeWindow;
  todayX: number | undefined;
  daysOff: GanttDaysOff | undefined;
  whatIf: GanttWhatIf | undefined;
}

/** Lines between two layers: shading and grid below them, links and today above. */
export function GanttBody(props: GanttBodyProps) {
  const { plan, camera, context, cursor, selectedRow, days, todayX } = props;
  const { outline, model, table } = plan;
  const { frame, list } = camera;
  const { place } = context;
  const { rowHeight } = place;
  const count = outline.lines.length;

  const paths = useMemo(() => {
    const seen = linksInView(model.rows, table, outline, frame, days.fromDay, days.toDay);
    return linkPaths(model, table, outline, seen, place, selectedRow);
  }, [model, table, outline, frame, days.fromDay, days.toDay, place, selectedRow]);

  const screenHeight = (camera.scroller.current?.clientHeight ?? 0) - HEAD_HEIGHT;
  const toY = Math.max(frame.toLine * rowHeight, frame.toLine === count ? screenHeight : 0);
  const layer = { frame, rowHeight, toY };
  return (
    <div role="rowgroup" className="gantt-body" style={{ height: count * rowHeight }}>
      <div className="gantt-layers" style={{ left: list.width }}>
        <Backdrop
          {...layer}
          days={days}
          pixelsPerDay={place.pixelsPerDay}
          tiers={props.tiers}
          daysOff={props.daysOff}
        />
      </div>
      {linesToRender(frame.fromLine, frame.toLine, cursor.line).map((line) => (
        <Line key={keyOf(plan, line)} line={line} {...props} />
      ))}
      <div className="gantt-layers gantt-above" style={{ left: list.width }}>
        <Overlay {...layer} paths={paths} todayX={todayX} />
      </div>
    </div>
  );
}

/** The line of the keyboard stays in the document even when scrolled away: a screen reader is standing on it. */
function linesToRender(from: number, to: number, active: number): number[] {
  const lines = Array.from({ length: to - from }, (_, index) => from + index);
  return active >= 0 && (active < from || active >= to) ? [active, ...lines] : lines;
}

/** By what the line shows, so that folding a group moves lines instead of making them anew. */
function keyOf({ model, outline }: Plan, line: number): string {
  const entry = outline.lines[line] ?? 0;
  return entry < 0 ? `g${model.groups?.[groupAt(entry)]?.id}` : `r${model.rows[entry]?.id}`;
}

type LineProps = GanttBodyProps & { line: number };

function Line(props: LineProps) {
  const entry = props.plan.outline.lines[props.line] ?? 0;
  return entry < 0 ? <GroupAt {...props} index={groupAt(entry)} /> : <RowAt {...props} index={entry} />;
}

function GroupAt({ plan, context, cursor, folded, line, index }: LineProps & { index: number }) {
  const { model, outline } = plan;
  const extent = useMemo(() => groupExtent(model.rows, outline, index), [model.rows, outline, index]);
  const group = model.groups?.[index];
  if (!group) return null;
  return (
    <GroupLine
      context={context}
      line={line}
      active={line === cursor.line}
      group={group}
      rowCount={outline.groupSizes[index] ?? 0}
      folded={folded.has(group.id)}
      from={extent.from}
      to={extent.to}
    />
  );
}

function RowAt({
  plan,
  camera,
  context,
  cursor,
  selectedRow,
  whatIf,
  line,
  index,
}: LineProps & { index: number }) {
  const row = plan.model.rows[index];
  if (!row) return null;
  const active = line === cursor.line;
  const { groupOfRow, groupSizes } = plan.outline;
  return (
    <RowLine
      context={context}
      line={line}
      active={active}
      row={row}
      level={(groupOfRow[index] ?? 0) < groupSizes.length ? 2 : 1}
      selected={index === selectedRow}
      period={active ? cursor.period : -1}
      shiftDays={whatIf?.shift?.rowId === row.id ? whatIf.shift.days : 0}
      ghost={whatIf?.ghosts.find(({ rowId }) => rowId === row.id)}
      aside={asideOf(rowExtent(row), camera.visible)}
    />
  );
}

function asideOf(
  { from, to }: Extent,
  visible: { from: number; to: number },
): 'before' | 'after' | undefined {
  if (from >= visible.to) return 'after';
  if (to + 1 <= visible.from) return 'before';
  return undefined;
}
