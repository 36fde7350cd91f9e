export interface LabelBox {
  /** Middle, in pixels of the screen. */
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface LabelCandidate extends LabelBox {
  id: string;
  /** The greater is placed first. */
  priority: number;
}

/** Side of a cell of the search grid, in pixels: about the length of a label. */
const cellPx = 64;

/** Small moves a label may make out of another's way, nearest first, in shares of its own width and height. */
const nudges: readonly (readonly [x: number, y: number])[] = [
  [0, 0],
  [0, -0.5],
  [0, 0.5],
  [-0.2, 0],
  [0.2, 0],
  [0, -0.9],
  [0, 0.9],
  [-0.35, 0.4],
  [0.35, 0.4],
  [-0.35, -0.4],
  [0.35, -0.4],
];

/**
 * The labels that can be shown together: taken by priority (then by id), each kept where it, or a small nudge of it,
 * lies inside the box and touches none that was kept before, and nothing that stands there already. A grid of cells keeps it linear in their number.
 */
export function placeLabels<Label extends LabelCandidate>(
  candidates: readonly Label[],
  box: { width: number; height: number },
  taken: readonly LabelBox[] = [],
): Label[] {
  const ranked = [...candidates].sort((a, b) => b.priority - a.priority || (a.id < b.id ? -1 : 1));
  const kept = new Map<string, LabelBox[]>();
  const keep = (label: LabelBox) => {
    for (const cell of cellsUnder(label)) kept.set(cell, [...(kept.get(cell) ?? []), label]);
  };
  for (const one of taken) keep(one);
  const isFree = (label: LabelCandidate) =>
    isInside(label, box) &&
    !cellsUnder(label).some((cell) => kept.get(cell)?.some((other) => overlap(label, other)));
  return ranked.flatMap((label) => {
    const free = nudged(label).find(isFree);
    if (!free) return [];
    keep(free);
    return [free];
  });
}

export function nudged<Label extends LabelBox>(label: Label): Label[] {
  return nudges.map(([x, y]) => ({ ...label, x: label.x + x * label.width, y: label.y + y * label.height }));
}

export function overlap(a: LabelBox, b: LabelBox): boolean {
  return Math.abs(a.x - b.x) * 2 < a.width + b.width && Math.abs(a.y - b.y) * 2 < a.height + b.height;
}

function isInside({ x, y, width, height }: LabelBox, box: { width: number; height: number }): boolean {
  return x >= width / 2 && y >= height / 2 && x <= box.width - width / 2 && y <= box.height - height / 2;
}

function cellsUnder({ x, y, width, height }: LabelBox): string[] {
  const [left, right] = [x - width / 2, x + width / 2].map((edge) => Math.floor(edge / cellPx)) as [
    number,
    number,
  ];
  const [top, bottom] = [y - height / 2, y + height / 2].map((edge) => Math.floor(edge / cellPx)) as [
    number,
    number,
  ];
  const cells: string[] = [];
  for (let column = left; column <= right; column += 1) {
    for (let row = top; row <= bottom; row += 1) cells.push(`${column}:${row}`);
  }
  return cells;
}
