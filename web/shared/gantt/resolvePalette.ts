import { colours, type PlainColour } from './palette.ts';
import type { GanttPalette } from './types.ts';

/** The palette in plain colours, as the browser computes `var(--…)` within the element. */
export function resolvePalette(palette: GanttPalette, element: Element): GanttPalette {
  const probe = element.ownerDocument.createElement('span');
  element.append(probe);
  const resolve = (colour: string) => {
    if (!colour.includes('(')) return colour;
    probe.style.color = '';
    probe.style.color = colour;
    return getComputedStyle(probe).color || colour;
  };
  const plain = Object.fromEntries(colours(palette).map(([name, colour]) => [name, resolve(colour)]));
  const tones = Object.fromEntries(
    Object.entries(palette.tones).map(([name, tone]) => [name, { ...tone, fill: resolve(tone.fill) }]),
  );
  probe.remove();
  return { ...(plain as Record<PlainColour, string>), tones };
}
