import type { ClassKey } from './classes.ts';
import { evenContrastRamp } from './colour.ts';

export type ThemeMode = 'light' | 'dark';

/** A fill with marks over it: hatching, dots or stripes, told apart without colour. */
export interface PatternColours {
  fill: string;
  mark: string;
}

export interface MapPalette {
  mode: ThemeMode;
  /** Fill of each value class, lowest first. */
  classes: readonly string[];
  zero: string;
  noData: PatternColours;
  notApplicable: PatternColours;
  /** Thin line around every place; at least 3:1 against every class. */
  outline: string;
  /** Line around the hovered, focused or selected place, on a `halo` of the opposite tone. */
  accent: string;
  halo: string;
  /** Page behind the map, its text, and quieter text. */
  background: string;
  ink: string;
  mutedInk: string;
}

/**
 * Sand, teal, blue: luminance falls all the way, so the order survives colour blindness and a photocopier. The first
 * stop is zero's. The ends leave 3:1 for the outline; see palette.test.ts.
 */
const lightPath = ['#ecedc9', '#b5ddc0', '#62bcc4', '#2b8fbe', '#27629f'];
/** On a dark page more is brighter. */
const darkPath = ['#4062a8', '#3f7fb5', '#4fa8b8', '#86cbae', '#e3edb8'];

/** Palette of `count` value classes (1 to 6) for a theme; the same one each time, so that nothing is painted anew. */
export function mapPalette(mode: ThemeMode, count: number): MapPalette {
  const known = palettes.get(`${mode} ${count}`);
  if (known) return known;
  const [path, rest] = mode === 'light' ? [lightPath, lightRest] : [darkPath, darkRest];
  const palette = { ...rest, classes: evenContrastRamp(path, count) };
  palettes.set(`${mode} ${count}`, palette);
  return palette;
}

const palettes = new Map<string, MapPalette>();

const lightRest: Omit<MapPalette, 'classes'> = {
  mode: 'light',
  zero: '#fbe3d6',
  noData: { fill: '#f1f2f4', mark: '#6b7480' },
  notApplicable: { fill: '#fafafa', mark: '#8a929c' },
  outline: '#0b0f14',
  accent: '#0b0f14',
  halo: '#ffffff',
  background: '#ffffff',
  ink: '#16202b',
  mutedInk: '#55606c',
};

const darkRest: Omit<MapPalette, 'classes'> = {
  mode: 'dark',
  zero: '#95523f',
  noData: { fill: '#5c6470', mark: '#c2cad4' },
  notApplicable: { fill: '#60666e', mark: '#b2bac4' },
  outline: '#0b0f14',
  accent: '#ffffff',
  halo: '#0b0f14',
  background: '#182022',
  ink: '#eef2f6',
  mutedInk: '#aeb7c1',
};

/** Plain colour under a class; its marks, if it has any, are drawn by a pattern. */
export function fillOf(palette: MapPalette, key: ClassKey): string {
  if (key === 'zero') return palette.zero;
  if (key === 'noData' || key === 'notApplicable') return palette[key].fill;
  return palette.classes[Math.min(key, palette.classes.length - 1)] ?? palette.zero;
}
