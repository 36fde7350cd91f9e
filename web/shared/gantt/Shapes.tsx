import type { CSSProperties } from 'react';
import { cssVariables, toneOf } from './palette.ts';
import type { Shape } from './scene.ts';
import type { GanttPalette, GanttPeriod } from './types.ts';

function boxOf({ x, y, width, height }: Shape): CSSProperties {
  return { left: x, top: y, width, height };
}

function classOf(shape: Shape, pattern: string | undefined): string {
  return [
    'gantt-shape',
    `gantt-${shape.role}`,
    pattern && `gantt-${pattern}`,
    shape.broken && 'gantt-broken',
    shape.critical && 'gantt-critical',
    shape.open && 'gantt-open',
  ]
    .filter(Boolean)
    .join(' ');
}

interface ShapesProps {
  shapes: readonly Shape[];
  palette: GanttPalette;
  /** Periods are buttons; everything else is decoration beside the row's words. */
  periods?: ReadonlyMap<string, GanttPeriod> | undefined;
  periodLabel?: ((period: GanttPeriod) => string) | undefined;
}

export function Shapes({ shapes, palette, periods, periodLabel }: ShapesProps) {
  return shapes.map((shape) => {
    const toned = shape.role === 'segment' || shape.role === 'period' || shape.role === 'milestone';
    const tone = toned ? toneOf(palette, shape.tone) : undefined;
    const style = tone ? { ...boxOf(shape), ...cssVariables({ '--tone': tone.fill }) } : boxOf(shape);
    const className = classOf(shape, tone?.pattern);
    const period = shape.role === 'period' ? periods?.get(shape.key) : undefined;
    if (period === undefined) {
      return (
        <i key={shape.key} className={className} style={style} data-gantt={shape.role} aria-hidden="true" />
      );
    }
    const label = periodLabel?.(period);
    return (
      <button
        key={shape.key}
        type="button"
        tabIndex={-1}
        className={className}
        style={style}
        data-gantt="period"
        aria-label={label}
        title={label}
      />
    );
  });
}
