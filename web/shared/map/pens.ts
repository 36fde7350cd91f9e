import { svgElement } from './exportImage.ts';
import type { Disc, PointPen } from './pointDrawing.ts';

const quarter = Math.PI / 2;

/** Writes in the page's own letters, which the browser has at hand. */
export function canvasPen(context: CanvasRenderingContext2D): PointPen {
  const family = getComputedStyle(context.canvas).fontFamily || 'sans-serif';
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  let set = 0;
  const paint = ({ fill, stroke, strokeWidth, dash }: Disc) => {
    if (fill !== 'none') {
      context.fillStyle = fill;
      context.fill();
    }
    context.strokeStyle = stroke;
    context.lineWidth = strokeWidth;
    context.setLineDash([...dash]);
    context.stroke();
  };
  return {
    disc: (disc) => {
      context.beginPath();
      context.arc(disc.x, disc.y, disc.radius, 0, 2 * Math.PI);
      paint(disc);
    },
    arc: ({ from, to, inner, ...disc }) => {
      context.beginPath();
      context.arc(disc.x, disc.y, disc.radius, from - quarter, to - quarter);
      context.arc(disc.x, disc.y, inner, to - quarter, from - quarter, true);
      context.closePath();
      paint(disc);
    },
    text: (text, { x, y, size, ink }) => {
      // Each setting of a font has it looked up anew.
      if (size !== set) context.font = `700 ${size}px ${family}`;
      set = size;
      context.fillStyle = ink;
      context.fillText(text, x, y);
    },
  };
}

/** The same as vectors, for an exported picture. */
export function svgPen(svg: SVGSVGElement): PointPen {
  const look = ({ fill, stroke, strokeWidth, dash }: Disc) => ({
    fill,
    stroke,
    'stroke-width': strokeWidth,
    'stroke-dasharray': dash.join(' ') || 'none',
  });
  return {
    disc: (disc) =>
      svg.append(svgElement('circle', { cx: disc.x, cy: disc.y, r: disc.radius, ...look(disc) })),
    arc: ({ from, to, inner, ...disc }) =>
      svg.append(svgElement('path', { d: ringPart(disc, inner, from, to), ...look(disc) })),
    text: (text, { x, y, size, ink }) => {
      const element = svgElement('text', {
        x,
        y: y + size * 0.36,
        'font-size': size,
        'font-weight': 700,
        'text-anchor': 'middle',
        fill: ink,
      });
      element.textContent = text;
      svg.append(element);
    },
  };
}

/** An arc from a point to itself draws nothing, so a whole ring goes in two halves. */
function ringPart(
  { x, y, radius }: Pick<Disc, 'x' | 'y' | 'radius'>,
  inner: number,
  from: number,
  to: number,
): string {
  if (to - from > 2 * Math.PI - 1e-6) {
    const middle = from + Math.PI;
    const circle = { x, y, radius };
    return ringPart(circle, inner, from, middle) + ringPart(circle, inner, middle, to - 1e-5);
  }
  const at = (r: number, angle: number) =>
    `${(x + r * Math.sin(angle)).toFixed(2)} ${(y - r * Math.cos(angle)).toFixed(2)}`;
  const large = to - from > Math.PI ? 1 : 0;
  return `M${at(radius, from)}A${radius} ${radius} 0 ${large} 1 ${at(radius, to)}L${at(inner, to)}A${inner} ${inner} 0 ${large} 0 ${at(inner, from)}Z`;
}
