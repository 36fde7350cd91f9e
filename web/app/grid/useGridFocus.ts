import { type KeyboardEvent, useCallback, useState } from 'react';

/** A cell by its row and column; row 0 is the row of headers, column 0 the headers of rows. */
export interface Spot {
  row: number;
  column: number;
}

const steps: Readonly<Record<string, Spot>> = {
  ArrowRight: { row: 0, column: 1 },
  ArrowLeft: { row: 0, column: -1 },
  ArrowDown: { row: 1, column: 0 },
  ArrowUp: { row: -1, column: 0 },
  PageDown: { row: 8, column: 0 },
  PageUp: { row: -8, column: 0 },
};

/** Where a key leads; undefined for a key that moves nothing. The corner holds nothing, so it is passed by. */
export function nextSpot(
  from: Spot,
  key: string,
  isWhole: boolean,
  size: { rows: number; columns: number },
): Spot | undefined {
  const last = { row: size.rows - 1, column: size.columns - 1 };
  if (key === 'Home')
    return isWhole ? { row: 0, column: 1 } : { row: from.row, column: from.row === 0 ? 1 : 0 };
  if (key === 'End') return isWhole ? last : { row: from.row, column: last.column };
  const step = steps[key];
  if (!step) return undefined;
  const row = clamp(from.row + step.row, last.row);
  const column = clamp(from.column + step.column, last.column);
  return row === 0 && column === 0 ? from : { row, column };
}

function clamp(value: number, last: number): number {
  return Math.min(Math.max(value, 0), last);
}

/** The address of a cell in the document. */
export const spotKey = ({ row, column }: Spot) => `${row}:${column}`;

export function spotAt(target: EventTarget | null): Spot | undefined {
  const cell = target instanceof Element ? target.closest('[data-spot]') : null;
  const [row, column] = cell?.getAttribute('data-spot')?.split(':').map(Number) ?? [];
  return row === undefined || column === undefined ? undefined : { row, column };
}

/** One Tab stop for the whole grid; arrows move the focus, as WAI-ARIA describes grids. */
export function useGridFocus(size: { rows: number; columns: number }) {
  const [active, setActive] = useState<Spot>({ row: 1, column: 1 });
  const onKeyDown = useCallback(
    (event: KeyboardEvent<HTMLElement>) => {
      const from = spotAt(event.target);
      const to = from && nextSpot(from, event.key, event.ctrlKey, size);
      if (!to) return;
      event.preventDefault();
      setActive(to);
      event.currentTarget.querySelector<HTMLElement>(`[data-spot="${spotKey(to)}"]`)?.focus();
    },
    [size],
  );
  return {
    active: { row: clamp(active.row, size.rows - 1), column: clamp(active.column, size.columns - 1) },
    setActive,
    onKeyDown,
  };
}
