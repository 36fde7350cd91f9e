/** What SQS takes in one call: 10 messages, 256 KB of them together. */
export const batchLimits = { messages: 10, bytes: 256 * 1024 } as const;

/** Bodies in their order, in as few calls as the limits allow; refuses one that fits no call at all. */
export function inBatches(bodies: readonly string[]): string[][] {
  const batches: string[][] = [];
  let bytesInLast = 0;
  for (const body of bodies) {
    const bytes = Buffer.byteLength(body);
    if (bytes > batchLimits.bytes)
      throw new RangeError(`A message of ${bytes} bytes is larger than a queue takes`);
    const last = batches.at(-1);
    if (last && last.length < batchLimits.messages && bytesInLast + bytes <= batchLimits.bytes) {
      last.push(body);
      bytesInLast += bytes;
    } else {
      batches.push([body]);
      bytesInLast = bytes;
    }
  }
  return batches;
}
