import { attachmentsOf, linkValidSeconds, placeValidSeconds, uploadType } from '../../shared/attachments.ts';
import type { Files } from '../../shared/files.ts';
import { Refusal } from '../../shared/refusal.ts';
import type { RunPhoto, SentRunPhoto } from '../contract/schoolRuns.ts';

export { linkValidSeconds, placeValidSeconds, uploadType };

export const runPhotoEndings: readonly string[] = ['jpg', 'jpeg', 'png', 'webp', 'heic', 'heif', 'pdf'];

export function keyOfRunPhoto(id: string): string {
  return `seminars/school-runs/${id}`;
}

/** The list that was photographed or scanned, looked at by content. Refuses what is neither; that is removed. */
export async function keptRunPhoto(
  sent: SentRunPhoto | undefined,
  files: Files,
): Promise<RunPhoto | undefined> {
  if (!sent) return undefined;
  const [kept] = await attachmentsOf([sent], { files, keyOf: keyOfRunPhoto });
  if (!kept) return undefined;
  if (kept.mediaType.startsWith('image/') || kept.mediaType === 'application/pdf') return kept;
  await files.remove(keyOfRunPhoto(sent.id));
  throw new Refusal('attachmentRefused', `${sent.name} is neither a picture nor a PDF`, { name: sent.name });
}
