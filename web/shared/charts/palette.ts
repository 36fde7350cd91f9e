import type { ThemeMode } from '../map/palette.ts';

/** How an obligation stands. `missing` is due later; `satisfiedLate` is done, but after its day. */
export const statusKeys = [
  'satisfied',
  'satisfiedLate',
  'missing',
  'overdue',
  'noData',
  'notAccepted',
  'excused',
  'notExpected',
] as const;
export type StatusKey = (typeof statusKeys)[number];

/** Marks over the colour, so that a black-and-white print tells the statuses apart. */
export type StatusPattern = 'solid' | 'stripes' | 'open' | 'cross' | 'hatch' | 'dots' | 'bars' | 'dotsSparse';

export interface StatusStyle {
  /** Main colour: at least 3:1 against the theme's background. */
  colour: string;
  /** Marks of the pattern over the colour, or for `open` the fill inside a coloured line. */
  mark: string;
  pattern: StatusPattern;
}

export interface ChartPalette {
  mode: ThemeMode;
  status: Readonly<Record<StatusKey, StatusStyle>>;
  /** Lines of a chart in the order of series; each also has its own dash. */
  series: readonly string[];
  dashes: readonly string[];
  planned: string;
  asOf: string;
  vacation: string;
  grid: string;
  axis: string;
  ink: string;
  background: string;
}

const patterns: Record<StatusKey, StatusPattern> = {
  satisfied: 'solid',
  satisfiedLate: 'stripes',
  missing: 'open',
  overdue: 'cross',
  noData: 'hatch',
  notAccepted: 'dots',
  excused: 'bars',
  notExpected: 'dotsSparse',
};

/** Hues after Okabe and Ito (2008), which stay apart in the common kinds of colour blindness, set to 3:1 or more. */
const light: Record<StatusKey, readonly [colour: string, mark: string]> = {
  satisfied: ['#00775a', '#ffffff'],
  satisfiedLate: ['#3a9579', '#e9f7f1'],
  missing: ['#2f7fb8', '#e6f1f9'],
  overdue: ['#c2410c', '#3b1200'],
  noData: ['#7b8591', '#f1f2f4'],
  notAccepted: ['#7a78b8', '#ecebf8'],
  excused: ['#8a7a3d', '#fbf6e3'],
  notExpected: ['#8b939d', '#ffffff'],
};

const dark: Record<StatusKey, readonly [colour: string, mark: string]> = {
  satisfied: ['#35c79a', '#06231a'],
  satisfiedLate: ['#6cb8a0', '#0d3126'],
  missing: ['#64b0e6', '#10293a'],
  overdue: ['#ff8552', '#3d1400'],
  noData: ['#8d97a3', '#2a3038'],
  notAccepted: ['#a5a3e0', '#26254a'],
  excused: ['#c9b566', '#332b0c'],
  notExpected: ['#7d868f', '#12161c'],
};

function statuses(colours: typeof light): Record<StatusKey, StatusStyle> {
  const style = (key: StatusKey): StatusStyle => {
    const [colour, mark] = colours[key];
    return { colour, mark, pattern: patterns[key] };
  };
  return Object.fromEntries(statusKeys.map((key) => [key, style(key)])) as Record<StatusKey, StatusStyle>;
}

const dashes = ['', '7 3', '2 3', '9 3 2 3', '4 2', '12 4'];

const lightPalette: ChartPalette = {
  mode: 'light',
  status: statuses(light),
  series: ['#0a5c8e', '#00775a', '#b4500f', '#5f1b5b', '#6a6a00', '#55606c'],
  dashes,
  planned: '#55606c',
  asOf: '#c2410c',
  vacation: '#eceff3',
  grid: '#dde2e8',
  axis: '#55606c',
  ink: '#16202b',
  background: '#ffffff',
};

const darkPalette: ChartPalette = {
  mode: 'dark',
  status: statuses(dark),
  series: ['#64b0e6', '#35c79a', '#f0995f', '#f2c8f0', '#d5cf5a', '#aeb7c1'],
  dashes,
  planned: '#aeb7c1',
  asOf: '#ff8552',
  vacation: '#1f262f',
  grid: '#2c343e',
  axis: '#aeb7c1',
  ink: '#eef2f6',
  background: '#12161c',
};

export const chartPalette: Readonly<Record<ThemeMode, ChartPalette>> = {
  light: lightPalette,
  dark: darkPalette,
};

/** Colour of a line by the order of its series; beyond the palette they repeat, told apart by dash. */
export function seriesColour(palette: ChartPalette, index: number): string {
  return palette.series[index % palette.series.length] ?? palette.ink;
}

export function seriesDash(palette: ChartPalette, index: number): string {
  return palette.dashes[index % palette.dashes.length] ?? '';
}
