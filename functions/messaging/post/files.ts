import { randomBytes } from 'node:crypto';
import { attachmentsOf, linkValidSeconds, placeValidSeconds, uploadType } from '../../shared/attachments.ts';
import { takenEndings } from '../../shared/fileContent.ts';
import type { Files } from '../../shared/files.ts';
import { Refusal } from '../../shared/refusal.ts';
import type { KeptFile } from '../contract/post.ts';

const keyOf = (id: string) => `messaging/uploads/${id}`;

/** Where a file of that name and length may be put. Refuses endings that are not taken. */
export async function placeFor(name: string, bytes: number, files: Files, now: Date) {
  const ending = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  if (!takenEndings.includes(ending))
    throw new Refusal('attachmentRefused', `Files named .${ending} are not taken`, { name });
  const id = randomBytes(16).toString('hex');
  return {
    id,
    method: 'PUT' as const,
    url: await files.place(keyOf(id), { validForSeconds: placeValidSeconds, contentType: uploadType, bytes }),
    contentType: uploadType,
    expiresAt: new Date(now.getTime() + placeValidSeconds * 1000).toISOString(),
  };
}

/** What was uploaded, looked at by content; what stands in the record already is not looked at again. */
export async function keptFiles(
  sent: readonly { id: string; name: string }[],
  standing: readonly KeptFile[],
  files: Files,
): Promise<KeptFile[]> {
  const known = new Map(standing.map((one) => [one.id, one]));
  const fresh = await attachmentsOf(
    sent.filter(({ id }) => !known.has(id)),
    { files, keyOf },
  );
  const byId = new Map([...known, ...fresh.map((one): [string, KeptFile] => [one.id, one])]);
  return sent.flatMap(({ id }) => byId.get(id) ?? []);
}

/** Files with links that whoever has them can open until they expire. */
export function linked(files: readonly KeptFile[], store: Files) {
  return Promise.all(
    files.map(async (one) => ({
      ...one,
      url: await store.link(keyOf(one.id), { validForSeconds: linkValidSeconds, fileName: one.name }),
    })),
  );
}
