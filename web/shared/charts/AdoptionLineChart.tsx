import Box from '@mui/material/Box';
import { useMemo, useRef } from 'react';
import {
  CartesianGrid,
  Line,
  LineChart,
  ReferenceArea,
  ReferenceLine,
  Tooltip,
  XAxis,
  YAxis,
  ZIndexLayer,
} from 'recharts';
import { useWidth } from '../map/useWidth.ts';
import { ForecastBand } from './ForecastBand.tsx';
import { focusStyle } from './focusStyle.ts';
import { LineMarks, type PlotFrame } from './LineMarks.tsx';
import { dayNumber, dayOf, lineRows, monthTicks } from './lineRows.ts';
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

const firstWidthPx = 640;
const pxPerTick = 72;
/** At the right, half of the words of a day that stands at the end of the axis. */
const margin = { top: 20, right: 28, bottom: 4, left: 0 };
const valueAxisPx = 52;
const dayAxisPx = 30;
/** Above lines and the tooltip's cursor, below the tooltip. */
const marksLayer = 700;
/** Below the marks, so that the last of them stays whole. */
const forecastLayer = 690;

/** Growth over time against the plan. Every point opens what it counts, by click or from the keyboard. */
export function AdoptionLineChart(props: AdoptionLineChartProps) {
  const { series, planned, forecast, asOf, vacations = [], incidents = [] } = props;
  const { palette, formatValue, formatDay, onOpen } = props;
  const { height = 320, max = 1, formatTick = formatDay } = props;
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box, firstWidthPx);
  const { markProps, handlers } = useMarks();
  const rows = useMemo(() => lineRows(planned ? [...series, planned] : series), [series, planned]);
  const lastForecast = dayNumber(forecast?.points.at(-1)?.day ?? '1970-01-01');
  const [from, to] = [rows[0]?.x ?? 0, Math.max(rows.at(-1)?.x ?? 1, lastForecast)];
  const frame: PlotFrame = {
    left: margin.left + valueAxisPx,
    top: margin.top,
    width: width - margin.left - valueAxisPx - margin.right,
    height: height - margin.top - dayAxisPx - margin.bottom,
    from,
    to,
    max,
  };

  return (
    <Box>
      <Box ref={box} role="group" aria-label={props.ariaLabel} {...handlers} sx={focusStyle(palette)}>
        <LineChart data={rows} width={width} height={height} margin={margin} accessibilityLayer={false}>
          <CartesianGrid stroke={palette.grid} vertical={false} />
          {vacations.map((vacation) => (
            <ReferenceArea
              key={vacation.from}
              x1={dayNumber(vacation.from)}
              x2={dayNumber(vacation.to)}
              fill={palette.vacation}
              fillOpacity={1}
              ifOverflow="hidden"
            />
          ))}
          {incidents.map((incident) => (
            <ReferenceArea
              key={`${incident.from} ${incident.name}`}
              x1={dayNumber(incident.from) - halfDay}
              x2={dayNumber(incident.to) + halfDay}
              {...bandOf(palette)}
              ifOverflow="hidden"
            />
          ))}
          <XAxis
            dataKey="x"
            type="number"
            height={dayAxisPx}
            domain={[from, to]}
            ticks={monthTicks(from, to, Math.floor(width / pxPerTick))}
            tickFormatter={(x: number) => formatTick(dayOf(x))}
            stroke={palette.axis}
            tick={{ fill: palette.axis, fontSize: 12 }}
          />
          <YAxis
            domain={[0, max]}
            tickFormatter={formatValue}
            width={valueAxisPx}
            stroke={palette.axis}
            tick={{ fill: palette.axis, fontSize: 12 }}
          />
          <Tooltip
            labelFormatter={(x) => formatDay(dayOf(Number(x)))}
            formatter={(value) => formatValue(Number(value))}
            contentStyle={{ background: palette.background, borderColor: palette.axis, color: palette.ink }}
            isAnimationActive={false}
          />
          {planned && (
            <Line
              name={planned.name}
              dataKey={valueKey(series.length)}
              stroke={palette.planned}
              strokeWidth={1.5}
              strokeDasharray="2 4"
              dot={false}
              activeDot={false}
              connectNulls
              isAnimationActive={false}
            />
          )}
          {series.map((line, i) => (
            <Line
              key={line.id}
              name={line.name}
              dataKey={valueKey(i)}
              stroke={seriesColour(palette, i)}
              strokeWidth={2.5}
              strokeDasharray={seriesDash(palette, i)}
              dot={false}
              activeDot={false}
              isAnimationActive={false}
            />
          ))}
          {asOf && (
            <ReferenceLine
              x={dayNumber(asOf.day)}
              stroke={palette.asOf}
              strokeWidth={1.5}
              label={{ value: asOf.label, position: 'top', fill: palette.asOf, fontSize: 12 }}
            />
          )}
          {forecast && forecast.points.length > 0 && (
            <ZIndexLayer zIndex={forecastLayer}>
              <ForecastBand forecast={forecast} frame={frame} palette={palette} />
            </ZIndexLayer>
          )}
          <ZIndexLayer zIndex={marksLayer}>
            <LineMarks
              series={series}
              rows={rows}
              frame={frame}
              palette={palette}
              markProps={markProps}
              pointLabel={props.pointLabel}
              onOpen={onOpen}
            />
          </ZIndexLayer>
        </LineChart>
      </Box>
      <LineLegend
        series={series}
        planned={planned}
        forecast={forecast}
        vacations={vacations}
        incidents={incidents}
        palette={palette}
      />
    </Box>
  );
}

/** A day is drawn as long as it is: from half a day before its mark to half a day after. */
const halfDay = 0.5;

/** Not by colour alone: a band has a dashed edge. */
function bandOf({ status: { excused } }: ChartPalette) {
  return { fill: excused.colour, fillOpacity: 0.28, stroke: excused.colour, strokeDasharray: '3 2' };
}

/** Path of a series' values in a row. A text and not a function: a new function would have the line drawn anew. */
function valueKey(index: number): string {
  return `values[${index}]`;
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
