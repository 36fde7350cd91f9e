import Box from '@mui/material/Box';
import { useRef } from 'react';
import { useWidth } from '../map/useWidth.ts';
import { later } from '../ui/later.tsx';
import { bandOf } from './bandOf.ts';
import { focusStyle } from './focusStyle.ts';
import { type ChartPalette, seriesColour, seriesDash } from './palette.ts';
import { itemStyle, listStyle } from './StatusLegend.tsx';
import type { DayInterval, LineForecast, LineSeries, OpenedLinePoint } from './types.ts';
import { useMarks } from './useMarks.ts';

export interface AdoptionLineChartProps {
  series: readonly LineSeries[];
  /** The curve the plan asks for: dashed, without marks. */
  planned?: LineSeries | undefined;
  /** Where the first series goes at today's pace: dashed within its band, without marks. */
  forecast?: LineForecast | undefined;
  asOf?: { day: string; label: string } | undefined;
  /** Shaded intervals, such as vacations. */
  vacations?: readonly DayInterval[] | undefined;
  /** Named bands over the time in which an incident excused somebody. */
  incidents?: readonly DayInterval[] | undefined;
  palette: ChartPalette;
  ariaLabel: string;
  /** Pixels; 320 by default. */
  height?: number | undefined;
  /** Upper end of the axis of values; 1, for shares, by default. */
  max?: number | undefined;
  formatValue: (value: number) => string;
  formatDay: (day: string) => string;
  /** Words of a tick of the axis, which stands on the first day of a month; `formatDay` by default. */
  formatTick?: ((day: string) => string) | undefined;
  /** The fact of a mark for a screen reader. */
  pointLabel: (series: LineSeries, day: string, value: number) => string;
  onOpen?: ((point: OpenedLinePoint) => void) | undefined;
}

const LinePlot = later(async () => (await import('./LinePlot.tsx')).LinePlot);

const firstWidthPx = 640;

/**
 * Growth over time against the plan. Every point opens what it counts, by click or from the keyboard. Its room is there
 * from the beginning; the lines come into it with the library that draws them.
 */
export function AdoptionLineChart(props: AdoptionLineChartProps) {
  const { palette, height = 320 } = props;
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box, firstWidthPx);
  const { markProps, handlers } = useMarks();
  return (
    <Box>
      <Box
        ref={box}
        role="group"
        aria-label={props.ariaLabel}
        {...handlers}
        sx={{ ...focusStyle(palette), minHeight: height }}
      >
        <LinePlot {...props} width={width} height={height} markProps={markProps} />
      </Box>
      <LineLegend {...props} />
    </Box>
  );
}

type LineLegendProps = Pick<
  AdoptionLineChartProps,
  'series' | 'planned' | 'forecast' | 'vacations' | 'incidents' | 'palette'
>;

function LineLegend(props: LineLegendProps) {
  const { series, planned, forecast, vacations = [], incidents = [], palette } = props;
  const shaded = [...new Set(vacations.map(({ name }) => name))];
  return (
    <Box component="ul" data-legend="" sx={{ ...listStyle, color: palette.ink }}>
      {series.map((line, i) => (
        <LegendLine
          key={line.id}
          name={line.name}
          colour={seriesColour(palette, i)}
          dash={seriesDash(palette, i)}
        />
      ))}
      {planned && <LegendLine name={planned.name} colour={palette.planned} dash="2 4" />}
      {forecast && forecast.points.length > 0 && (
        <LegendLine name={forecast.name} colour={seriesColour(palette, 0)} dash="5 4" />
      )}
      {incidents.map(({ from, name }) => (
        <Box component="li" key={`${from} ${name}`} sx={itemStyle}>
          <svg width={18} height={14} aria-hidden="true">
            <rect x={1} y={1} width={16} height={12} {...bandOf(palette)} />
          </svg>
          {name}
        </Box>
      ))}
      {shaded.map((name) => (
        <Box component="li" key={name} sx={itemStyle}>
          <svg width={18} height={14} aria-hidden="true">
            <rect x={0.5} y={0.5} width={17} height={13} fill={palette.vacation} stroke={palette.axis} />
          </svg>
          {name}
        </Box>
      ))}
    </Box>
  );
}

function LegendLine({ name, colour, dash }: { name: string; colour: string; dash: string }) {
  return (
    <Box component="li" sx={itemStyle}>
      <svg width={28} height={12} aria-hidden="true">
        <line x1={0} y1={6} x2={28} y2={6} stroke={colour} strokeWidth={2.5} strokeDasharray={dash} />
      </svg>
      {name}
    </Box>
  );
}
