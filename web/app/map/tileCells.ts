import type { NodeView } from '../../../functions/registry/contract/nodes.ts';
import { layOutTiles, type TileCell } from '../../../functions/shared/tileLayout.ts';
import type { NodeId } from '../../../functions/shared/words.ts';

/** Cell of each municipality: the pack's own, or one made from its centre. */
export function tileCells(municipalities: readonly NodeView[]): ReadonlyMap<NodeId, TileCell> {
  return layOutTiles(municipalities.map(({ id, tile, point }) => ({ id, tile, point })));
}
