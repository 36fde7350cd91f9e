/** A press becomes a drag after so many CSS pixels. */
const DRAG_THRESHOLD = 4;
/** One notch of a mouse wheel reports about 100 px and zooms by a fifth. */
const WHEEL_ZOOM = 0.0018;
const LINE_PX = 16;

export interface GestureTargets {
  /** `pointer` is counted from the left edge of the window. */
  zoomAt: (factor: number, clientX: number) => void;
  panBy: (x: number, y: number) => void;
  /** Whether bars move, and a bar that was taken and moved by so many pixels. */
  movesBars: () => boolean;
  dragBar: (bar: Element, x: number) => void;
}

function between(touches: TouchList): { distance: number; middle: number } | undefined {
  const one = touches[0];
  const other = touches[1];
  if (!one || !other || touches.length !== 2) return undefined;
  return {
    distance: Math.max(1, Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY)),
    middle: (one.clientX + other.clientX) / 2,
  };
}

/**
 * Ctrl with the wheel and two fingers zoom; a mouse drag pans. One finger and the plain wheel stay with the browser,
 * whose own scrolling is smoother than any other. Returns whether the press that just ended was a drag, not a click.
 */
export function watchGestures(scroller: HTMLElement, targets: GestureTargets): () => boolean {
  let dragged = false;
  let pinch: ReturnType<typeof between>;

  const onWheel = (event: WheelEvent) => {
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    const delta = event.deltaMode === 1 ? event.deltaY * LINE_PX : event.deltaY;
    targets.zoomAt(Math.exp(-delta * WHEEL_ZOOM), event.clientX);
  };
  const onTouch = (event: TouchEvent) => {
    const now = between(event.touches);
    if (now && event.cancelable) event.preventDefault();
    if (now && pinch) targets.zoomAt(now.distance / pinch.distance, now.middle);
    pinch = now;
  };
  const onPress = (event: PointerEvent) => {
    dragged = false;
    const target = event.target;
    if (event.button !== 0 || !(target instanceof Element) || !target.closest('.gantt-chart')) return;
    const bar = targets.movesBars() ? target.closest('[data-gantt="due"]') : null;
    if (bar || event.pointerType === 'mouse') followDrag(event, bar);
  };
  const followDrag = (press: PointerEvent, bar: Element | null) => {
    let { clientX: x, clientY: y } = press;
    const ended = new AbortController();
    const options = { signal: ended.signal };
    const onMove = (event: PointerEvent) => {
      const far = Math.hypot(event.clientX - press.clientX, event.clientY - press.clientY) > DRAG_THRESHOLD;
      if (event.pointerId !== press.pointerId || !(dragged || far)) return;
      dragged = true;
      if (bar) targets.dragBar(bar, event.clientX - press.clientX);
      else targets.panBy(x - event.clientX, y - event.clientY);
      x = event.clientX;
      y = event.clientY;
    };
    window.addEventListener('pointermove', onMove, options);
    window.addEventListener('pointerup', () => ended.abort(), options);
    window.addEventListener('pointercancel', () => ended.abort(), options);
  };

  const active = { passive: false } as const;
  scroller.addEventListener('wheel', onWheel, active);
  for (const touch of ['touchstart', 'touchmove', 'touchend'] as const) {
    scroller.addEventListener(touch, onTouch, active);
  }
  scroller.addEventListener('pointerdown', onPress);
  return () => dragged;
}
