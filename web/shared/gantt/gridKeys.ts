import type { GanttCamera } from './camera.ts';
import { dayNumber } from './days.ts';
import { keyAction } from './keyboard.ts';
import type { PeriodMark } from './lines.ts';
import { groupAt } from './outline.ts';
import { periodMarker } from './periodMarker.ts';
import type { Plan } from './plan.ts';
import type { GanttTravel } from './travel.ts';
import type { GanttOptions, GanttRow } from './types.ts';

/** Where the keyboard stands. Focus itself stays on the grid, so that it is not lost when a line leaves the document. */
export interface Cursor {
  /** -1 before the grid was entered. */
  line: number;
  /** Index within the row's strip of periods, -1 outside it. */
  period: number;
  /** How the document shows that period. */
  mark?: PeriodMark;
}

const ZOOM_STEP = 1.25;

/** What the keys are pressed on, as it is at that moment. */
export interface KeyScene {
  plan: Plan;
  cursor: Cursor;
  selectedLine: number;
  options: GanttOptions;
  folded: ReadonlySet<string>;
}

export interface KeyTargets {
  scene: () => KeyScene;
  camera: GanttCamera;
  travel: GanttTravel;
  setCursor: (cursor: Cursor) => void;
  /** Folds or unfolds the group on a line. */
  toggle: (line: number) => void;
}

export function gridKeys(scroller: HTMLElement, { scene, camera, travel, setCursor, toggle }: KeyTargets) {
  const entryAt = (line: number) => scene().plan.outline.lines[line] ?? 0;
  const rowAt = (line: number): GanttRow | undefined => scene().plan.model.rows[entryAt(line)];
  const isGroup = (line: number) => entryAt(line) < 0;
  const isFolded = (line: number) => {
    const { folded, options } = scene();
    return folded.has(options.groups?.[groupAt(entryAt(line))]?.id ?? '');
  };

  const moveTo = (line: number) => {
    const count = scene().plan.outline.lines.length;
    if (count === 0) return;
    const next = Math.max(0, Math.min(count - 1, line));
    setCursor({ line: next, period: -1 });
    travel.revealLine(next);
    const row = rowAt(next);
    if (row) scene().options.onSelect?.(row.id);
  };

  const standOn = (line: number, period: number) => {
    const item = rowAt(line)?.periods?.[period];
    if (!item) return;
    setCursor({ line, period, mark: periodMarker(period) });
    travel.revealDays(dayNumber(item.from), dayNumber(item.to) + 1);
  };

  /** Into a strip at the period of today, or at the last one. */
  const enterPeriods = (line: number) => {
    const periods = rowAt(line)?.periods ?? [];
    const { todayNumber } = scene().plan;
    const current = periods.findLastIndex((period) => dayNumber(period.from) <= todayNumber);
    standOn(line, current >= 0 ? current : periods.length - 1);
  };

  const goIn = ({ line, period }: Cursor) => {
    if (isGroup(line)) {
      if (isFolded(line)) toggle(line);
      else moveTo(line + 1);
    } else if (period >= 0) standOn(line, period + 1);
    else enterPeriods(line);
  };

  const goOut = ({ line, period }: Cursor) => {
    if (period > 0) standOn(line, period - 1);
    else if (period === 0) setCursor({ line, period: -1 });
    else if (isGroup(line)) {
      if (!isFolded(line)) toggle(line);
    } else {
      const { groupOfRow, lines } = scene().plan.outline;
      const head = lines.indexOf(groupAt(groupOfRow[entryAt(line)] ?? -1));
      if (head >= 0) moveTo(head);
    }
  };

  const open = ({ line, period }: Cursor) => {
    const row = rowAt(line);
    const item = row?.periods?.[period];
    const { onPeriodOpen, onOpen } = scene().options;
    if (isGroup(line)) toggle(line);
    else if (row && item) onPeriodOpen?.(row.id, item.id);
    else if (row) onOpen?.(row.id);
  };

  const shift = (line: number, days: number) => {
    const row = rowAt(line);
    const { whatIf } = scene().options;
    if (!whatIf || !row?.due) return;
    const before = whatIf.shift?.rowId === row.id ? whatIf.shift.days : 0;
    const after = before + days;
    whatIf.onShift(after === 0 ? undefined : { rowId: row.id, days: after });
  };

  const leave = ({ line }: Cursor) => {
    const { whatIf } = scene().options;
    if (whatIf?.shift) whatIf.onShift(undefined);
    else setCursor({ line, period: -1 });
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const action = keyAction(event);
    if (!action || (event.target instanceof Element && event.target.closest('input, select, textarea, a')))
      return;
    event.preventDefault();
    const { cursor, selectedLine, plan } = scene();
    const at = cursor.line >= 0 ? cursor : { line: Math.max(0, selectedLine), period: -1 };
    const look = camera.stand().shown;
    const linesPerPage = Math.max(1, (look?.linesSeen ?? 0) - 1);
    switch (action.do) {
      case 'move':
        return moveTo(cursor.line >= 0 ? cursor.line + action.by : at.line);
      case 'page':
        return moveTo(at.line + action.by * linesPerPage);
      case 'first':
        return moveTo(0);
      case 'last':
        return moveTo(plan.outline.lines.length - 1);
      case 'in':
        return goIn(at);
      case 'out':
        return goOut(at);
      case 'pan':
        return scroller.scrollBy((action.by * (look?.chartWidth ?? 0)) / 4, 0);
      case 'zoom':
        return travel.zoomBy(ZOOM_STEP ** action.by);
      case 'fit':
        return travel.fit();
      case 'open':
        return open(at);
      case 'shift':
        return shift(at.line, action.days);
      case 'leave':
        return leave(at);
    }
  };

  /** Entering by Tab lands where the selection is. */
  const onFocus = () => {
    const { cursor, plan, selectedLine } = scene();
    if (cursor.line < 0 && plan.outline.lines.length > 0) {
      setCursor({ line: Math.max(0, selectedLine), period: -1 });
    }
  };

  return { onKeyDown, onFocus };
}
