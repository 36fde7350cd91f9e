import type { ReactNode } from 'react';

interface MapTooltipProps {
  /** Where it points to, in pixels of the map's box. */
  x: number;
  y: number;
  width: number;
  height: number;
  /** Space to keep from the point, such as half a tile. */
  gap: number;
  children: ReactNode;
}

/**
 * Stays inside the box by leaning with its place across it: above the point in the lower half, below in the upper.
 * Hidden from screen readers, which hear the same facts in the place's own label.
 */
export function MapTooltip({ x, y, width, height, gap, children }: MapTooltipProps) {
  const lean = Math.min(Math.max(x / width, 0), 1) * -100;
  const above = y > height / 2;
  const style = {
    left: x,
    top: above ? y - gap : y + gap,
    transform: `translate(${lean}%, ${above ? '-100%' : '0'})`,
  };
  return (
    <div className="map-tooltip" style={style} aria-hidden="true">
      {children}
    </div>
  );
}
