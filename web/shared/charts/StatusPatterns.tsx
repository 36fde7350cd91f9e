import type { ReactNode } from 'react';
import {
  type ChartPalette,
  type StatusKey,
  type StatusPattern,
  type StatusStyle,
  statusKeys,
} from './palette.ts';

const sidePx = 8;

/** Marks of each pattern on a square of 8 pixels. */
const marks: Record<StatusPattern, (colour: string) => ReactNode> = {
  solid: () => null,
  open: () => null,
  stripes: (colour) => <path d="M-2 6 L6 -2 M2 10 L10 2" stroke={colour} strokeWidth={1.6} />,
  hatch: (colour) => <path d="M-2 2 L6 10 M2 -2 L10 6" stroke={colour} strokeWidth={3} />,
  cross: (colour) => <path d="M0 0 L8 8 M8 0 L0 8" stroke={colour} strokeWidth={1.2} />,
  bars: (colour) => <path d="M2 0 V8 M6 0 V8" stroke={colour} strokeWidth={1.2} />,
  dots: (colour) => [2, 6].map((at) => <circle key={at} cx={at} cy={at} r={1.4} fill={colour} />),
  dotsSparse: (colour) => <circle cx={4} cy={4} r={1.6} fill={colour} />,
};

/** What is under the marks: `open` is pale inside a coloured line. */
function groundOf({ pattern, colour, mark }: StatusStyle): string {
  return pattern === 'open' ? mark : colour;
}

/** Patterns of all statuses for one drawing; `id` keeps several drawings on a page apart. */
export function StatusPatterns({ id, palette }: { id: string; palette: ChartPalette }) {
  return (
    <defs>
      {statusKeys.map((key) => {
        const style = palette.status[key];
        return (
          <pattern key={key} id={`${id}-${key}`} width={sidePx} height={sidePx} patternUnits="userSpaceOnUse">
            <rect width={sidePx} height={sidePx} fill={groundOf(style)} />
            {marks[style.pattern](style.mark)}
          </pattern>
        );
      })}
    </defs>
  );
}

/** Fill and line of a mark with this status, in a drawing that holds `StatusPatterns` with the same id. */
export function statusPaint(id: string, palette: ChartPalette, key: StatusKey) {
  const { colour, pattern } = palette.status[key];
  return { fill: pattern === 'solid' ? colour : `url(#${id}-${key})`, stroke: colour, strokeWidth: 1 };
}
