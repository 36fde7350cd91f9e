const tick = '28px';
const gapPx = 12;
const sidesPx = 16;
/** What a share of the room is at the least: a word that need not be broken. */
const fewestPx = 50;
const sharePx = 25;

/** The tracks of a row, and how narrow it may become before the table scrolls sideways within itself. */
export function tracksOf(
  columns: readonly { width: string }[],
  hasTicks: boolean,
): { tracks: string; leastPx: number } {
  const widths = [...(hasTicks ? [tick] : []), ...columns.map(({ width }) => width)];
  const least = widths.reduce((sum, width) => sum + leastOf(width), 0);
  return { tracks: widths.join(' '), leastPx: least + gapPx * (widths.length - 1) + sidesPx };
}

function leastOf(width: string): number {
  const px = /(\d+)px/.exec(width)?.[1];
  if (px !== undefined) return Number(px);
  return fewestPx + sharePx * Number(/([\d.]+)fr/.exec(width)?.[1] ?? 1);
}
