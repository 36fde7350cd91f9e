import { toneOf } from './palette.ts';
import { dotsPath, hatchPath } from './patternMarks.ts';
import type { Shape } from './scene.ts';
import type { GanttPalette } from './types.ts';

/** XML 1.0 knows no control characters but tab and line ends; one in a name would spoil the whole picture. */
export function escapeXml(text: string): string {
  return text
    .replace(/\p{Cc}|\p{Cs}|[\uFFFE\uFFFF]/gu, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

export function attributes(values: Record<string, string | number>): string {
  return Object.entries(values)
    .map(([name, value]) => {
      const text = typeof value === 'number' ? String(Math.round(value * 100) / 100) : escapeXml(value);
      return ` ${name}="${text}"`;
    })
    .join('');
}

function paintOf(shape: Shape, palette: GanttPalette): Record<string, string | number> {
  const outline = shape.broken
    ? { stroke: palette.warning, 'stroke-dasharray': '3 2' }
    : shape.critical
      ? { stroke: palette.critical }
      : {};
  switch (shape.role) {
    case 'due':
      return { fill: palette.due, stroke: palette.dueLine, ...outline };
    case 'happened':
      return { fill: palette.happened, ...outline };
    case 'baseline':
      return { fill: palette.baseline, ...outline };
    case 'group':
      return { fill: palette.dueLine };
    case 'tail':
      return { fill: 'none', stroke: palette.dueLine, 'stroke-dasharray': '3 2' };
    case 'slack':
      return { fill: palette.dueLine, 'fill-opacity': 0.6 };
    case 'ghost':
      return { fill: palette.ghost, 'fill-opacity': 0.3, stroke: palette.ghost };
    default: {
      const { fill, pattern } = toneOf(palette, shape.tone);
      if (pattern === 'outline') return { fill: palette.background, stroke: fill };
      if (pattern === undefined) return { fill };
      return { fill: 'none', stroke: fill, 'stroke-width': 0.75 };
    }
  }
}

/** Diamonds are milestones, whiskers are slack, everything else is a bar. */
export function shapeSvg(shape: Shape, palette: GanttPalette, dx: number, dy: number): string {
  const x = shape.x + dx;
  const y = shape.y + dy;
  const { width, height } = shape;
  const paint = paintOf(shape, palette);
  if (shape.role === 'milestone') {
    const half = width / 2;
    const d = `M${x + half} ${y}l${half} ${half}l${-half} ${half}l${-half} ${-half}z`;
    return `<path${attributes({ d, ...paint })}/>`;
  }
  if (shape.role === 'slack') {
    const middle = y + height / 2;
    const d = `M${x} ${middle - 0.75}h${width - 2}v-4h2v9.5h-2v-4h${2 - width}z`;
    return `<path${attributes({ d, ...paint })}/>`;
  }
  const rx = shape.role === 'due' ? 3 : shape.role === 'segment' || shape.role === 'period' ? 2 : 1;
  return `<rect${attributes({ x, y, width, height, rx, ...paint })}/>${marksOf(shape, palette, x, y)}`;
}

/** What tells a tone apart without its colour. */
function marksOf({ role, tone, width, height }: Shape, palette: GanttPalette, x: number, y: number): string {
  if (role !== 'segment' && role !== 'period') return '';
  const { fill, pattern } = toneOf(palette, tone);
  const box = { x, y, width, height };
  const d = pattern === 'hatch' ? hatchPath(box) : pattern === 'dots' ? dotsPath(box) : '';
  return d && `<path${attributes({ d, fill })}/>`;
}
