import { randomBytes } from 'node:crypto';
import { contentTypeOf } from '../shared/fileContent.ts';
import type { Files } from '../shared/files.ts';
import { Refusal } from '../shared/refusal.ts';
import { type Photo, photoMaxBytes, type SentPhoto } from './contract/controls.ts';

/** Somebody on a bad line may take so long to send a photo. */
export const placeValidSeconds = 1800;
export const linkValidSeconds = 900;
export const uploadType = 'application/octet-stream';

export const photoEndings: readonly string[] = ['jpg', 'jpeg', 'png', 'webp', 'heic', 'heif'];

export function keyOfPhoto(id: string): string {
  return `reporting/photos/${id}`;
}

/** Random, so that nobody attaches or opens what another has sent. */
export function newPhotoId(): string {
  return randomBytes(16).toString('hex');
}

/**
 * What was uploaded, looked at by content before a protocol names it. Refuses what was never sent, what is too large,
 * and what is no picture by its bytes; the last is removed.
 */
export async function keptPhotos(sent: readonly SentPhoto[], files: Files): Promise<Photo[]> {
  const kept: Photo[] = [];
  for (const { id, name } of sent) {
    const found = await files.get(keyOfPhoto(id));
    if (!found) throw new Refusal('attachmentNotSent', `${name} has not been uploaded`, { name });
    const bytes = found.body.length;
    if (bytes > photoMaxBytes)
      throw new Refusal('fileTooLarge', `${name} is too large`, {
        limitBytes: photoMaxBytes,
        gotBytes: bytes,
      });
    const mediaType = await contentTypeOf(found.body, name);
    if (!mediaType?.startsWith('image/')) {
      await files.remove(keyOfPhoto(id));
      throw new Refusal('attachmentRefused', `${name} is not a picture`, { name });
    }
    kept.push({ id, name, mediaType, bytes });
  }
  return kept;
}
