export const mostTries = 4;
const usualFirstMs = 200;
/** A source that asks for a longer pause is left alone until the next pull. */
export const longestWaitMs = 4_000;

/**
 * How long to wait before the next try: as the source asks, else twice as long each time, spread by `chance` (0 to 1) so
 * that calls turned away together do not come back together. Undefined when there is to be no other try.
 */
export function waitBefore(
  tried: number,
  retryAfterMs: number | undefined,
  chance: number,
  firstMs = usualFirstMs,
): number | undefined {
  if (tried >= mostTries) return undefined;
  if (retryAfterMs !== undefined) return retryAfterMs <= longestWaitMs ? retryAfterMs : undefined;
  return Math.round(firstMs * 2 ** (tried - 1) * (0.5 + chance / 2));
}
