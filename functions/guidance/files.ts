import { randomBytes } from 'node:crypto';
import type { Attachment, SentAttachment } from '../hotline/contract/attachments.ts';
import { attachmentsOf, linkValidSeconds } from '../shared/attachments.ts';
import type { Files } from '../shared/files.ts';

export function keyOfFile(id: string): string {
  return `guidance/uploads/${id}`;
}

/** What was uploaded to an article, looked at by content; what an earlier save has looked at is not looked at again. */
export async function keptFiles(
  sent: readonly SentAttachment[],
  before: readonly Attachment[],
  files: Files,
): Promise<Attachment[]> {
  const known = new Map(before.map((file) => [file.id, file]));
  const fresh = await attachmentsOf(
    sent.filter(({ id }) => !known.has(id)),
    { files, keyOf: keyOfFile },
  );
  return sent.flatMap(({ id }) => known.get(id) ?? fresh.find((file) => file.id === id) ?? []);
}

export function linked(attachments: readonly Attachment[], files: Files) {
  return Promise.all(
    attachments.map(async (file) => ({
      ...file,
      url: await files.link(keyOfFile(file.id), { validForSeconds: linkValidSeconds, fileName: file.name }),
    })),
  );
}

/** Random, so that nobody attaches what another has sent. */
export function newFileId(): string {
  return randomBytes(16).toString('hex');
}
