/** Objects of one file of a shelf. A page reads three of them at most. */
export const chunkSize = 500;

/** Which files a page lies in, and where in them it begins. */
export function chunksOf(offset: number, limit: number, total: number) {
  const end = Math.min(offset + limit, total);
  if (offset >= end) return { chunks: [], skip: 0, take: 0 };
  const first = Math.floor(offset / chunkSize);
  const last = Math.floor((end - 1) / chunkSize);
  const chunks = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return { chunks, skip: offset - first * chunkSize, take: end - offset };
}

/** The only file that an id can lie in, by the first id of each file; none before the first. */
export function chunkOfId(firsts: readonly string[], id: string): number | undefined {
  let [low, high] = [0, firsts.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((firsts[middle] ?? '') <= id) low = middle + 1;
    else high = middle;
  }
  return low === 0 ? undefined : low - 1;
}
