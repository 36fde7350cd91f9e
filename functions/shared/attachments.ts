import { contentTypeOf } from './fileContent.ts';
import type { Files } from './files.ts';
import { Refusal } from './refusal.ts';

/** Somebody on a bad line may take so long to send ten megabytes. */
export const placeValidSeconds = 1800;
export const linkValidSeconds = 900;
export const uploadType = 'application/octet-stream';
const maxBytes = 10 * 1024 * 1024;

interface Sent {
  id: string;
  name: string;
}

interface Kept extends Sent {
  mediaType: string;
  bytes: number;
}

/**
 * What was uploaded, looked at by content before a record names it. Refuses what was never sent, what is too large and
 * what its bytes and its name disagree about; the last is removed.
 */
export async function attachmentsOf(
  sent: readonly Sent[],
  { files, keyOf }: { files: Files; keyOf: (id: string) => string },
): Promise<Kept[]> {
  const kept: Kept[] = [];
  for (const { id, name } of sent) {
    const key = keyOf(id);
    const found = await files.get(key);
    if (!found) throw new Refusal('attachmentNotSent', `${name} has not been uploaded`, { name });
    const bytes = found.body.length;
    if (bytes > maxBytes)
      throw new Refusal('fileTooLarge', `${name} is too large`, { limitBytes: maxBytes, gotBytes: bytes });
    const mediaType = await contentTypeOf(found.body, name);
    if (!mediaType) {
      await files.remove(key);
      throw new Refusal(
        'attachmentRefused',
        `${name} is not the kind of file its name says, or not one we take`,
        { name },
      );
    }
    kept.push({ id, name: safeName(name), mediaType, bytes });
  }
  return kept;
}

/** A name is shown and saved under, never run: separators and control characters have no place in it. */
export function safeName(name: string): string {
  return name.replaceAll(/[\p{Cc}\p{Cf}/\\:*?"<>|]/gu, '_');
}
