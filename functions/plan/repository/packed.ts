import { gunzipSync, gzipSync } from 'node:zlib';
import type { MeasureNumber } from '../contract.ts';

/** From so many characters on figures are packed: a plan of 35 measures has some five thousand, fifteen with its strips of weeks. */
const packedFrom = 30_000;

/**
 * Figures of very many measures, packed into one text, so that a row stays one item. Undefined for fewer.
 * Ten thousand measures come to some 600 kB plain, and to 150 kB packed.
 */
export function packFigures(figures: unknown): string | undefined {
  const json = JSON.stringify(figures);
  return json.length > packedFrom ? gzipSync(json).toString('base64') : undefined;
}

/** All figures, or of one measure alone: to check what is read of ten thousand takes a hundred milliseconds. */
export function unpackFigures(packed: string, number?: MeasureNumber): unknown {
  const figures = JSON.parse(gunzipSync(Buffer.from(packed, 'base64')).toString('utf8'));
  if (number === undefined) return figures;
  return Object.hasOwn(figures, number) ? { [number]: figures[number] } : {};
}
