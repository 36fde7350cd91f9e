import Box from '@mui/material/Box';
import { useId, useRef } from 'react';
import { textWidth } from '../map/textWidth.ts';
import { useWidth } from '../map/useWidth.ts';
import { layOutBars } from './barLayout.ts';
import { cutTo } from './cutTo.ts';
import { focusStyle } from './focusStyle.ts';
import { type ChartPalette, type StatusKey, statusKeys } from './palette.ts';
import { StatusLegend } from './StatusLegend.tsx';
import { StatusPatterns, statusPaint } from './StatusPatterns.tsx';
import type { OpenedSegment, RankedBar } from './types.ts';
import { rowAt, useMarks } from './useMarks.ts';

export interface RankedBarsProps {
  /** In the order they stand in, first at the top. */
  bars: readonly RankedBar[];
  palette: ChartPalette;
  ariaLabel: string;
  legendLabel: string;
  statusLabel: (status: StatusKey) => string;
  /** The fact of a segment for a screen reader. */
  segmentLabel: (bar: RankedBar, status: StatusKey, count: number) => string;
  /** Every bar in full length, cut by shares; otherwise lengths are counts. */
  relative?: boolean | undefined;
  onOpen?: ((segment: OpenedSegment) => void) | undefined;
  /** The bar that is hovered elsewhere, such as on the map. */
  hoveredId?: string | undefined;
  onHover?: ((id: string | undefined) => void) | undefined;
}

const firstWidthPx = 640;
const rowPx = 28;
const barPx = 20;
const fontPx = 12;
/** Words on either side of the bars never take more than this share of the width. */
const mostForWords = 0.34;
/** Bold letters, which mark the hovered row, are wider by about a tenth. */
const boldness = 1.1;

/**
 * One bar for each municipality, cut by status. Every segment opens its list, by click or from the keyboard. Bare SVG:
 * a chart library would replace the segments at each redraw and lose the keyboard's place in them.
 */
export function RankedBars(props: RankedBarsProps) {
  const { bars, palette, relative = false, onOpen, onHover } = props;
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box, firstWidthPx);
  const { markProps, handlers } = useMarks();
  const shown = statusKeys.filter((key) =>
    bars.some(({ segments }) => segments.some(({ status, count }) => status === key && count > 0)),
  );
  const nameWidth = columnWidth(
    bars.map(({ name }) => name),
    width,
  );
  const values = valuesIn(bars, width * mostForWords);
  const valueWidth = columnWidth(values, width);
  const drawn = layOutBars(bars, Math.max(1, width - nameWidth - valueWidth), relative);

  return (
    <Box>
      <StatusLegend
        keys={shown}
        labelOf={props.statusLabel}
        palette={palette}
        ariaLabel={props.legendLabel}
      />
      <Box
        ref={box}
        role="group"
        aria-label={props.ariaLabel}
        {...handlers}
        onMouseOver={(event) => onHover?.(bars[rowAt(event.target) ?? -1]?.id)}
        onMouseLeave={() => onHover?.(undefined)}
        sx={focusStyle(palette)}
      >
        {/* biome-ignore lint/a11y/noSvgWithoutTitle: named by the group around it */}
        <svg width={width} height={bars.length * rowPx} fontSize={fontPx}>
          <StatusPatterns id={id} palette={palette} />
          {bars.map((bar, row) => (
            <g
              key={bar.id}
              transform={`translate(0 ${row * rowPx})`}
              fill={palette.ink}
              fontWeight={bar.id === props.hoveredId ? 700 : 400}
            >
              <RowWords x={nameWidth - 8} anchor="end" text={bar.name} room={(nameWidth - 8) / boldness} />
              {drawn[row]?.map((segment, column) => {
                const { status, count } = segment;
                const open = onOpen && (() => onOpen({ id: bar.id, status }));
                return (
                  <g key={status} {...markProps(row, column, props.segmentLabel(bar, status, count), open)}>
                    <rect
                      x={nameWidth + segment.x + 0.5}
                      y={(rowPx - barPx) / 2}
                      width={Math.max(1, segment.width - 1)}
                      height={barPx}
                      {...statusPaint(id, palette, status)}
                    />
                  </g>
                );
              })}
              <RowWords
                x={width - valueWidth + 8}
                anchor="start"
                text={values[row] ?? ''}
                room={(valueWidth - 8) / boldness}
              />
            </g>
          ))}
        </svg>
      </Box>
    </Box>
  );
}

/** The values in full, or all of them in short where the longest would be cut. */
function valuesIn(bars: readonly RankedBar[], room: number): string[] {
  const full = bars.map(({ valueText }) => valueText);
  const isCut = full.some((text) => textWidth(text, fontPx) * boldness + 12 > room);
  return isCut ? bars.map(({ valueText, shortValueText }) => shortValueText ?? valueText) : full;
}

function columnWidth(words: readonly string[], width: number): number {
  const longest = Math.max(0, ...words.map((text) => textWidth(text, fontPx)));
  return longest === 0 ? 0 : Math.min(width * mostForWords, longest * boldness + 12);
}

interface RowWordsProps {
  x: number;
  anchor: 'start' | 'end';
  text: string;
  room: number;
}

function RowWords({ x, anchor, text, room }: RowWordsProps) {
  const cut = cutTo(text, room, fontPx);
  return (
    <text x={x} y={rowPx / 2} dy="0.35em" textAnchor={anchor}>
      {cut !== text && <title>{text}</title>}
      {cut}
    </text>
  );
}
