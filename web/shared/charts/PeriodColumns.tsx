import { Box } from '@mui/material';
import { useId, useRef } from 'react';
import { useWidth } from '../map/useWidth.ts';
import { focusStyle } from './focusStyle.ts';
import type { ChartPalette, StatusKey } from './palette.ts';
import { StatusLegend } from './StatusLegend.tsx';
import { StatusPatterns, statusPaint } from './StatusPatterns.tsx';
import { useMarks } from './useMarks.ts';

export interface PeriodColumn {
  id: string;
  /** Under the column, short: it may be left out where there is no room. */
  label: string;
  /** Share of 0 to 1; or why there is none. */
  value: number | 'noData' | 'notExpected' | 'excused';
  /** At the top of the column. */
  valueText: string;
  /** The whole fact in words. */
  ariaLabel: string;
}

interface PeriodColumnsProps {
  /** In order of time. */
  columns: readonly PeriodColumn[];
  palette: ChartPalette;
  ariaLabel: string;
  legendLabel: string;
  /** Words of the legend: what a column is, no data, not expected, excused. */
  labelOf: (status: 'satisfied' | 'noData' | 'notExpected' | 'excused') => string;
  formatTick: (share: number) => string;
  height?: number | undefined;
}

const firstWidthPx = 640;
const axisPx = 44;
const labelsPx = 22;
const topPx = 18;
const fontPx = 12;
const mostColumnPx = 72;
const stubPx = 14;
/** Narrower columns have no room for words of their own. */
const leastForWordsPx = 44;
/** Room of a label under the columns; where columns are narrower, only some have one. */
const labelPx = 56;
const ticks = [0, 0.25, 0.5, 0.75, 1];
const statuses = ['satisfied', 'noData', 'notExpected', 'excused'] as const;

/**
 * Shares of periods as columns. Bare SVG: it stands on open pages, which come without the chart library. A period
 * without counts is a hatched stub, one in which nothing was expected a dotted one, one that is excused a barred one:
 * none of them is a column of zero.
 */
export function PeriodColumns(props: PeriodColumnsProps) {
  const { columns, palette, height = 220, labelOf } = props;
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box, firstWidthPx);
  const { markProps, handlers } = useMarks();
  const plot = { height: height - topPx - labelsPx, width: Math.max(1, width - axisPx) };
  const step = plot.width / Math.max(1, columns.length);
  const barPx = Math.min(mostColumnPx, step * 0.72);
  const yOf = (share: number) => topPx + (1 - share) * plot.height;
  const shown = statuses.filter((status) => columns.some(({ value }) => statusOf(value) === status));
  return (
    <Box>
      <Box ref={box} role="group" aria-label={props.ariaLabel} {...handlers} sx={focusStyle(palette)}>
        {/* biome-ignore lint/a11y/noSvgWithoutTitle: named by the group around it */}
        <svg width={width} height={height} fontSize={fontPx} style={{ display: 'block' }}>
          <StatusPatterns id={id} palette={palette} />
          {ticks.map((share) => (
            <g key={share}>
              <line x1={axisPx} x2={width} y1={yOf(share)} y2={yOf(share)} stroke={palette.grid} />
              <text x={axisPx - 6} y={yOf(share)} dy="0.35em" textAnchor="end" fill={palette.axis}>
                {props.formatTick(share)}
              </text>
            </g>
          ))}
          {columns.map(({ id: key, label, value, valueText, ariaLabel }, at) => {
            const status = statusOf(value);
            const middle = axisPx + step * (at + 0.5);
            const top = typeof value === 'number' ? Math.min(yOf(value), yOf(0) - 1) : yOf(0) - stubPx;
            return (
              <g key={key} {...markProps(0, at, ariaLabel)}>
                <title>{ariaLabel}</title>
                <rect
                  x={middle - barPx / 2}
                  y={top}
                  width={barPx}
                  height={yOf(0) - top}
                  {...statusPaint(id, palette, status)}
                />
                {step >= leastForWordsPx && typeof value === 'number' && (
                  <text x={middle} y={top - 5} textAnchor="middle" fill={palette.ink} fontWeight={650}>
                    {valueText}
                  </text>
                )}
                {at % Math.ceil(labelPx / step) === 0 && (
                  <text x={middle} y={height - 6} textAnchor="middle" fill={palette.axis}>
                    {label}
                  </text>
                )}
              </g>
            );
          })}
        </svg>
      </Box>
      <StatusLegend
        keys={shown}
        labelOf={(key) => labelOf(key as (typeof statuses)[number])}
        palette={palette}
        ariaLabel={props.legendLabel}
      />
    </Box>
  );
}

function statusOf(value: PeriodColumn['value']): StatusKey & (typeof statuses)[number] {
  return typeof value === 'number' ? 'satisfied' : value;
}
