import type { CSSProperties } from 'react';
import type { GanttPalette, GanttTone } from './types.ts';

type PlainColour = Exclude<keyof GanttPalette, 'tones'>;

function colours(palette: GanttPalette): [PlainColour, string][] {
  const { tones: _tones, ...plain } = palette;
  return Object.entries(plain) as [PlainColour, string][];
}

/** React passes custom properties on; only its types do not know them. */
export function cssVariables(variables: Record<`--${string}`, string>): CSSProperties {
  return variables as CSSProperties;
}

/** Custom properties for gantt.css: `mutedText` becomes `--gantt-muted-text`. */
export function paletteVariables(palette: GanttPalette): CSSProperties {
  const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  return cssVariables(
    Object.fromEntries(colours(palette).map(([name, colour]) => [`--gantt-${kebab(name)}`, colour])),
  );
}

/** A tone the palette does not know is drawn as an outline: seen, and seen to be nameless. */
export function toneOf(palette: GanttPalette, tone: string | undefined): GanttTone {
  if (tone === undefined) return { fill: palette.accent };
  return palette.tones[tone] ?? { fill: palette.mutedText, pattern: 'outline' };
}

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
