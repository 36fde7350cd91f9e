import { type FocusEvent, type KeyboardEvent, useState } from 'react';
import { arrowDirections, neighbourOf, type Spot } from '../map/direction.ts';

/**
 * One Tab stop for all marks of a chart: arrows go to the neighbour that way, Enter and Space open. Marks carry their
 * place in the chart as `data-mark="row:column"`, so they may be drawn by any library.
 */
export function useMarks() {
  const [visited, setVisited] = useState<string>();

  const markProps = (row: number, column: number, ariaLabel: string, onOpen?: () => void) => ({
    'data-mark': `${row}:${column}`,
    role: onOpen ? 'button' : 'img',
    tabIndex: (visited ?? firstMark) === `${row}:${column}` ? 0 : -1,
    'aria-label': ariaLabel,
    onClick: onOpen,
    style: { cursor: onOpen ? 'pointer' : 'default' },
  });

  const onFocus = (event: FocusEvent<HTMLElement>) => setVisited(markOf(event.target) ?? visited);

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const mark = markOf(event.target);
    if (mark === undefined) return;
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      event.target.dispatchEvent(new MouseEvent('click', { bubbles: true }));
      return;
    }
    const direction = arrowDirections[event.key];
    const marks = event.currentTarget.querySelectorAll<SVGElement>('[data-mark]');
    const byMark = new Map([...marks].map((element) => [markOf(element) ?? '', element]));
    const target = direction && neighbourOf(spotsOf(byMark.keys()), mark, direction);
    if (target === undefined) return;
    event.preventDefault();
    byMark.get(target)?.focus();
  };

  return { markProps, handlers: { onFocus, onKeyDown } };
}

export type MarkProps = ReturnType<typeof useMarks>['markProps'];

const firstMark = '0:0';

/** Row of the mark under a pointer event. */
export function rowAt(target: EventTarget): number | undefined {
  const mark = target instanceof Element ? target.closest('[data-mark]') : null;
  return mark ? Number(mark.getAttribute('data-mark')?.split(':')[0]) : undefined;
}

function markOf(target: EventTarget): string | undefined {
  return target instanceof Element ? (target.getAttribute('data-mark') ?? undefined) : undefined;
}

function spotsOf(marks: Iterable<string>): Map<string, Spot> {
  const spotOf = (mark: string): Spot => {
    const [row = 0, column = 0] = mark.split(':').map(Number);
    return { x: column, y: row };
  };
  return new Map([...marks].map((mark) => [mark, spotOf(mark)]));
}
