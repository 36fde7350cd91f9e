import { attachmentsOf } from '../shared/attachments.ts';
import type { Files } from '../shared/files.ts';
import type { Attachment, SentAttachment } from './contract/attachments.ts';

export { linkValidSeconds, placeValidSeconds, uploadType } from '../shared/attachments.ts';

export function keyOfAttachment(id: string): string {
  return `hotline/uploads/${id}`;
}

/** What was uploaded, looked at by content before an entry names it. */
export function keptAttachments(
  sent: readonly SentAttachment[],
  { files }: { files: Files },
): Promise<Attachment[]> {
  return attachmentsOf(sent, { files, keyOf: keyOfAttachment });
}
