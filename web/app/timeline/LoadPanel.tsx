import { useTheme } from '@mui/material';
import type { ReactNode } from 'react';

/** What the names of the marks take on the left. */
export const axisPx = 48;
export const panelPx = 170;
const edgePx = 8;

interface LoadPanelProps {
  width: number;
  /** Lines across: how high each is of the whole, and its name. */
  marks: readonly { share: number; name: string }[];
  /** Room below for the names of the weeks. */
  footPx?: number;
  /** Drawn from the upper left corner of the panel, `panelPx` high. */
  children: ReactNode;
}

/** One panel of the chart: lines across with their names, and what is drawn over them. */
export function LoadPanel({ width, marks, footPx = 0, children }: LoadPanelProps) {
  const theme = useTheme();
  const { palette } = theme.vars ?? theme;
  return (
    <svg
      width={width}
      height={panelPx + 2 * edgePx + footPx}
      aria-hidden="true"
      style={{ display: 'block', fill: palette.text.secondary, fontSize: 12 }}
    >
      <g transform={`translate(0 ${edgePx})`}>
        {marks.map(({ share, name }) => {
          const y = (1 - share) * panelPx;
          return (
            <g key={share}>
              <line x1={axisPx} x2={width} y1={y} y2={y} style={{ stroke: palette.divider }} />
              <text x={axisPx - 6} y={y + 4} textAnchor="end">
                {name}
              </text>
            </g>
          );
        })}
        {children}
      </g>
    </svg>
  );
}
