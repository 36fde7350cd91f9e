import type { TileCell } from '../../../functions/shared/tileLayout.ts';
import type { BoundarySet } from './boundaries.ts';
import { aspectOf } from './projection.ts';
import { drawSheet, sheetOf } from './sheet.ts';
import { tileGeometry } from './tiles.ts';

/** Paths that every small map of a series shares. */
export interface MiniShapes {
  width: number;
  height: number;
  paths: ReadonlyMap<string, string>;
}

export function miniTiles(
  ids: readonly string[],
  cells: ReadonlyMap<string, TileCell>,
  width: number,
): MiniShapes {
  const { corners, tilePx, height } = tileGeometry(ids, cells, width);
  const paths = [...corners].map(([id, { x, y }]): [string, string] => [
    id,
    `M${x} ${y}h${tilePx}v${tilePx}h${-tilePx}Z`,
  ]);
  return { width, height, paths: new Map(paths) };
}

const greatestAspect = 1.4;

export function miniGeography(set: BoundarySet, width: number): MiniShapes {
  const sheet = sheetOf(set);
  const height = Math.round(width * Math.min(greatestAspect, aspectOf(sheet.bounds)));
  const { shapes } = drawSheet(sheet, { width, height });
  return { width, height, paths: new Map([...shapes].map(([id, { d }]) => [id, d])) };
}
