import type { GanttPalette, GanttTone } from './types.ts';

export type PlainColour = Exclude<keyof GanttPalette, 'tones'>;

/** All but the tones, by name. */
export function colours(palette: GanttPalette): [PlainColour, string][] {
  const { tones: _tones, ...plain } = palette;
  return Object.entries(plain) as [PlainColour, string][];
}

/** Custom properties for gantt.css, `--gantt-mutedText` and its like. */
export function setPalette(element: HTMLElement, palette: GanttPalette): void {
  for (const [name, colour] of colours(palette)) element.style.setProperty(`--gantt-${name}`, colour);
}

/** A tone the palette does not know is drawn as an outline: seen, and seen to be nameless. */
export function toneOf(palette: GanttPalette, tone: string | undefined): GanttTone {
  if (tone === undefined) return { fill: palette.accent };
  return palette.tones[tone] ?? { fill: palette.mutedText, pattern: 'outline' };
}
