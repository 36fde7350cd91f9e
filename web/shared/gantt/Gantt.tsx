// biome-ignore-all lint/a11y/useSemanticElements: a virtual tree grid is no <table>; its rows are placed by pixels
import { lazy, type MouseEvent, Suspense, useId, useImperativeHandle, useMemo, useState } from 'react';
import './gantt.css';
import { dayNumber } from './days.ts';
import { rowExtent } from './extents.ts';
import { GanttBody } from './GanttBody.tsx';
import { GanttHead } from './GanttHead.tsx';
import { type LineContext, lineId, periodMarkerId } from './GanttLine.tsx';
import { groupAt } from './outline.ts';
import { cssVariables, paletteVariables } from './palette.ts';
import { periodAt } from './scene.ts';
import { tiersFor } from './timeLabels.ts';
import type { GanttProps } from './types.ts';
import { useCamera } from './useCamera.ts';
import { useGestures } from './useGestures.ts';
import { useGridKeys } from './useGridKeys.ts';
import { usePlan } from './usePlan.ts';
import { useTimeMeasure } from './useTimeMeasure.ts';

/** Paper can wait until the screen has its picture. */
const GanttPrint = lazy(() => import('./GanttPrint.tsx').then((module) => ({ default: module.GanttPrint })));

const ROW_HEIGHT = 40;
const LIST_WIDTH = 420;
const BUTTON_ZOOM = 1.5;
const NOTHING_FOLDED: ReadonlySet<string> = new Set();

