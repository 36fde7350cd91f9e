import type { LineRow } from './lineRows.ts';
import { type ChartPalette, seriesColour } from './palette.ts';
import type { LineSeries, OpenedLinePoint } from './types.ts';
import type { MarkProps } from './useMarks.ts';

/** Where the data lies in the chart, in pixels, and what its edges stand for. */
export interface PlotFrame {
  left: number;
  top: number;
  width: number;
  height: number;
  from: number;
  to: number;
  max: number;
}

interface LineMarksProps {
  series: readonly LineSeries[];
  rows: readonly LineRow[];
  frame: PlotFrame;
  palette: ChartPalette;
  markProps: MarkProps;
  pointLabel: (series: LineSeries, day: string, value: number) => string;
  onOpen: ((point: OpenedLinePoint) => void) | undefined;
}

/** Radius in which a pointer or a finger still means the point. */
const reachPx = 12;

/**
 * The points of the lines as buttons. Drawn apart from the lines, because the chart library replaces its own dots at
 * each redraw and would lose the keyboard's place in them.
 */
export function LineMarks({ series, rows, frame, palette, markProps, pointLabel, onOpen }: LineMarksProps) {
  return series.map((line, i) =>
    rows.map(({ x, day, values }, column) => {
      const value = values[i];
      if (value === undefined) return null;
      const at = positionOf(frame, x, value);
      const open = onOpen && (() => onOpen({ seriesId: line.id, day, value }));
      return (
        <g key={`${line.id} ${day}`} {...markProps(i, column, pointLabel(line, day, value), open)}>
          <circle
            cx={at.x}
            cy={at.y}
            r={3.5}
            fill={palette.background}
            stroke={seriesColour(palette, i)}
            strokeWidth={2}
          />
          <circle cx={at.x} cy={at.y} r={reachPx} fill="transparent" style={{ stroke: 'none' }} />
        </g>
      );
    }),
  );
}

export function positionOf(frame: PlotFrame, x: number, value: number): { x: number; y: number } {
  const { left, top, width, height, from, to, max } = frame;
  const along = to > from ? (x - from) / (to - from) : 0.5;
  const up = Math.min(Math.max(value / max, 0), 1);
  return { x: left + along * width, y: top + (1 - up) * height };
}
