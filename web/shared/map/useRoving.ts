import { type FocusEvent, type KeyboardEvent, type RefObject, useCallback, useState } from 'react';
import { arrowDirections, neighbourOf, type Spot } from './direction.ts';

interface RovingOptions {
  svg: RefObject<SVGSVGElement | null>;
  /** Where each place stands, in the order of the list. */
  spots: ReadonlyMap<string, Spot>;
  selectedId: string | undefined;
  onHover: (id: string | undefined) => void;
  onOpen: ((id: string) => void) | undefined;
}

/**
 * One Tab stop for all places: arrows go to the neighbour that way, Home and End to the first and last of the list,
 * Enter and Space open, Escape hides the tooltip. Focus counts as hover, so tooltip and table follow the keyboard as they follow the mouse.
 */
export function useRoving({ svg, spots, selectedId, onHover, onOpen }: RovingOptions) {
  const [visitedId, setVisitedId] = useState<string>();
  const [focusedId, setFocusedId] = useState<string>();
  const first = spots.keys().next().value;
  const tabStopId = [visitedId, selectedId].find((id) => id !== undefined && spots.has(id)) ?? first;

  const focus = useCallback(
    (id: string) => svg.current?.querySelector<SVGElement>(`[data-place="${CSS.escape(id)}"]`)?.focus(),
    [svg],
  );

  const onKeyDown = (event: KeyboardEvent<SVGElement>) => {
    const id = placeIdOf(event.target);
    if (!id || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (event.key === 'Escape') onHover(undefined);
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      onOpen?.(id);
      return;
    }
    const target = targetOf(event.key, id, spots);
    if (target === undefined) return;
    event.preventDefault();
    focus(target);
  };

  const onFocus = (event: FocusEvent<SVGElement>) => {
    const id = placeIdOf(event.target);
    if (!id) return;
    setVisitedId(id);
    setFocusedId(id);
    onHover(id);
  };

  const onBlur = () => {
    setFocusedId(undefined);
    onHover(undefined);
  };

  return { tabStopId, focusedId, focus, handlers: { onKeyDown, onFocus, onBlur } };
}

function targetOf(key: string, id: string, spots: ReadonlyMap<string, Spot>): string | undefined {
  if (key === 'Home') return spots.keys().next().value;
  if (key === 'End') return [...spots.keys()].at(-1);
  const direction = arrowDirections[key];
  return direction && neighbourOf(spots, id, direction);
}

/** Places carry their id in `data-place`, so that one listener on the picture serves them all. */
export function placeIdOf(target: EventTarget | null): string | undefined {
  const place = target instanceof Element ? target.closest('[data-place]') : null;
  return place?.getAttribute('data-place') ?? undefined;
}
