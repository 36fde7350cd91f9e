import { ganttCamera } from './camera.ts';
import { attribute, placed } from './elements.ts';
import { rowExtent } from './extents.ts';
import type { Cursor } from './gridKeys.ts';
import { drawListWidth, drawNames, drawTimes } from './head.ts';
import { lineId, periodMarkerId } from './ids.ts';
import { drawAbove, drawBehind } from './layers.ts';
import { type GroupState, lineKeeper, type RowState } from './lines.ts';
import { linkPaths, linksInView } from './links.ts';
import { screenMeasure } from './measureText.ts';
import { groupAt } from './outline.ts';
import { setPalette } from './palette.ts';
import { ganttParts } from './parts.ts';
import { type Picture, pictureOf } from './picture.ts';
import { type Plan, planCounter } from './plan.ts';
import { remembered } from './remembered.ts';
import { type MeasureText, tiersFor } from './timeLabels.ts';
import type { GanttTravel } from './travel.ts';
import type { GanttHandle, GanttLabels, GanttOptions, GanttRow } from './types.ts';
import { columnsShown, type Frame } from './viewport.ts';

const ROW_HEIGHT = 40;
const LIST_WIDTH = 420;
/** Of the time labels in gantt.css, CSS pixels. */
const TIME_FONT_SIZE = 12;

export interface GanttChart extends GanttHandle {
  update: (options: GanttOptions) => void;
  destroy: () => void;
}

let charts = 0;

