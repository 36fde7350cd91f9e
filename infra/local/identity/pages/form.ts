import type { IncomingMessage } from 'node:http';

/** A choice from the sign-in page is a few hundred bytes; what is longer was not sent by it. */
const longestBodyBytes = 4096;

/** The posted fields; nothing of a body that is too long. */
export async function readForm(request: IncomingMessage): Promise<URLSearchParams> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > longestBodyBytes) return new URLSearchParams();
    chunks.push(chunk);
  }
  return new URLSearchParams(Buffer.concat(chunks).toString('utf8'));
}
