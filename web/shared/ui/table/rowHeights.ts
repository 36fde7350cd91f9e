const blockRows = 64;

/**
 * How high rows are and where each begins. Few are ever measured: the others count as high as those that were, on the
 * average, and sums by blocks find a place among fifty thousand without going through them.
 */
export class RowHeights {
  readonly count: number;
  private usual: number;
  private readonly known: Float32Array;
  /** Of the measured rows of each block: how high they are together, and how many. */
  private readonly sums: Float64Array;
  private readonly measured: Uint8Array;

  constructor(count: number, usual: number) {
    this.count = count;
    this.usual = usual;
    this.known = new Float32Array(count);
    const blocks = Math.ceil(count / blockRows);
    this.sums = new Float64Array(blocks);
    this.measured = new Uint8Array(blocks);
  }

  /** For a list that has grown or shrunk: what was measured is the best guess at what stands there now. */
  resized(count: number): RowHeights {
    const next = new RowHeights(count, this.usual);
    for (const [index, px] of this.known.subarray(0, count).entries()) next.tell(index, px);
    return next;
  }

  /** A row of no height has not been laid out, and stays unknown. */
  tell(index: number, px: number): void {
    const before = this.known[index];
    if (before === undefined || px <= 0 || px === before) return;
    const block = Math.floor(index / blockRows);
    this.known[index] = px;
    this.sums[block] = (this.sums[block] ?? 0) + (this.known[index] ?? 0) - before;
    if (before === 0) this.measured[block] = (this.measured[block] ?? 0) + 1;
  }

  /** What an unknown row counts as from now on. */
  settle(): void {
    const measured = this.measured.reduce((all, some) => all + some, 0);
    if (measured > 0) this.usual = this.sums.reduce((all, some) => all + some, 0) / measured;
  }

  topOf(index: number): number {
    const block = Math.floor(index / blockRows);
    let top = 0;
    for (let at = 0; at < block; at += 1) top += this.heightOfBlock(at);
    for (let at = block * blockRows; at < index; at += 1) top += this.heightOf(at);
    return top;
  }

  total(): number {
    return this.topOf(this.count);
  }

  /** The row that holds this height; the last one below all of them. */
  indexAt(px: number): number {
    let top = 0;
    let block = 0;
    while (block < this.sums.length && top + this.heightOfBlock(block) <= px) {
      top += this.heightOfBlock(block);
      block += 1;
    }
    let index = block * blockRows;
    while (index < this.count && top + this.heightOf(index) <= px) {
      top += this.heightOf(index);
      index += 1;
    }
    return Math.max(0, Math.min(index, this.count - 1));
  }

  private heightOf(index: number): number {
    return this.known[index] || this.usual;
  }

  private heightOfBlock(block: number): number {
    const rows = Math.min(blockRows, this.count - block * blockRows);
    return (this.sums[block] ?? 0) + (rows - (this.measured[block] ?? 0)) * this.usual;
  }
}
