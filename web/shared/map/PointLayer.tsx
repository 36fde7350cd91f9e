import { useLayoutEffect, useRef } from 'react';
import { canvasPen } from './pens.ts';
import { drawPoints, type PointPicture } from './pointDrawing.ts';

/** Points on a canvas: thousands cost one pass. */
export function PointLayer(picture: PointPicture) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const { carried, view, width, height, scheme, palette, hoveredId, marked } = picture;
  useLayoutEffect(() => {
    const ratio = window.devicePixelRatio || 1;
    if (!canvas.current) return;
    // Sized before there is a drawing in it to be thrown away.
    canvas.current.width = width * ratio;
    canvas.current.height = height * ratio;
    const context = canvas.current.getContext('2d');
    if (!context) return;
    context.scale(ratio, ratio);
    drawPoints(canvasPen(context), { carried, view, width, height, scheme, palette, hoveredId, marked });
  }, [carried, view, width, height, scheme, palette, hoveredId, marked]);
  return <canvas ref={canvas} className="map-canvas" style={{ width, height }} />;
}
