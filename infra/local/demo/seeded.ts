/** Numbers that look random and are always the same for one seed. */
export interface Seeded {
  /** From 0 up to, not including, 1. */
  share(): number;
  /** A whole number, both ends included. */
  whole(least: number, most: number): number;
  /** Around 0 with a deviation of 1 (Box and Muller 1958). */
  normal(): number;
  /** Log-normal with that median; `spread` is the deviation of its logarithm. */
  logNormal(median: number, spread: number): number;
  pick<Item>(items: readonly [Item, ...Item[]]): Item;
}

/** Mulberry32 of Tommy Ettinger: 32 bits of state are plenty for a demo. */
export function seeded(seed: number): Seeded {
  let state = seed >>> 0;
  const share = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const whole = (least: number, most: number) => least + Math.floor(share() * (most - least + 1));
  const normal = () => Math.sqrt(-2 * Math.log(1 - share())) * Math.cos(2 * Math.PI * share());
  return {
    share,
    whole,
    normal,
    logNormal: (median, spread) => median * Math.exp(spread * normal()),
    pick: (items) => items[whole(0, items.length - 1)] ?? items[0],
  };
}
