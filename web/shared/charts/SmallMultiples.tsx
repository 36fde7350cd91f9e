import Box from '@mui/material/Box';
import { useRef } from 'react';
import { useWidth } from '../map/useWidth.ts';
import { cutTo } from './cutTo.ts';
import { focusStyle } from './focusStyle.ts';
import { layOutPanels } from './multiplesLayout.ts';
import { type ChartPalette, seriesColour } from './palette.ts';
import { sparkPath, sparkY } from './sparkPath.ts';
import { useMarks } from './useMarks.ts';

export interface SmallPanel {
  id: string;
  name: string;
  /** On the days all panels share, the latest last; a gap where nothing is known. */
  values: readonly (number | undefined)[];
  /** The latest value as people read it. */
  latestText: string;
  /** The trend in words. */
  ariaLabel: string;
}

interface SmallMultiplesProps {
  panels: readonly SmallPanel[];
  /** Upper end of the one scale of all panels. */
  max: number;
  formatTick: (value: number) => string;
  /** First and last day, under the panels. */
  from: string;
  to: string;
  palette: ChartPalette;
  ariaLabel: string;
  onOpen?: ((id: string) => void) | undefined;
}

const firstWidthPx = 640;
const axisPx = 44;
const namePx = 20;
const plotPx = 64;
const daysPx = 18;
const fontPx = 12;
/** Radius of the dot on the latest value, which may stand on the edge. */
const dotPx = 4;

/**
 * One small chart for each place on one scale: what is higher stands higher. Bare SVG in one drawing, so that the
 * picture that is downloaded holds them all.
 */
export function SmallMultiples(props: SmallMultiplesProps) {
  const { panels, max, formatTick, palette, onOpen } = props;
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box, firstWidthPx);
  const { markProps, handlers } = useMarks();
  const layout = layOutPanels(panels.length, width - dotPx, namePx + plotPx + daysPx, axisPx);
  const plot = { width: layout.panel.width, height: plotPx, max };
  const colour = seriesColour(palette, 0);
  const ticks = [0, max / 2, max];
  return (
    <Box ref={box} role="group" aria-label={props.ariaLabel} {...handlers} sx={focusStyle(palette)}>
      {/* biome-ignore lint/a11y/noSvgWithoutTitle: named by the group around it */}
      <svg width={width} height={layout.height} fontSize={fontPx} style={{ display: 'block' }}>
        {panels.map((panel, at) => {
          const { x, y } = layout.cornerOf(at);
          const column = at % layout.columns;
          const latest = panel.values.findLast((value) => value !== undefined);
          const open = onOpen && (() => onOpen(panel.id));
          const row = Math.floor(at / layout.columns);
          return (
            <g key={panel.id} transform={`translate(${x} ${y})`}>
              <text y={13} fill={palette.ink} fontWeight={650}>
                <title>{panel.name}</title>
                {cutTo(panel.name, plot.width - 58, fontPx)}
              </text>
              <text x={plot.width} y={13} textAnchor="end" fill={palette.ink}>
                {panel.latestText}
              </text>
              <g transform={`translate(0 ${namePx})`}>
                {ticks.map((tick) => (
                  <g key={tick}>
                    <line
                      x2={plot.width}
                      y1={sparkY(tick, plot)}
                      y2={sparkY(tick, plot)}
                      stroke={palette.grid}
                    />
                    {column === 0 && (
                      <text x={-6} y={sparkY(tick, plot)} dy="0.35em" textAnchor="end" fill={palette.axis}>
                        {formatTick(tick)}
                      </text>
                    )}
                  </g>
                ))}
                <path
                  d={sparkPath(panel.values, plot)}
                  fill="none"
                  stroke={colour}
                  strokeWidth={2}
                  strokeLinejoin="round"
                />
                {latest !== undefined && (
                  <circle
                    cx={latestX(panel.values, plot.width)}
                    cy={sparkY(latest, plot)}
                    r={dotPx - 1}
                    fill={colour}
                  />
                )}
                <g {...markProps(row, column, panel.ariaLabel, open)}>
                  <rect
                    y={-namePx}
                    width={plot.width}
                    height={namePx + plotPx}
                    fill="transparent"
                    rx={4}
                    style={{ stroke: 'none' }}
                  />
                </g>
                <text y={plotPx + 13} fill={palette.axis} fontSize={11}>
                  {props.from}
                </text>
                <text x={plot.width} y={plotPx + 13} textAnchor="end" fill={palette.axis} fontSize={11}>
                  {props.to}
                </text>
              </g>
            </g>
          );
        })}
      </svg>
    </Box>
  );
}

/** Where the latest known value stands among evenly spaced days. */
function latestX(values: readonly (number | undefined)[], width: number): number {
  const at = values.findLastIndex((value) => value !== undefined);
  return values.length > 1 ? (at / (values.length - 1)) * width : 0;
}
