import { createHash } from 'node:crypto';
import { safeName } from '../../shared/attachments.ts';
import { contentTypeOf } from '../../shared/fileContent.ts';
import type { Files } from '../../shared/files.ts';
import { keyOfAttachment } from '../attachments.ts';
import type { Attachment } from '../contract/attachments.ts';
import { attachmentMaxBytes, attachmentsPerEntry } from '../contract/limits.ts';
import type { IncomingLetter } from './readLetter.ts';

interface KeptFiles {
  kept: Attachment[];
  /** What was not kept, each with why, for whoever answers. */
  refused: string[];
}

/** Attachments looked at by content, as an upload's are; one that is refused is named and loses nothing else. */
export async function keptFiles(
  entryId: string,
  sent: IncomingLetter['attachments'],
  files: Pick<Files, 'put'>,
): Promise<KeptFiles> {
  const kept: Attachment[] = [];
  const refused: string[] = [];
  for (const [index, { name, bytes }] of sent.entries()) {
    const safe = safeName(name);
    if (kept.length === attachmentsPerEntry) {
      refused.push(`${safe}: сверх ${attachmentsPerEntry} вложений`);
      continue;
    }
    if (bytes.length > attachmentMaxBytes) {
      refused.push(`${safe}: больше ${attachmentMaxBytes / 1024 / 1024} МБ`);
      continue;
    }
    const mediaType = bytes.length > 0 && (await contentTypeOf(bytes, name));
    if (!mediaType) {
      refused.push(`${safe}: содержимое не соответствует названию, или такие файлы не принимаются`);
      continue;
    }
    // Made of the letter, so that a letter met twice leaves one file.
    const id = createHash('sha256').update(`${entryId}\n${index}`).digest('hex').slice(0, 32);
    await files.put(keyOfAttachment(id), bytes, mediaType);
    kept.push({ id, name: safe, mediaType, bytes: bytes.length });
  }
  return { kept, refused };
}
