import type { ChartPalette } from './palette.ts';
import { sparkPath, sparkY } from './sparkPath.ts';

export interface SparklineProps {
  /** Evenly spaced in time, the latest last; a gap where nothing is known. */
  values: readonly (number | undefined)[];
  /** The trend in words. */
  ariaLabel: string;
  palette: ChartPalette;
  /** Upper end of the scale; 1, for shares, by default. */
  max?: number | undefined;
  width?: number | undefined;
  height?: number | undefined;
}

const paddingPx = 3;

/** A word-sized line: bare SVG, as a table may hold hundreds of them. */
export function Sparkline({ values, ariaLabel, palette, max = 1, width = 96, height = 24 }: SparklineProps) {
  const box = { width: width - 2 * paddingPx, height: height - 2 * paddingPx, max };
  const latest = values.at(-1);
  const colour = palette.series[0] ?? palette.ink;
  return (
    <svg width={width} height={height} role="img" aria-label={ariaLabel}>
      <g transform={`translate(${paddingPx} ${paddingPx})`}>
        <path
          d={sparkPath(values, box)}
          fill="none"
          stroke={colour}
          strokeWidth={1.5}
          strokeLinejoin="round"
        />
        {latest !== undefined && Number.isFinite(latest) && (
          <circle cx={values.length > 1 ? box.width : 0} cy={sparkY(latest, box)} r={2.5} fill={colour} />
        )}
      </g>
    </svg>
  );
}
