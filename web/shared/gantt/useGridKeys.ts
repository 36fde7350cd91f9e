import { type KeyboardEvent, useState } from 'react';
import { dayNumber } from './days.ts';
import { keyAction } from './keyboard.ts';
import { groupAt } from './outline.ts';
import type { GanttProps, GanttRow } from './types.ts';
import type { GanttCamera } from './useCamera.ts';
import type { Plan } from './usePlan.ts';

/** Where the keyboard stands. Focus itself stays on the grid, so that it is not lost when a line leaves the document. */
export interface Cursor {
  /** -1 before the grid was entered. */
  line: number;
  /** Index within the row's strip of periods, -1 outside it. */
  period: number;
}

const ZOOM_STEP = 1.25;

interface KeysInput {
  plan: Plan;
  camera: GanttCamera;
  linesPerPage: number;
  isFolded: (line: number) => boolean;
  toggle: (line: number) => void;
  selectedLine: number;
  props: Pick<GanttProps, 'onSelect' | 'onOpen' | 'onPeriodOpen' | 'whatIf'>;
}

export function useGridKeys({
  plan,
  camera,
  linesPerPage,
  isFolded,
  toggle,
  selectedLine,
  props,
}: KeysInput) {
  const [wanted, setCursor] = useState<Cursor>({ line: -1, period: -1 });
  const { lines } = plan.outline;
  const cursor = { ...wanted, line: Math.min(wanted.line, lines.length - 1) };
  const { onSelect, onOpen, onPeriodOpen, whatIf } = props;

  const rowAt = (line: number): GanttRow | undefined => plan.model.rows[lines[line] ?? -1];
  const isGroup = (line: number) => (lines[line] ?? 0) < 0;

  const moveTo = (line: number) => {
    const next = Math.max(0, Math.min(lines.length - 1, line));
    if (lines.length === 0) return;
    setCursor({ line: next, period: -1 });
    camera.revealLine(next);
    const row = rowAt(next);
    if (row) onSelect?.(row.id);
  };

  const standOn = (line: number, period: number) => {
    const item = rowAt(line)?.periods?.[period];
    if (!item) return;
    setCursor({ line, period });
    camera.revealDays(dayNumber(item.from), dayNumber(item.to) + 1);
  };

  /** Into a strip at the period of today, or at the last one. */
  const enterPeriods = (line: number) => {
    const periods = rowAt(line)?.periods ?? [];
    const current = periods.findLastIndex((period) => dayNumber(period.from) <= plan.todayNumber);
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
      const group = plan.outline.groupOfRow[lines[line] ?? -1] ?? -1;
      const head = lines.indexOf(groupAt(group));
      if (head >= 0) moveTo(head);
    }
  };

  const open = ({ line, period }: Cursor) => {
    const row = rowAt(line);
    const item = row?.periods?.[period];
    if (isGroup(line)) toggle(line);
    else if (row && item) onPeriodOpen?.(row.id, item.id);
    else if (row) onOpen?.(row.id);
  };

  const shift = (line: number, days: number) => {
    const row = rowAt(line);
    if (!whatIf || !row?.due) return;
    const before = whatIf.shift?.rowId === row.id ? whatIf.shift.days : 0;
    const after = before + days;
    whatIf.onShift(after === 0 ? undefined : { rowId: row.id, days: after });
  };

  const leave = ({ line }: Cursor) => {
    if (whatIf?.shift) whatIf.onShift(undefined);
    else setCursor({ line, period: -1 });
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const action = keyAction(event);
    if (!action || (event.target instanceof Element && event.target.closest('input, select, textarea, a')))
      return;
    event.preventDefault();
    const at = cursor.line >= 0 ? cursor : { line: Math.max(0, selectedLine), period: -1 };
    switch (action.do) {
      case 'move':
        return moveTo(cursor.line >= 0 ? cursor.line + action.by : at.line);
      case 'page':
        return moveTo(at.line + action.by * linesPerPage);
      case 'first':
        return moveTo(0);
      case 'last':
        return moveTo(lines.length - 1);
      case 'in':
        return goIn(at);
      case 'out':
        return goOut(at);
      case 'pan':
        return camera.panBy((action.by * camera.chartWidth) / 4, 0);
      case 'zoom':
        return camera.zoomBy(ZOOM_STEP ** action.by);
      case 'fit':
        return camera.setScale('fit');
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
    if (cursor.line < 0 && lines.length > 0) setCursor({ line: Math.max(0, selectedLine), period: -1 });
  };

  return { cursor, setCursor, onKeyDown, onFocus };
}
