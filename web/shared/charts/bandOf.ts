import type { ChartPalette } from './palette.ts';

/** How the time of an incident is filled. Not by colour alone: a band has a dashed edge. */
export function bandOf({ status: { excused } }: ChartPalette) {
  return { fill: excused.colour, fillOpacity: 0.28, stroke: excused.colour, strokeDasharray: '3 2' };
}
