import type { ChartBlock } from './model.ts';

const ink = '#1f2937';
const quiet = '#6b7280';
const own = '#1d5fa8';
const beside = '#b6c2cf';
const ground = '#e5e7eb';
const font = 'font-family="PT Sans"';

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

function svgOf(width: number, height: number, parts: readonly string[]): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${parts.join('')}</svg>`;
}

function label(x: number, y: number, text: string, more = ''): string {
  return `<text x="${x}" y="${y}" ${font} font-size="8" fill="${ink}" ${more}>${escaped(text)}</text>`;
}

const percent = (share: number) => `${Math.round(share * 100)} %`;

export interface Bar {
  label: string;
  share: number;
  /** The region's share, as a mark beside it. */
  region?: number;
}

const paperWidth = 480;

/** Lying bars of shares, each with the region's behind it. */
export function barsChart(bars: readonly Bar[], caption: string): ChartBlock {
  const rowHeight = 18;
  const left = 60;
  const length = paperWidth - left - 50;
  const height = bars.length * rowHeight + 22;
  const rows = bars.map(({ label: name, share, region }, index) => {
    const y = index * rowHeight + 4;
    return [
      label(left - 6, y + 9, name, 'text-anchor="end"'),
      `<rect x="${left}" y="${y}" width="${length}" height="12" fill="${ground}"/>`,
      region === undefined
        ? ''
        : `<rect x="${left}" y="${y}" width="${(length * region).toFixed(2)}" height="12" fill="${beside}"/>`,
      `<rect x="${left}" y="${y + 3}" width="${(length * share).toFixed(2)}" height="6" fill="${own}"/>`,
      label(left + length + 6, y + 9, percent(share)),
    ].join('');
  });
  const y = height - 6;
  const hasRegion = bars.some(({ region }) => region !== undefined);
  const legend = hasRegion
    ? [
        `<rect x="${left}" y="${y - 6}" width="10" height="5" fill="${own}"/>`,
        label(left + 14, y, 'муниципалитет'),
        `<rect x="${left + 90}" y="${y - 8}" width="10" height="9" fill="${beside}"/>`,
        label(left + 104, y, 'регион'),
      ]
    : [];
  return {
    kind: 'chart',
    width: paperWidth,
    height,
    caption,
    svg: svgOf(paperWidth, height, [...rows, ...legend]),
  };
}

export interface Tile {
  name: string;
  column: number;
  row: number;
  /** None for a municipality whose report is not in the whole. */
  share?: number | undefined;
}

const shades = ['#dbe7f3', '#a9c8e6', '#6ea3d3', '#347bbd', '#0f5499'];

function shadeOf(share: number): string {
  return shades[Math.min(shades.length - 1, Math.floor(share * shades.length))] ?? own;
}

/** The region as a grid of tiles; a municipality that is not in the whole is hatched by a cross, not coloured as zero. */
export function tileMap(tiles: readonly Tile[], caption: string): ChartBlock {
  const side = 44;
  const width = paperWidth;
  const columns = Math.max(...tiles.map(({ column }) => column)) + 1;
  const rows = Math.max(...tiles.map(({ row }) => row)) + 1;
  const left = (width - columns * side) / 2;
  const height = rows * side + 24;
  const cells = tiles.map(({ name, column, row, share }) => {
    const [x, y] = [left + column * side, row * side];
    const size = side - 3;
    const isDark = share !== undefined && share >= 0.6;
    const box = `<rect x="${x}" y="${y}" width="${size}" height="${size}" rx="3" fill="${share === undefined ? '#ffffff' : shadeOf(share)}" stroke="${share === undefined ? quiet : '#ffffff'}" stroke-width="0.7"/>`;
    const cross =
      share === undefined
        ? `<path d="M${x + 4} ${y + 4}L${x + size - 4} ${y + size - 4}M${x + size - 4} ${y + 4}L${x + 4} ${y + size - 4}" stroke="${beside}" stroke-width="0.7"/>`
        : '';
    const colour = isDark ? '#ffffff' : ink;
    const short = name.replace(/^город(ской округ)? /u, '').slice(0, 8);
    return [
      box,
      cross,
      `<text x="${x + size / 2}" y="${y + 17}" ${font} font-size="7" fill="${colour}" text-anchor="middle">${escaped(short)}</text>`,
      `<text x="${x + size / 2}" y="${y + 30}" ${font} font-size="9" font-weight="bold" fill="${colour}" text-anchor="middle">${share === undefined ? '–' : percent(share)}</text>`,
    ].join('');
  });
  const y = height - 6;
  const legend = shades.map((shade, index) => {
    const x = 60 + index * 62;
    return `<rect x="${x}" y="${y - 8}" width="10" height="9" fill="${shade}"/>${label(x + 14, y, `${index * 20}–${index * 20 + 20} %`)}`;
  });
  const absent = `<rect x="372" y="${y - 8}" width="10" height="9" fill="#ffffff" stroke="${quiet}" stroke-width="0.7"/>${label(386, y, 'отчёта нет')}`;
  return { kind: 'chart', width, height, caption, svg: svgOf(width, height, [...cells, ...legend, absent]) };
}

export interface Line {
  label: string;
  points: readonly { day: string; share: number }[];
}

const lineColours = ['#1d5fa8', '#b45309', '#15803d', '#7c3aed', '#be123c', '#0e7490'];

/** How shares went from week to week. */
export function linesChart(
  lines: readonly Line[],
  dayWords: (day: string) => string,
  caption: string,
): ChartBlock {
  const [left, top, height] = [34, 8, 150];
  const plotHeight = height - top - 38;
  const plotWidth = paperWidth - left - 12;
  const days = [...new Set(lines.flatMap(({ points }) => points.map(({ day }) => day)))].sort();
  const xOf = (day: string) =>
    left + (days.length > 1 ? (days.indexOf(day) / (days.length - 1)) * plotWidth : 0);
  const yOf = (share: number) => top + (1 - share) * plotHeight;
  const grid = [0, 0.5, 1].map(
    (share) =>
      `<path d="M${left} ${yOf(share)}H${left + plotWidth}" stroke="${ground}" stroke-width="0.7"/>${label(left - 4, yOf(share) + 3, percent(share), 'text-anchor="end"')}`,
  );
  const marks = days
    .filter((_day, index) => index % 3 === 0 || index === days.length - 1)
    .map((day, index, shown) =>
      label(
        xOf(day),
        top + plotHeight + 12,
        dayWords(day),
        `text-anchor="${index === 0 ? 'start' : index === shown.length - 1 ? 'end' : 'middle'}"`,
      ),
    );
  const drawn = lines.map(({ label: name, points }, index) => {
    const colour = lineColours[index % lineColours.length];
    const path = points
      .map(({ day, share }, at) => `${at === 0 ? 'M' : 'L'}${xOf(day).toFixed(1)} ${yOf(share).toFixed(1)}`)
      .join('');
    const x = left + index * 72;
    return `<path d="${path}" fill="none" stroke="${colour}" stroke-width="1.5"/><rect x="${x}" y="${height - 10}" width="12" height="3" fill="${colour}"/>${label(x + 16, height - 6, name)}`;
  });
  return {
    kind: 'chart',
    width: paperWidth,
    height,
    caption,
    svg: svgOf(paperWidth, height, [...grid, ...marks, ...drawn]),
  };
}
