/** The share of the obliged that had satisfied a measure, on the day number `x`. */
export interface TrackPoint {
  x: number;
  share: number;
}

/** Shares a day: the pace itself, and the limits it lies between in four cases of five. */
export interface Pace {
  perDay: number;
  low: number;
  high: number;
}

/** Of the normal distribution: one tenth lies beyond it on either side. */
const oneTenthBeyond = 1.2816;

/**
 * The pace of the points: the median of the slopes of all pairs (Theil 1950), which a burst or a slip of a few days
 * does not move, with limits from the ranks of those slopes (Sen, "Estimates of the regression coefficient based on
 * Kendall's tau", JASA 63, 1968). The order of the points does not matter. Undefined for fewer than two days.
 */
export function paceOf(points: readonly TrackPoint[]): Pace | undefined {
  const slopes = slopesOf(points);
  if (slopes.length === 0) return undefined;
  const n = points.length;
  const spread = oneTenthBeyond * Math.sqrt((n * (n - 1) * (2 * n + 5)) / 18);
  const at = (rank: number) => slopes[Math.min(Math.max(Math.round(rank), 0), slopes.length - 1)] ?? 0;
  return {
    perDay: medianOf(slopes),
    low: at((slopes.length - spread) / 2 - 1),
    high: at((slopes.length + spread) / 2),
  };
}

function slopesOf(points: readonly TrackPoint[]): number[] {
  const slopes: number[] = [];
  for (const [index, one] of points.entries())
    for (const other of points.slice(index + 1))
      if (other.x > one.x) slopes.push((other.share - one.share) / (other.x - one.x));
      else if (other.x < one.x) slopes.push((one.share - other.share) / (one.x - other.x));
  return slopes.sort((a, b) => a - b);
}

/** Of values in rising order. */
function medianOf(values: readonly number[]): number {
  const middle = (values.length - 1) / 2;
  return ((values[Math.floor(middle)] ?? 0) + (values[Math.ceil(middle)] ?? 0)) / 2;
}