/** A plan on a time axis, drawn into an element of the page. README.md has its model and its decisions. */
export function ganttChart(host: HTMLElement, first: GanttOptions): GanttChart {
  const uid = `gantt${charts++}-`;
  const parts = ganttParts(host);
  const { scroller } = parts;
  let options = first;
  let ownFolded: ReadonlySet<string> = new Set();
  let listWidth = first.listWidth ?? LIST_WIDTH;
  let cursor: Cursor = { line: -1, period: -1 };
  let plan: Plan;
  let gone = false;
  let leavePrinter = () => {};

  const count = planCounter();
  const measureFor = remembered((_fontsReady: boolean) => screenMeasure(scroller, TIME_FONT_SIZE));
  const scaledFor = remembered((pixelsPerDay: number, time: GanttLabels['time'], measure: MeasureText) => ({
    pixelsPerDay,
    time,
    measure,
  }));
  const tiersOf = remembered(tiersFor);
  const firstColumns = remembered((columns: GanttOptions['columns'], shown: number) =>
    columns.slice(0, shown),
  );
  const pictureFor = remembered(pictureOf);
  const selectedIn = remembered((rows: readonly GanttRow[], selectedId: string | undefined) =>
    selectedId === undefined ? -1 : rows.findIndex(({ id }) => id === selectedId),
  );
  const colour = remembered(setPalette);
  const names = remembered(drawNames);
  const times = remembered(drawTimes);
  const below = remembered((picture: Picture, y: number, toY: number, daysOff: GanttOptions['daysOff']) =>
    drawBehind(
      parts.behind,
      boxOf(picture, y, toY),
      picture.days,
      picture.place.pixelsPerDay,
      picture.tiers,
      daysOff,
    ),
  );
  const over = remembered(
    (
      picture: Picture,
      frame: Frame,
      toY: number,
      shown: Plan,
      selected: number,
      todayX: number | undefined,
    ) => {
      const { model, table, outline } = shown;
      const { days, place } = picture;
      const seen = linksInView(model.rows, table, outline, frame, days.fromDay, days.toDay);
      const paths = linkPaths(model, table, outline, seen, place, selected);
      drawAbove(parts.above, boxOf(picture, frame.fromLine * place.rowHeight, toY), paths, todayX);
    },
  );
  const keepLines = lineKeeper(parts.body, parts.above);

  const folded = () => options.collapsed ?? ownFolded;
  const entryAt = (line: number) => plan.outline.lines[line] ?? 0;
  const groupOn = (line: number) => options.groups?.[groupAt(entryAt(line))];
  const selectedRow = () => selectedIn(options.rows, options.selectedId);

  const camera = ganttCamera(
    scroller,
    () => draw(),
    (view) => options.onViewChange?.(view),
    first.view,
  );

  const stateOf = (line: number, visible: { from: number; to: number }): RowState | GroupState => {
    const { outline, model } = plan;
    const entry = entryAt(line);
    const active = line === cursor.line;
    const group = groupOn(line);
    if (entry < 0 && group) {
      const rowCount = outline.groupSizes[groupAt(entry)] ?? 0;
      const extent = plan.groupExtent(groupAt(entry));
      return {
        key: `g${group.id}`,
        line,
        active,
        group,
        rowCount,
        folded: folded().has(group.id),
        ...extent,
      };
    }
    const row = model.rows[entry] as GanttRow;
    const { from, to } = rowExtent(row);
    const { shift, ghosts } = options.whatIf ?? {};
    return {
      key: `r${row.id}`,
      line,
      active,
      row,
      level: (outline.groupOfRow[entry] ?? 0) < outline.groupSizes.length ? 2 : 1,
      selected: entry === selectedRow(),
      mark: active ? cursor.mark : undefined,
      shiftDays: shift?.rowId === row.id ? shift.days : 0,
      ghost: ghosts?.find(({ rowId }) => rowId === row.id),
      aside: from >= visible.to ? 'after' : to + 1 <= visible.from ? 'before' : undefined,
    };
  };

  function draw(): void {
    const { rows, labels, palette, today, daysOff, whatIf } = options;
    const rowHeight = options.rowHeight ?? ROW_HEIGHT;
    plan = count(options, folded());
    const { range, todayNumber } = plan;
    const lineCount = plan.outline.lines.length;
    cursor = { ...cursor, line: Math.min(cursor.line, lineCount - 1) };
    const look = camera.lookAt({ range, lineCount, rowHeight, listWidth }, options.view);
    const { list, frame, scale, planeWidth } = look;
    const scaled = scaledFor(scale, labels.time, measureFor(document.fonts?.status !== 'loading'));
    const picture = pictureFor(
      uid,
      range.start,
      planeWidth,
      rowHeight,
      frame.fromX,
      frame.toX,
      list.width,
      firstColumns(
        options.columns,
        list.narrow
          ? 1
          : columnsShown(
              options.columns.map(({ width }) => width),
              list.width,
            ),
      ),
      labels,
      palette,
      scaled,
      tiersOf(range.start, scaled),
    );
    const { columns, tiers, days } = picture;
    const todayX = today === undefined ? undefined : (todayNumber + 1 - range.start) * scale || undefined;
    const toY = Math.max(frame.toLine * rowHeight, frame.toLine === lineCount ? look.height : 0);

    colour(host, palette);
    attribute(host, { 'data-narrow': list.narrow || undefined, 'data-movable': whatIf && true });
    host.style.setProperty('--gantt-height', cssLength(options.height));
    attribute(scroller, {
      'aria-label': labels.chart,
      'aria-rowcount': lineCount + 1,
      'aria-colcount': columns.length + 1,
      'aria-activedescendant':
        cursor.line < 0 ? undefined : cursor.mark ? periodMarkerId(uid) : lineId(uid, cursor.line),
    });
    placed(parts.plane, { width: list.width + planeWidth });
    placed(parts.body, { height: lineCount * rowHeight });
    names(parts, columns);
    drawListWidth(parts, labels, list.width);
    times(parts, labels, list.width, tiers, days, scaled, todayX);
    below(picture, frame.fromLine * rowHeight, toY, daysOff);
    const lines = linesToDraw(frame, cursor.line);
    keepLines(
      lines.map((line) => stateOf(line, look.visible)),
      picture,
    );
    over(picture, frame, toY, plan, selectedRow(), todayX);
    camera.settle();

    parts.empty.textContent = lineCount === 0 ? labels.empty : '';
    const { shift } = whatIf ?? {};
    const shifted = shift && rows.find(({ id }) => id === shift.rowId);
    parts.said.textContent = (shifted && labels.shifted?.(shifted, shift.days)) ?? '';
  }

  const afterPaint = (then: () => void) => requestAnimationFrame(() => setTimeout(() => gone || then()));

  let travel: GanttTravel | undefined;
  const asked: ((travel: GanttTravel) => void)[] = [];
  const go = (ask: (travel: GanttTravel) => void) => {
    if (travel) ask(travel);
    else asked.push(ask);
  };
  const early: MouseEvent[] = [];
  const keepClick = (click: MouseEvent) => void early.push(click);
  scroller.addEventListener('click', keepClick);

  draw();
  if (document.fonts?.status === 'loading') void document.fonts.ready.then(() => gone || draw());
  afterPaint(async () => {
    const { ganttTravel, interact, watchPrinter } = await import('./later.ts');
    if (gone) return;
    travel = ganttTravel(scroller, camera, () => plan);
    asked.forEach(go);
    scroller.removeEventListener('click', keepClick);
    interact({
      parts,
      early,
      camera,
      travel,
      scene: () => ({
        plan,
        cursor,
        selectedLine: plan.outline.lineOfRow[selectedRow()] ?? -1,
        options,
        folded: folded(),
      }),
      setCursor: (next) => {
        cursor = next;
        draw();
      },
      fold: (next) => {
        ownFolded = next;
        draw();
        options.onCollapsedChange?.(next);
      },
      resizeList: (width) => {
        listWidth = width;
        draw();
        options.onListWidthChange?.(width);
      },
    });
    leavePrinter = watchPrinter(parts.paper, () => ({ ...options, collapsed: folded() }));
  });

  return {
    update: (next) => {
      options = next;
      draw();
    },
    destroy: () => {
      gone = true;
      camera.destroy();
      leavePrinter();
      host.replaceChildren();
    },
    zoomIn: () => go((to) => to.zoomIn()),
    zoomOut: () => go((to) => to.zoomOut()),
    fit: () => go((to) => to.fit()),
    showDay: (day) => go((to) => to.showDay(day)),
    showRow: (rowId) => go((to) => to.showRow(rowId)),
  };
}

function boxOf({ place, listWidth }: Picture, y: number, toY: number) {
  const { fromX, toX } = place;
  return { x: fromX, y, width: Math.max(0, toX - fromX), height: Math.max(0, toY - y), listWidth };
}

/** The line of the keyboard stays in the document even when scrolled away: a screen reader is standing on it. */
function linesToDraw({ fromLine, toLine }: Frame, active: number): number[] {
  const lines = Array.from({ length: toLine - fromLine }, (_, index) => fromLine + index);
  if (active >= toLine) lines.push(active);
  if (active >= 0 && active < fromLine) lines.unshift(active);
  return lines;
}

function cssLength(height: number | string | undefined): string {
  return typeof height === 'number' ? `${height}px` : (height ?? '100%');
}
