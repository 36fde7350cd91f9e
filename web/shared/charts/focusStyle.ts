import type { ChartPalette } from './palette.ts';

/** The focused mark gets a line of ink around it, seen on any colour. */
export function focusStyle(palette: ChartPalette) {
  return {
    '& [data-mark]:focus': { outline: 'none' },
    '& [data-mark]:focus-visible > *': { stroke: palette.ink, strokeWidth: 3 },
  };
}
