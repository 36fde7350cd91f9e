interface MarkedBox {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Steps of the marks, the same over the whole drawing, and how much of a step is ink. */
const HATCH = { step: 6 * Math.SQRT2, ink: 2 * Math.SQRT2 };
const DOTS = { step: 4, radius: 1.2 };

const rounded = (value: number) => Math.round(value * 100) / 100;

/**
 * Slanting stripes within a box, as outlines to be filled. Not an SVG pattern: a printer makes a picture of each shape
 * that has one, and a plan on paper comes to tens of megabytes.
 */
export function hatchPath({ x, y, width, height }: MarkedBox): string {
  const [right, bottom] = [x + width, y + height];
  let path = '';
  // A stripe lies between two lines on which x + y stays the same.
  for (let step = Math.floor((x + y) / HATCH.step); step * HATCH.step < right + bottom; step += 1) {
    const from = Math.max(step * HATCH.step, x + y);
    const to = Math.min(step * HATCH.step + HATCH.ink, right + bottom);
    if (from >= to) continue;
    const corners = [
      lowEnd(from),
      ...(x + bottom > from && x + bottom < to ? [[x, bottom] as const] : []),
      lowEnd(to),
      highEnd(to),
      ...(right + y > from && right + y < to ? [[right, y] as const] : []),
      highEnd(from),
    ];
    path += `M${corners.map((corner) => corner.map(rounded).join(' ')).join('L')}Z`;
  }
  return path;

  function lowEnd(sum: number) {
    const at = Math.max(x, sum - bottom);
    return [at, sum - at] as const;
  }
  function highEnd(sum: number) {
    const at = Math.min(right, sum - y);
    return [at, sum - at] as const;
  }
}

/** Dots within a box, as squares to be filled: at their size nobody sees corners. */
export function dotsPath({ x, y, width, height }: MarkedBox): string {
  const { step, radius } = DOTS;
  const first = (from: number) => Math.ceil((from + radius) / step) * step;
  let path = '';
  for (let down = first(y); down <= y + height - radius; down += step)
    for (let across = first(x); across <= x + width - radius; across += step) {
      const side = rounded(2 * radius);
      path += `M${rounded(across - radius)} ${rounded(down - radius)}h${side}v${side}h${-side}z`;
    }
  return path;
}
