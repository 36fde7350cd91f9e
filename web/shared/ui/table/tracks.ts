const tickPx = 28;
const gapPx = 12;
const sidesPx = 16;
/** What a share of the room is at the least: a word that need not be broken. */
const fewestPx = 50;
const sharePx = 25;
/** A letter of a head in the widest of the usual faces, and what is beside a word. */
const letterPx = 10;
const besidePx = 6;

interface Track {
  label: string;
  width: string;
}

/**
 * The tracks of a row, and how narrow it may become before the table scrolls sideways within itself. What may stretch
 * is no narrower than the longest word of its head: no browser knows where to break Russian and English alike. Paper
 * does not scroll: there the columns share its width, each by what it would have at the least.
 */
export function tracksOf(
  columns: readonly Track[],
  hasTicks: boolean,
): { tracks: string; onPaper: string; leastPx: number } {
  const tracks = columns.map(trackOf);
  const ticks = hasTicks ? [tickPx] : [];
  const widths = [...ticks, ...tracks.map(({ leastPx }) => leastPx)];
  return {
    tracks: [...ticks.map((px) => `${px}px`), ...tracks.map(({ track }) => track)].join(' '),
    onPaper: widths.map((px) => `minmax(0, ${px}fr)`).join(' '),
    leastPx: widths.reduce((sum, px) => sum + px, 0) + gapPx * (widths.length - 1) + sidesPx,
  };
}

function trackOf({ label, width }: Track): { track: string; leastPx: number } {
  const px = Number(/(\d+)px/.exec(width)?.[1] ?? 0);
  const share = /([\d.]+)fr/.exec(width)?.[1];
  if (share === undefined) return { track: width, leastPx: px };
  const narrowest = Math.max(px, wordPx(label));
  const least = px > 0 ? 0 : fewestPx + sharePx * Number(share);
  return { track: `minmax(${narrowest}px, ${share}fr)`, leastPx: Math.max(narrowest, least) };
}

function wordPx(label: string): number {
  const longest = Math.max(...label.split(/[\s-]+/).map(({ length }) => length));
  return longest * letterPx + besidePx;
}
