export type Direction = 'left' | 'right' | 'up' | 'down';

export interface Spot {
  x: number;
  y: number;
}

export const arrowDirections: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/** A step aside counts as this many steps ahead, so that a key goes on rather than sideways. */
const asidePrice = 2.5;

/** The nearest place in a direction; `y` grows downward. Nothing when none lies that way. */
export function neighbourOf(
  spots: ReadonlyMap<string, Spot>,
  fromId: string,
  direction: Direction,
): string | undefined {
  const from = spots.get(fromId);
  if (!from) return undefined;
  let best: { id: string; cost: number } | undefined;
  for (const [id, spot] of spots) {
    const { ahead, aside } = seenFrom(from, spot, direction);
    if (id === fromId || ahead <= 1e-9) continue;
    const cost = ahead + asidePrice * aside;
    if (!best || cost < best.cost) best = { id, cost };
  }
  return best?.id;
}

function seenFrom(from: Spot, to: Spot, direction: Direction): { ahead: number; aside: number } {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  if (direction === 'left' || direction === 'right') {
    return { ahead: direction === 'right' ? dx : -dx, aside: Math.abs(dy) };
  }
  return { ahead: direction === 'down' ? dy : -dy, aside: Math.abs(dx) };
}
