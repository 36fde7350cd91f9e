import type { NodeId } from '../../shared/words.ts';

/** FNV-1a: a seed of any words becomes a number. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193);
  return hash >>> 0;
}

/** mulberry32 (public domain, T. Ettinger): 32 bits of state, the same numbers on every machine. */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * Chooses so many of the pool by a seed: the first of a Fisher–Yates shuffle of the pool in the order of ids. The same
 * seed and pool give the same choice, on whatever machine and in whatever order the pool was read.
 */
export function drawSample(pool: readonly NodeId[], size: number, seed: string): NodeId[] {
  const random = randomOf(hashOf(seed));
  const left = [...pool].sort();
  const chosen: NodeId[] = [];
  while (chosen.length < size && left.length > 0) {
    const at = Math.floor(random() * left.length);
    chosen.push(...left.splice(at, 1));
  }
  return chosen;
}
