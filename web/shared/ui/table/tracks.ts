import type { DataColumn } from './columns.ts';

const tick = '28px';
const gapPx = 12;
const sidesPx = 16;
/** What a share of the room is at the least: a short word that need not be broken. */
const fewestPx = 50;
const sharePx = 25;
/** A letter of a head in the widest of our typefaces, the arrow of its order, and what numbers keep from the end. */
const letterPx = 10;
const arrowPx = 16;
const numberEndPx = 12;

type Track = Pick<DataColumn<never>, 'label' | 'width' | 'look'>;

/** The tracks of a row, and how narrow it may become before the table scrolls sideways within itself. */
export function tracksOf(columns: readonly Track[], hasTicks: boolean): { tracks: string; leastPx: number } {
  const widths = [...(hasTicks ? [tick] : []), ...columns.map(trackOf)];
  const least = widths.reduce((sum, width) => sum + leastOf(width), 0);
  return { tracks: widths.join(' '), leastPx: least + gapPx * (widths.length - 1) + sidesPx };
}

/** As wide as was asked for, but no narrower than the longest word of its name. */
function trackOf({ label, width, look }: Track): string {
  const wordPx = longestWord(label) * letterPx + arrowPx + (look === 'number' ? numberEndPx : 0);
  const [, fixed] = /^(\d+)px$/.exec(width) ?? [];
  if (fixed !== undefined) return `${Math.max(Number(fixed), wordPx)}px`;
  const [, floor, share] = /^(?:minmax\((\d+)(?:px)?, )?([\d.]+)fr\)?$/.exec(width) ?? [];
  if (share === undefined) return width;
  const floorPx = Number(floor ?? 0) || fewestPx + sharePx * Number(share);
  return `minmax(${Math.max(floorPx, wordPx)}px, ${share}fr)`;
}

/** A word may be parted where it has a hyphen. */
function longestWord(label: string): number {
  return Math.max(0, ...label.split(/[\s-]+/).map((word) => word.length));
}

function leastOf(width: string): number {
  return Number(/(\d+)px/.exec(width)?.[1] ?? fewestPx);
}
