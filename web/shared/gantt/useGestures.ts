import { type RefObject, useEffect, useRef } from 'react';

/** A press becomes a drag after so many CSS pixels. */
const DRAG_THRESHOLD = 4;
/** One notch of a mouse wheel reports about 100 px and zooms by a fifth. */
const WHEEL_ZOOM = 0.0018;
const LINE_PX = 16;

export interface GestureTargets {
  /** `pointer` is counted from the left edge of the window. */
  zoomAt: (factor: number, clientX: number) => void;
  panBy: (x: number, y: number) => void;
  /** A bar was taken and moved by so many pixels; absent when bars do not move. */
  dragBar: ((bar: Element, x: number) => void) | undefined;
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
export function useGestures(scroller: RefObject<HTMLElement | null>, targets: GestureTargets): () => boolean {
  const latest = useRef(targets);
  latest.current = targets;
  const dragged = useRef(false);

  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    let pinch: ReturnType<typeof between>;

    const onWheel = (event: WheelEvent) => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      const delta = event.deltaMode === 1 ? event.deltaY * LINE_PX : event.deltaY;
      latest.current.zoomAt(Math.exp(-delta * WHEEL_ZOOM), event.clientX);
    };
    const onTouch = (event: TouchEvent) => {
      const now = between(event.touches);
      if (now && event.cancelable) event.preventDefault();
      if (now && pinch) latest.current.zoomAt(now.distance / pinch.distance, now.middle);
      pinch = now;
    };
    const onPress = (event: PointerEvent) => {
      dragged.current = false;
      const target = event.target;
      if (event.button !== 0 || !(target instanceof Element) || !target.closest('.gantt-chart')) return;
      const bar = latest.current.dragBar && target.closest('[data-gantt="due"]');
      if (bar || event.pointerType === 'mouse') followDrag(event, bar ?? undefined);
    };
    const followDrag = (press: PointerEvent, bar: Element | undefined) => {
      let { clientX: x, clientY: y } = press;
      const onMove = (event: PointerEvent) => {
        const far = Math.hypot(event.clientX - press.clientX, event.clientY - press.clientY) > DRAG_THRESHOLD;
        if (event.pointerId !== press.pointerId || !(dragged.current || far)) return;
        dragged.current = true;
        if (bar) latest.current.dragBar?.(bar, event.clientX - press.clientX);
        else latest.current.panBy(x - event.clientX, y - event.clientY);
        x = event.clientX;
        y = event.clientY;
      };
      const onEnd = () => {
        window.removeEventListener('pointermove', onMove);
        window.removeEventListener('pointerup', onEnd);
        window.removeEventListener('pointercancel', onEnd);
      };
      window.addEventListener('pointermove', onMove);
      window.addEventListener('pointerup', onEnd);
      window.addEventListener('pointercancel', onEnd);
    };

    const active = { passive: false } as const;
    element.addEventListener('wheel', onWheel, active);
    element.addEventListener('touchstart', onTouch, active);
    element.addEventListener('touchmove', onTouch, active);
    element.addEventListener('touchend', onTouch, active);
    element.addEventListener('pointerdown', onPress);
    return () => {
      element.removeEventListener('wheel', onWheel);
      element.removeEventListener('touchstart', onTouch);
      element.removeEventListener('touchmove', onTouch);
      element.removeEventListener('touchend', onTouch);
      element.removeEventListener('pointerdown', onPress);
    };
  }, [scroller]);

  return () => dragged.current;
}
