import type { NodeId } from '../../shared/words.ts';

/** Organisations of one municipality that have to come. */
export interface Demand {
  municipalityId: NodeId;
  nodes: NodeId[];
}

/** Seats of one session. */
export interface Bin {
  capacity: number;
  groups: Demand[];
  /** Minutes of the way for a municipality; undefined where it cannot come. */
  wayOf(municipalityId: NodeId): number | undefined;
}

/** Ways that differ by less are one: a fuller session is worth more. */
const alikeMinutes = 30;

/**
 * Puts all into the bins and hands back what found no place. Bin packing with item fragmentation (N. Menakerman,
 * R. Rom, «Bin Packing with Item Fragmentation», WADS 2001): because a municipality may be split, bins with as many seats
 * as there are people always suffice; the art is to split few. What fills a bin alone goes first; then best-fit
 * decreasing (D. S. Johnson et al., SIAM J. Comput. 3, 1974) among the nearest bins; what fits nowhere whole is split,
 * always into the bin with the most room.
 */
export function fill(demands: readonly Demand[], bins: readonly Bin[]): Demand[] {
  const rests = demands.map(({ municipalityId, nodes }) => ({ municipalityId, nodes: [...nodes] }));
  for (const one of byLength(rests)) fillWhole(one, bins);
  const unfitted = byLength(rests).filter((one) => !fitTogether(one, bins));
  for (const one of byLength(unfitted)) split(one, bins);
  return unfitted.filter(({ nodes }) => nodes.length > 0);
}

export function freeSeats({ capacity, groups }: Pick<Bin, 'capacity' | 'groups'>): number {
  return capacity - groups.reduce((sum, { nodes }) => sum + nodes.length, 0);
}

function byLength(demands: readonly Demand[]): Demand[] {
  return demands
    .filter(({ nodes }) => nodes.length > 0)
    .sort((a, b) => b.nodes.length - a.nodes.length || a.municipalityId.localeCompare(b.municipalityId));
}

function fillWhole(one: Demand, bins: readonly Bin[]): void {
  for (;;) {
    const [best] = reachable(one, bins)
      .filter(({ bin }) => bin.groups.length === 0 && bin.capacity <= one.nodes.length)
      .sort((a, b) => a.way - b.way || b.bin.capacity - a.bin.capacity);
    if (!best) return;
    put(one, best.bin);
  }
}

function fitTogether(one: Demand, bins: readonly Bin[]): boolean {
  const [best] = reachable(one, bins)
    .filter(({ bin }) => freeSeats(bin) >= one.nodes.length)
    .sort((a, b) => band(a.way) - band(b.way) || freeSeats(a.bin) - freeSeats(b.bin));
  if (best) put(one, best.bin);
  return best !== undefined;
}

function split(one: Demand, bins: readonly Bin[]): void {
  while (one.nodes.length > 0) {
    const [best] = reachable(one, bins)
      .filter(({ bin }) => freeSeats(bin) > 0)
      .sort((a, b) => freeSeats(b.bin) - freeSeats(a.bin) || a.way - b.way);
    if (!best) return;
    put(one, best.bin);
  }
}

function reachable({ municipalityId }: Demand, bins: readonly Bin[]): { bin: Bin; way: number }[] {
  return bins.flatMap((bin) => {
    const way = bin.wayOf(municipalityId);
    return way === undefined ? [] : [{ bin, way }];
  });
}

function band(minutes: number): number {
  return Math.floor(minutes / alikeMinutes);
}

/** As many as there are seats for. */
function put(one: Demand, bin: Bin): void {
  const nodes = one.nodes.splice(0, freeSeats(bin));
  const standing = bin.groups.find(({ municipalityId }) => municipalityId === one.municipalityId);
  if (standing) standing.nodes.push(...nodes);
  else bin.groups.push({ municipalityId: one.municipalityId, nodes });
}
