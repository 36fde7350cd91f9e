/** Colours here are `#rrggbb`. */
type Rgb = readonly [number, number, number];

/** Relative luminance, 0 to 1 (WCAG 2.2, definition of relative luminance). */
export function luminance(colour: string): number {
  const [red, green, blue] = toRgb(colour).map(linear) as unknown as Rgb;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast ratio from 1 to 21 (WCAG 2.2). */
export function contrast(a: string, b: string): number {
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

/** Black or white ink, whichever reads better on the fill; the default pair gives at least 4.58:1 on any colour. */
export function inkOn(fill: string, dark = '#000000', light = '#ffffff'): string {
  return contrast(fill, dark) >= contrast(fill, light) ? dark : light;
}

export function mix(a: string, b: string, share: number): string {
  const [from, to] = [toRgb(a), toRgb(b)];
  return toHex(from.map((channel, i) => channel + ((to[i] ?? channel) - channel) * share));
}

/**
 * Samples a path of anchor colours so that every two neighbours have the same contrast ratio. Luminance must fall
 * or rise along the whole path: then the steps stay apart in any kind of colour blindness and in print.
 */
export function evenContrastRamp(anchors: readonly string[], count: number): string[] {
  const first = anchors[0] ?? '#000000';
  const last = anchors.at(-1) ?? first;
  const [start, end] = [luminance(first) + 0.05, luminance(last) + 0.05];
  return Array.from({ length: count }, (_, i) => {
    const share = count === 1 ? 0.5 : i / (count - 1);
    return atLuminance(anchors, start * (end / start) ** share - 0.05, end > start);
  });
}

/** The colour on the path with this luminance, by bisection. */
function atLuminance(anchors: readonly string[], target: number, rising: boolean): string {
  let [low, high] = [0, 1];
  for (let step = 0; step < 24; step += 1) {
    const middle = (low + high) / 2;
    const before = luminance(along(anchors, middle)) < target === rising;
    if (before) low = middle;
    else high = middle;
  }
  return along(anchors, (low + high) / 2);
}

function along(anchors: readonly string[], share: number): string {
  const at = share * (anchors.length - 1);
  const index = Math.min(Math.floor(at), anchors.length - 2);
  const from = anchors[index] ?? '#000000';
  return mix(from, anchors[index + 1] ?? from, at - index);
}

function linear(channel: number): number {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}

function toRgb(colour: string): Rgb {
  const bits = Number.parseInt(colour.slice(1), 16);
  return [(bits >> 16) & 255, (bits >> 8) & 255, bits & 255];
}

function toHex(channels: readonly number[]): string {
  return `#${channels.map((channel) => Math.round(channel).toString(16).padStart(2, '0')).join('')}`;
}
