/** So many different values are counted one by one; more are estimated. */
const exactUpTo = 1_000;
const indexBits = 12;
const registers = 2 ** indexBits;

export interface DistinctState {
  exact?: Set<number>;
  ranks?: Uint8Array;
}

/**
 * Counts different values in the same few kilobytes however many there are: one by one at first, then by HyperLogLog
 * (Flajolet and others, 2007), whose standard error with 4,096 registers is 1.6 %.
 */
export class Distinct {
  private exact: Set<number> | undefined;
  private ranks: Uint8Array | undefined;

  constructor(state: DistinctState = { exact: new Set() }) {
    this.exact = state.exact;
    this.ranks = state.ranks;
  }

  get state(): DistinctState {
    return { ...(this.exact && { exact: this.exact }), ...(this.ranks && { ranks: this.ranks }) };
  }

  add(value: string): void {
    const hash = hashOf(value);
    if (this.exact) {
      this.exact.add(hash);
      if (this.exact.size <= exactUpTo) return;
      this.ranks = new Uint8Array(registers);
      for (const one of this.exact) this.rank(one);
      this.exact = undefined;
      return;
    }
    this.rank(hash);
  }

  get isEstimated(): boolean {
    return this.exact === undefined;
  }

  get count(): number {
    if (this.exact) return this.exact.size;
    const ranks = this.ranks ?? new Uint8Array(registers);
    let sum = 0;
    let empty = 0;
    for (const rank of ranks) {
      sum += 2 ** -rank;
      if (rank === 0) empty += 1;
    }
    const estimate = ((0.7213 / (1 + 1.079 / registers)) * registers ** 2) / sum;
    const isSmall = estimate <= 2.5 * registers && empty > 0;
    return Math.round(isSmall ? registers * Math.log(registers / empty) : estimate);
  }

  private rank(hash: number): void {
    const ranks = this.ranks;
    if (!ranks) return;
    const index = hash >>> (32 - indexBits);
    const rank = Math.min(32 - indexBits, Math.clz32(hash << indexBits)) + 1;
    if (rank > (ranks[index] ?? 0)) ranks[index] = rank;
  }
}

/** FNV-1a with the last mixing of MurmurHash3, so that every bit depends on every letter. */
function hashOf(value: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < value.length; at += 1) hash = Math.imul(hash ^ value.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
