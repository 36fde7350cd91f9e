import { contentTypeOf } from '../shared/fileContent.ts';
import type { Files } from '../shared/files.ts';
import { Refusal } from '../shared/refusal.ts';
import { type Material, materialMaxBytes } from './contract/sessions.ts';

/** Somebody on a bad line may take so long to send ten megabytes. */
export const placeValidSeconds = 1800;
export const linkValidSeconds = 900;
export const uploadType = 'application/octet-stream';

export function keyOfMaterial(id: string): string {
  return `seminars/materials/${id}`;
}

/**
 * What was uploaded, looked at by content before a session names it. Refuses what was never sent, what is too large,
 * and what its bytes and its name disagree about; the last is removed.
 */
export async function keptMaterial(
  { id, name }: { id: string; name: string },
  { files }: { files: Files },
): Promise<Material> {
  const found = await files.get(keyOfMaterial(id));
  if (!found) throw new Refusal('attachmentNotSent', `${name} has not been uploaded`, { name });
  const bytes = found.body.length;
  if (bytes > materialMaxBytes)
    throw new Refusal('fileTooLarge', `${name} is too large`, {
      limitBytes: materialMaxBytes,
      gotBytes: bytes,
    });
  const mediaType = await contentTypeOf(found.body, name);
  if (!mediaType) {
    await files.remove(keyOfMaterial(id));
    throw new Refusal('attachmentRefused', `${name} is not the kind of file its name says`, { name });
  }
  return { id, name: name.replaceAll(/[\p{Cc}\p{Cf}/\\:*?"<>|]/gu, '_'), mediaType, bytes };
}