/** A plan on a time axis. Knows no domain and holds no sentence: see README.md for its model and its decisions. */
export function Gantt(props: GanttProps) {
  const { rows, groups, links, columns, labels, palette, today, daysOff, selectedId, whatIf } = props;
  const rowHeight = props.rowHeight ?? ROW_HEIGHT;
  const uid = useId();

  const [ownFolded, setOwnFolded] = useState(NOTHING_FOLDED);
  const folded = props.collapsed ?? ownFolded;
  const plan = usePlan({ rows, groups, links, collapsed: folded, today });
  const { outline, range } = plan;
  const { lines } = outline;

  const [listWidth, setListWidth] = useState(props.listWidth ?? LIST_WIDTH);
  const { view, onViewChange } = props;
  const camera = useCamera({ range, lineCount: lines.length, rowHeight, listWidth, view, onViewChange });
  const { scroller, frame, scale, list } = camera;

  const measure = useTimeMeasure(scroller);
  const scaled = useMemo(
    () => ({ pixelsPerDay: scale, time: labels.time, measure }),
    [scale, labels.time, measure],
  );
  const tiers = useMemo(() => tiersFor(range.start, scaled), [range.start, scaled]);

  const toggle = (line: number) => {
    const id = groups?.[groupAt(lines[line] ?? 0)]?.id;
    if (id === undefined) return;
    const next = new Set(folded);
    if (!next.delete(id)) next.add(id);
    setOwnFolded(next);
    props.onCollapsedChange?.(next);
  };
  const isFolded = (line: number) => folded.has(groups?.[groupAt(lines[line] ?? 0)]?.id ?? '');

  const selectedRow = useMemo(
    () => (selectedId === undefined ? -1 : rows.findIndex(({ id }) => id === selectedId)),
    [rows, selectedId],
  );
  const selectedLine = outline.lineOfRow[selectedRow] ?? -1;
  const linesPerPage = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / rowHeight) - 2);
  const keys = useGridKeys({ plan, camera, linesPerPage, isFolded, toggle, selectedLine, props });
  const { cursor, setCursor } = keys;

  const wasDrag = useGestures(scroller, {
    zoomAt: (factor, clientX) => {
      const left = scroller.current?.getBoundingClientRect().left ?? 0;
      camera.zoomBy(factor, Math.max(0, clientX - left - list.width));
    },
    panBy: camera.panBy,
    dragBar: whatIf && ((bar, x) => dragBar(bar, x)),
  });
  const dragBar = (bar: Element, x: number) => {
    const row = rows[lines[lineOf(bar)] ?? -1];
    const days = Math.round(x / scale);
    const before = whatIf?.shift?.rowId === row?.id ? whatIf?.shift?.days : 0;
    if (row && days !== before) whatIf?.onShift(days === 0 ? undefined : { rowId: row.id, days });
  };

  const revealRow = (row: number) => {
    const { from, to } = rowExtent(rows[row]);
    camera.revealDays(from, to + 1);
  };

  const onClick = (event: MouseEvent) => {
    const target = event.target as Element;
    const line = lineOf(target);
    if (line < 0 || wasDrag() || target.closest('a, input, select, textarea, button:not([data-gantt])'))
      return;
    scroller.current?.focus({ preventScroll: true });
    setCursor({ line, period: -1 });
    const entry = lines[line] ?? -1;
    const row = rows[entry];
    if (row === undefined) return toggle(line);
    if (target.closest('[data-gantt="aside"]')) return revealRow(entry);
    if (target.closest('[data-gantt="marks"]') && props.onMarksOpen) return props.onMarksOpen(row.id);
    props.onSelect?.(row.id);
    const period =
      target.closest('[data-gantt="period"]') && periodAt(row.periods, camera.dayAt(event.clientX));
    if (period && props.onPeriodOpen) props.onPeriodOpen(row.id, period.id);
    else props.onOpen?.(row.id);
  };

  useImperativeHandle(
    props.ref,
    () => ({
      zoomIn: () => camera.zoomBy(BUTTON_ZOOM),
      zoomOut: () => camera.zoomBy(1 / BUTTON_ZOOM),
      fit: () => camera.setScale('fit'),
      showDay: (day) => {
        if (!Number.isNaN(dayNumber(day))) camera.showDay(dayNumber(day));
      },
      showRow: (rowId) => {
        const row = rows.findIndex(({ id }) => id === rowId);
        const line = outline.lineOfRow[row] ?? -1;
        if (line < 0) return;
        camera.revealLine(line);
        const { from, to } = rowExtent(rows[row]);
        camera.revealDays(from, to + 1);
      },
    }),
    [camera, rows, outline],
  );

  const shownColumns = useMemo(() => (list.narrow ? columns.slice(0, 1) : columns), [columns, list.narrow]);
  const place = useMemo(
    () => ({
      origin: range.start,
      pixelsPerDay: scale,
      rowHeight,
      fromX: frame.fromX,
      toX: frame.toX,
    }),
    [range.start, scale, rowHeight, frame.fromX, frame.toX],
  );
  const context = useMemo<LineContext>(
    () => ({ place, listWidth: list.width, columns: shownColumns, labels, palette, uid }),
    [place, list.width, shownColumns, labels, palette, uid],
  );

  const days = useMemo(
    () => ({
      origin: range.start,
      end: range.start + camera.planeWidth / scale,
      fromDay: range.start + frame.fromX / scale,
      toDay: range.start + frame.toX / scale,
    }),
    [range.start, camera.planeWidth, scale, frame.fromX, frame.toX],
  );
  const todayX = Number.isNaN(plan.todayNumber) ? undefined : (plan.todayNumber + 1 - range.start) * scale;
  const shiftedRow = whatIf?.shift && rows.find(({ id }) => id === whatIf.shift?.rowId);

  return (
    <div
      className="gantt"
      style={{ ...paletteVariables(palette), ...cssVariables({ '--gantt-height': cssLength(props.height) }) }}
      data-narrow={list.narrow || undefined}
      data-movable={whatIf ? true : undefined}
    >
      <div
        ref={scroller}
        className="gantt-scroller"
        role="treegrid"
        tabIndex={0}
        aria-label={labels.chart}
        aria-rowcount={lines.length + 1}
        aria-colcount={shownColumns.length + 1}
        aria-activedescendant={
          cursor.line < 0 ? undefined : cursor.period >= 0 ? periodMarkerId(uid) : lineId(uid, cursor.line)
        }
        onScroll={camera.onScroll}
        onKeyDown={keys.onKeyDown}
        onFocus={keys.onFocus}
        onClick={onClick}
      >
        <div className="gantt-plane" style={{ width: list.width + camera.planeWidth }}>
          <GanttHead
            columns={shownColumns}
            labels={labels}
            listWidth={list.width}
            tiers={tiers}
            days={days}
            scaled={scaled}
            todayX={todayX}
            onListResize={(width) => {
              setListWidth(width);
              props.onListWidthChange?.(width);
            }}
          />
          {camera.ready && (
            <GanttBody
              plan={plan}
              camera={camera}
              context={context}
              cursor={cursor}
              folded={folded}
              selectedRow={selectedRow}
              tiers={tiers}
              days={days}
              todayX={todayX}
              daysOff={daysOff}
              whatIf={whatIf}
            />
          )}
        </div>
      </div>
      {lines.length === 0 && <p className="gantt-empty">{labels.empty}</p>}
      <div className="gantt-said" aria-live="polite">
        {whatIf?.shift && shiftedRow && labels.shifted?.(shiftedRow, whatIf.shift.days)}
      </div>
      <Suspense>
        <GanttPrint
          model={{ rows, groups, links }}
          options={{
            columns,
            labels,
            palette: props.printPalette ?? palette,
            today,
            daysOff,
            collapsed: folded,
          }}
        />
      </Suspense>
    </div>
  );
}

function cssLength(height: number | string | undefined): string {
  return typeof height === 'number' ? `${height}px` : (height ?? '100%');
}

function lineOf(element: Element): number {
  const line = element.closest('[data-line]')?.getAttribute('data-line');
  return line === null || line === undefined ? -1 : Number(line);
}
