import { layOutTiles, type TileCell } from '../../../functions/shared/tileLayout.ts';

export interface TileGeometry {
  /** Upper left corner of each tile, in pixels. */
  corners: Map<string, { x: number; y: number }>;
  tilePx: number;
  width: number;
  height: number;
}

const gapPx = 4;
const greatestTilePx = 104;

/** Letters of a tile by its side: two lines of the name and the value below stay within it. */
export function tileFonts(tilePx: number): { nameFont: number; valueFont: number } {
  if (tilePx >= 84) return { nameFont: 13, valueFont: 18 };
  if (tilePx >= 64) return { nameFont: 12, valueFont: 15 };
  if (tilePx >= 42) return { nameFont: 10, valueFont: 12 };
  return { nameFont: 9, valueFont: 11 };
}

/**
 * Tiles as large as the width allows, in the order of `ids`. A place without a cell, or with one already taken, gets
 * a free one, so that nothing is left undrawn.
 */
export function tileGeometry(
  ids: readonly string[],
  cells: ReadonlyMap<string, TileCell>,
  widthPx: number,
): TileGeometry {
  const placed = layOutTiles(ids.map((id) => ({ id, tile: cells.get(id) })));
  const used = [...placed.values()];
  const columns = Math.max(1, ...used.map((cell) => cell.column + 1));
  const rows = Math.max(1, ...used.map((cell) => cell.row + 1));
  const tilePx = Math.max(8, Math.min(greatestTilePx, Math.floor((widthPx - gapPx) / columns) - gapPx));
  const step = tilePx + gapPx;
  const corners = ids.map((id): [string, { x: number; y: number }] => {
    const cell = placed.get(id) ?? { column: 0, row: 0 };
    return [id, { x: gapPx + cell.column * step, y: gapPx + cell.row * step }];
  });
  return { corners: new Map(corners), tilePx, width: columns * step + gapPx, height: rows * step + gapPx };
}
