import { createHash } from 'node:crypto';

/** The mark of a file's content, read piece by piece. */
export async function printOf(pieces: AsyncIterable<Uint8Array>): Promise<string> {
  const hash = createHash('sha256');
  for await (const piece of pieces) hash.update(piece);
  return hash.digest('base64url');
}
