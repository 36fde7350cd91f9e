import { svgElement } from './exportImage.ts';
import type { Look, PointPen, RingPart } from './pointDrawing.ts';

const quarter = Math.PI / 2;

/** Writes in the page's own letters, which the browser has at hand. */
export function canvasPen(context: CanvasRenderingContext2D): PointPen {
  const family = getComputedStyle(context.canvas).fontFamily || 'sans-serif';
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  let set = 0;
  const paint = ({ fill, stroke, strokeWidth, dash }: Look) => {
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
    discs: (circles, look) => {
      context.beginPath();
      for (const { x, y, radius } of circles) {
        context.moveTo(x + radius, y);
        context.arc(x, y, radius, 0, 2 * Math.PI);
      }
      paint(look);
    },
    ringParts: (parts, look) => {
      context.beginPath();
      for (const { x, y, radius, inner, from, to } of parts) {
        context.moveTo(x + radius * Math.sin(from), y - radius * Math.cos(from));
        context.arc(x, y, radius, from - quarter, to - quarter);
        context.arc(x, y, inner, to - quarter, from - quarter, true);
        context.closePath();
      }
      paint(look);
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
  const written = ({ fill, stroke, strokeWidth, dash }: Look) => ({
    fill,
    stroke,
    'stroke-width': strokeWidth,
    'stroke-dasharray': dash.join(' ') || 'none',
  });
  return {
    discs: (circles, look) =>
      svg.append(
        ...circles.map(({ x, y, radius }) =>
          svgElement('circle', { cx: x, cy: y, r: radius, ...written(look) }),
        ),
      ),
    ringParts: (parts, look) =>
      svg.append(svgElement('path', { d: parts.map(ringPart).join(''), ...written(look) })),
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
function ringPart({ from, to, ...ring }: RingPart): string {
  if (to - from > 2 * Math.PI - 1e-6) {
    const middle = from + Math.PI;
    return ringPart({ ...ring, from, to: middle }) + ringPart({ ...ring, from: middle, to: to - 1e-5 });
  }
  const { x, y, radius, inner } = ring;
  const at = (r: number, angle: number) =>
    `${(x + r * Math.sin(angle)).toFixed(2)} ${(y - r * Math.cos(angle)).toFixed(2)}`;
  const large = to - from > Math.PI ? 1 : 0;
  return `M${at(radius, from)}A${radius} ${radius} 0 ${large} 1 ${at(radius, to)}L${at(inner, to)}A${inner} ${inner} 0 ${large} 0 ${at(inner, from)}Z`;
}
