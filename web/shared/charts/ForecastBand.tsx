import { type PlotFrame, positionOf } from './LineMarks.tsx';
import { dayNumber } from './lineRows.ts';
import { type ChartPalette, seriesColour } from './palette.ts';
import type { LineForecast } from './types.ts';

interface ForecastBandProps {
  forecast: LineForecast;
  frame: PlotFrame;
  palette: ChartPalette;
}

/** Room for the words beside the ring. */
const labelPx = 110;

/** A dashed line to come within its band, and a ring on the day the target is reached. */
export function ForecastBand({ forecast: { points, target }, frame, palette }: ForecastBandProps) {
  const colour = seriesColour(palette, 0);
  const at = (day: string, value: number) => {
    const { x, y } = positionOf(frame, dayNumber(day), value);
    return `${x.toFixed(1)} ${y.toFixed(1)}`;
  };
  const upper = points.map(({ day, high }) => at(day, high));
  const lower = points.map(({ day, low }) => at(day, low)).reverse();
  const reached = points.find(({ day }) => day === target?.day);
  const ring = reached && positionOf(frame, dayNumber(reached.day), reached.value);
  const isAtEdge = ring !== undefined && ring.x > frame.left + frame.width - labelPx;
  return (
    <g style={{ pointerEvents: 'none' }}>
      <path d={`M${[...upper, ...lower].join('L')}Z`} fill={colour} fillOpacity={0.14} />
      <path
        d={`M${points.map(({ day, value }) => at(day, value)).join('L')}`}
        fill="none"
        stroke={colour}
        strokeWidth={2}
        strokeDasharray="5 4"
      />
      {ring && target && (
        <>
          <circle cx={ring.x} cy={ring.y} r={5} fill={palette.background} stroke={colour} strokeWidth={2} />
          <text
            x={isAtEdge ? ring.x - 9 : ring.x + 9}
            y={ring.y + 16}
            textAnchor={isAtEdge ? 'end' : 'start'}
            fontSize={12}
            fill={palette.ink}
            stroke={palette.background}
            strokeWidth={4}
            strokeLinejoin="round"
            paintOrder="stroke"
          >
            {target.label}
          </text>
        </>
      )}
    </g>
  );
}
