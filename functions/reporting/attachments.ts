import { randomBytes } from 'node:crypto';
import { contentTypeOf, takenEndings } from '../shared/fileContent.ts';
import type { Files } from '../shared/files.ts';
import { Refusal } from '../shared/refusal.ts';
import { type Attachment, attachmentMaxBytes, type SentAttachment } from './contract/quarterly.ts';

/** Somebody on a bad line may take so long to send ten megabytes. */
export const placeValidSeconds = 1800;
export const linkValidSeconds = 900;
const uploadType = 'application/octet-stream';

const keyOf = (id: string) => `reporting/uploads/${id}`;

/** Where a file of that name and length may be put. Refuses endings that are not taken. */
export async function placeFor(name: string, bytes: number, files: Files, now: Date) {
  const ending = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  if (!takenEndings.includes(ending))
    throw new Refusal('attachmentRefused', `Files named .${ending} are not taken`, { name });
  const id = randomBytes(16).toString('hex');
  const validForSeconds = placeValidSeconds;
  return {
    id,
    method: 'PUT' as const,
    url: await files.place(keyOf(id), { validForSeconds, contentType: uploadType, bytes }),
    contentType: uploadType,
    expiresAt: new Date(now.getTime() + validForSeconds * 1000).toISOString(),
  };
}

/**
 * What was uploaded, looked at by content before a report names it; what the report has already is not looked at again.
 * Refuses what was never sent, what is too large, and what its bytes and its name disagree about.
 */
export async function keptAttachments(
  sent: readonly SentAttachment[],
  standing: readonly Attachment[],
  files: Files,
): Promise<Attachment[]> {
  const known = new Map(standing.map((one) => [one.id, one]));
  return Promise.all(sent.map(async (one) => known.get(one.id) ?? (await looked(one, files))));
}

async function looked({ id, name }: SentAttachment, files: Files): Promise<Attachment> {
  const found = await files.get(keyOf(id));
  if (!found) throw new Refusal('attachmentNotSent', `${name} has not been uploaded`, { name });
  const bytes = found.body.length;
  if (bytes > attachmentMaxBytes)
    throw new Refusal('fileTooLarge', `${name} is too large`, {
      limitBytes: attachmentMaxBytes,
      gotBytes: bytes,
    });
  const mediaType = await contentTypeOf(found.body, name);
  if (!mediaType) {
    await files.remove(keyOf(id));
    throw new Refusal('attachmentRefused', `${name} is not the kind of file its name says`, { name });
  }
  return { id, name: name.replaceAll(/[\p{Cc}\p{Cf}/\\:*?"<>|]/gu, '_'), mediaType, bytes };
}

/** Attachments with links that whoever has them can open until they expire. */
export function linked(attachments: readonly Attachment[], files: Files) {
  return Promise.all(
    attachments.map(async (one) => ({
      ...one,
      url: await files.link(keyOf(one.id), { validForSeconds: linkValidSeconds, fileName: one.name }),
    })),
  );
}
