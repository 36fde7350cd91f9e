import { Refusal } from '../../../functions/shared/refusal.ts';

/** The body of a request, never more of it than the limit: what says its size is refused before it is read. */
export async function readBody(request: Request, limitBytes: number): Promise<Buffer | undefined> {
  if (Number(request.headers.get('content-length') ?? 0) > limitBytes) throw tooLarge(limitBytes);
  if (!request.body) return undefined;
  const parts: Uint8Array[] = [];
  let bytes = 0;
  for await (const part of request.body) {
    bytes += part.length;
    if (bytes > limitBytes) throw tooLarge(limitBytes);
    parts.push(part);
  }
  return Buffer.concat(parts);
}

function tooLarge(limitBytes: number): Refusal {
  return new Refusal('bodyTooLarge', 'The request is too large', { limitBytes });
}
