import { made, placed } from './elements.ts';
import { toneOf } from './palette.ts';
import type { Shape } from './scene.ts';
import type { GanttPalette, GanttPeriod } from './types.ts';

/** Periods are buttons; everything else is decoration beside the row's words. */
export function shapeElement(
  shape: Shape,
  palette: GanttPalette,
  period?: GanttPeriod,
  periodLabel?: (period: GanttPeriod) => string,
): HTMLElement {
  const { role, broken, critical, open } = shape;
  const toned = role === 'segment' || role === 'period' || role === 'milestone';
  const tone = toned ? toneOf(palette, shape.tone) : undefined;
  const className =
    `gantt-shape gantt-${role}${tone?.pattern ? ` gantt-${tone.pattern}` : ''}${broken ? ' gantt-broken' : ''}` +
    `${critical ? ' gantt-critical' : ''}${open ? ' gantt-open' : ''}`;
  const label = period && periodLabel?.(period);
  const element = period
    ? made('button', className, {
        type: 'button',
        tabindex: -1,
        'data-gantt': role,
        'aria-label': label,
        title: label,
      })
    : made('i', className, { 'data-gantt': role, 'aria-hidden': true });
  if (tone) element.style.setProperty('--tone', tone.fill);
  return placed(element, { left: shape.x, top: shape.y, width: shape.width, height: shape.height });
}
