import type { CSSProperties } from 'react';
import type { MapPalette } from './palette.ts';

/** The palette as CSS variables, for what map.css draws around the picture: buttons, tooltip, legend, attribution. */
export function chromeOf(palette: MapPalette): CSSProperties {
  return {
    '--map-background': palette.background,
    '--map-ink': palette.ink,
    '--map-muted-ink': palette.mutedInk,
    '--map-accent': palette.accent,
    '--map-halo': palette.halo,
  } as CSSProperties;
}
