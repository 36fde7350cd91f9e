import { useEffect, useRef } from 'react';
import { type ClassScheme, classOf } from './classes.ts';
import { svgElement } from './exportImage.ts';
import { fillOf, type MapPalette } from './palette.ts';
import type { PlacedPoint, View } from './points.ts';
import type { Reading } from './types.ts';

interface PointLayerProps {
  placed: readonly PlacedPoint[];
  view: View;
  width: number;
  height: number;
  scheme: ClassScheme;
  palette: MapPalette;
  hoveredId: string | undefined;
}

/** Every point as a circle of its own, on a canvas: thousands cost one pass, and none is hidden in a cluster. */
export function PointLayer({ placed, view, width, height, scheme, palette, hoveredId }: PointLayerProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const ratio = window.devicePixelRatio || 1;
    const context = canvas.current?.getContext('2d');
    if (!canvas.current || !context) return;
    canvas.current.width = width * ratio;
    canvas.current.height = height * ratio;
    context.scale(ratio, ratio);
    for (const { point, x, y, radius } of placed) {
      const isHovered = point.id === hoveredId;
      context.beginPath();
      context.arc(x * view.k + view.x, y * view.k + view.y, radius + (isHovered ? 2 : 0), 0, 2 * Math.PI);
      context.fillStyle = fillOf(palette, classOf(scheme, point.reading));
      context.strokeStyle = isHovered ? palette.accent : palette.outline;
      context.lineWidth = isHovered ? 2.5 : 0.75;
      context.setLineDash(dashOf(point.reading));
      context.fill();
      context.stroke();
    }
  }, [placed, view, width, height, scheme, palette, hoveredId]);
  return <canvas ref={canvas} className="map-canvas" style={{ width, height }} />;
}

/** A circle is too small for hatching: a broken line says that nothing is known. */
function dashOf(reading: Reading): number[] {
  return typeof reading === 'number' && Number.isFinite(reading) ? [] : [2, 2];
}

/** The same circles as vectors, for export. */
export function addPointsTo(
  svg: SVGSVGElement,
  { placed, view, scheme, palette }: Pick<PointLayerProps, 'placed' | 'view' | 'scheme' | 'palette'>,
): void {
  for (const { point, x, y, radius } of placed) {
    const fill = fillOf(palette, classOf(scheme, point.reading));
    const place = { cx: x * view.k + view.x, cy: y * view.k + view.y, r: radius };
    const line = {
      stroke: palette.outline,
      'stroke-width': 0.75,
      'stroke-dasharray': dashOf(point.reading).join(' '),
    };
    svg.append(svgElement('circle', { ...place, fill, ...line }));
  }
}
