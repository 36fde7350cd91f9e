import { useMemo } from 'react';
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
import type { AdoptionLineChartProps } from './AdoptionLineChart.tsx';
import { bandOf } from './bandOf.ts';
import { ForecastBand } from './ForecastBand.tsx';
import { LineMarks, type PlotFrame } from './LineMarks.tsx';
import { dayNumber, dayOf, lineRows, monthTicks } from './lineRows.ts';
import { seriesColour, seriesDash } from './palette.ts';
import type { MarkProps } from './useMarks.ts';

interface LinePlotProps extends AdoptionLineChartProps {
  width: number;
  height: number;
  markProps: MarkProps;
}

const pxPerTick = 72;
/** At the right, half of the words of a day that stands at the end of the axis. */
const margin = { top: 20, right: 28, bottom: 4, left: 0 };
const valueAxisPx = 52;
const dayAxisPx = 30;
/** Above lines and the tooltip's cursor, below the tooltip. */
const marksLayer = 700;
/** Below the marks, so that the last of them stays whole. */
const forecastLayer = 690;
/** A day is drawn as long as it is: from half a day before its mark to half a day after. */
const halfDay = 0.5;

/** The lines themselves, in a file of their own: the library that draws them is larger than the page around it. */
export function LinePlot(props: LinePlotProps) {
  const { series, planned, forecast, asOf, vacations = [], incidents = [] } = props;
  const { palette, formatValue, formatDay, onOpen, width, height, markProps } = props;
  const { max = 1, formatTick = formatDay } = props;
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
  );
}

/** Path of a series' values in a row. A text and not a function: a new function would have the line drawn anew. */
function valueKey(index: number): string {
  return `values[${index}]`;
}
