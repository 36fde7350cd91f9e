import { createHash } from 'node:crypto';
import { html } from 'hono/html';

const palettes = [
  ['#00626A', '#8FD3D8', '#F2C14E'],
  ['#2F4B7C', '#A9C1EC', '#F28E6B'],
  ['#5B3E7A', '#CDB6E6', '#7FC8A9'],
  ['#7A3B4E', '#EDB9C4', '#5A9EA3'],
  ['#3C5A2E', '#B9D8A5', '#E8B04A'],
  ['#6B4A1F', '#E9CE9F', '#4C8C9B'],
] as const;

const cell = 24;

/** Shapes that fill one cell of a picture from the corner (x, y). */
const shapes: readonly ((x: number, y: number) => string)[] = [
  (x, y) => `M${x} ${y}h${cell}a${cell} ${cell} 0 0 1 -${cell} ${cell}z`,
  (x, y) => `M${x + cell} ${y}v${cell}a${cell} ${cell} 0 0 1 -${cell} -${cell}z`,
  (x, y) => `M${x + cell} ${y + cell}h-${cell}a${cell} ${cell} 0 0 1 ${cell} -${cell}z`,
  (x, y) => `M${x} ${y + cell}v-${cell}a${cell} ${cell} 0 0 1 ${cell} ${cell}z`,
  (x, y) => `M${x + 4} ${y + 12}a8 8 0 1 0 16 0a8 8 0 1 0 -16 0z`,
  (x, y) => `M${x} ${y + cell}L${x + cell} ${y}V${y + cell}z`,
];

/** A picture of nobody: four geometric tiles drawn from the name, the same ones each time. */
export function avatar(name: string) {
  const [hue = 0, ...draws] = createHash('sha256').update(name).digest();
  const [ground, light, accent] = palettes[hue % palettes.length] ?? palettes[0];
  const tiles = [0, 1, 2, 3].map((index) => {
    const shape = shapes[(draws[index] ?? 0) % shapes.length] ?? shapes[0];
    const path = shape?.((index % 2) * cell, Math.floor(index / 2) * cell) ?? '';
    return html`<path d="${path}" fill="${(draws[index + 4] ?? 0) % 3 === 0 ? accent : light}"></path>`;
  });
  return html`<svg class="avatar" viewBox="0 0 48 48" width="48" height="48" aria-hidden="true" focusable="false"><rect width="48" height="48" fill="${ground}"></rect>${tiles}</svg>`;
}
