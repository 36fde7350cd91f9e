import { lineOf, watchClicks } from './clicks.ts';
import { watchGestures } from './gestures.ts';
import { gridKeys, type KeyTargets } from './gridKeys.ts';
import { groupAt } from './outline.ts';
import type { GanttParts } from './parts.ts';

interface InteractionTargets extends Omit<KeyTargets, 'toggle'> {
  parts: GanttParts;
  /** Clicks on the picture from before this part of the chart was there: they are answered now. */
  early: readonly MouseEvent[];
  fold: (folded: ReadonlySet<string>) => void;
  resizeList: (width: number) => void;
}

/** Clicks, keys and gestures. Nobody can use them before there is a picture, so they arrive after it. */
export function interact({ parts, early, fold, resizeList, ...targets }: InteractionTargets): void {
  const { scroller, splitter, list } = parts;
  const { scene, camera, travel } = targets;
  const rowEntry = (line: number) => scene().plan.outline.lines[line] ?? -1;
  const toggle = (line: number) => {
    const { folded, options } = scene();
    const id = options.groups?.[groupAt(rowEntry(line))]?.id;
    if (id === undefined) return;
    const next = new Set(folded);
    if (!next.delete(id)) next.add(id);
    fold(next);
  };

  const wasDrag = watchGestures(scroller, {
    zoomAt: (factor, clientX) => {
      const from = scroller.getBoundingClientRect().left + (camera.stand().shown?.list.width ?? 0);
      travel.zoomBy(factor, Math.max(0, clientX - from));
    },
    panBy: (x, y) => scroller.scrollBy(x, y),
    movesBars: () => scene().options.whatIf !== undefined,
    dragBar: (bar, x) => {
      const { whatIf, rows } = scene().options;
      const row = rows[rowEntry(lineOf(bar))];
      const days = Math.round(x / (camera.stand().shown?.scale ?? 1));
      const before = whatIf?.shift?.rowId === row?.id ? whatIf?.shift?.days : 0;
      if (row && days !== before) whatIf?.onShift(days === 0 ? undefined : { rowId: row.id, days });
    },
  });
  const onClick = watchClicks(scroller, { ...targets, toggle }, wasDrag);
  early.forEach(onClick);
  watchSplitter(splitter, list, resizeList);
  const keys = gridKeys(scroller, { ...targets, toggle });
  scroller.addEventListener('keydown', keys.onKeyDown);
  scroller.addEventListener('focus', keys.onFocus);
  scroller.tabIndex = 0;
}

const KEY_STEP = 24;

function watchSplitter(splitter: HTMLElement, list: HTMLElement, resize: (width: number) => void): void {
  splitter.tabIndex = 0;
  // The window is listened to: columns come and go meanwhile, and the handle moves from one to the other.
  splitter.addEventListener('pointerdown', (press) => {
    press.preventDefault();
    const ended = new AbortController();
    const { signal } = ended;
    const onMove = (move: PointerEvent) => {
      if (move.pointerId !== press.pointerId) return;
      resize(Math.round(move.clientX - list.getBoundingClientRect().left));
    };
    window.addEventListener('pointermove', onMove, { signal });
    window.addEventListener('pointerup', () => ended.abort(), { signal });
    window.addEventListener('pointercancel', () => ended.abort(), { signal });
  });
  splitter.addEventListener('keydown', (event) => {
    const side = event.key === 'ArrowLeft' ? -1 : event.key === 'ArrowRight' ? 1 : 0;
    if (side === 0) return;
    event.preventDefault();
    event.stopPropagation();
    resize(Number(splitter.getAttribute('aria-valuenow')) + side * KEY_STEP);
  });
}
