import { fileTypeFromBuffer } from 'file-type';

/** Endings of names we take, by the media type that the bytes themselves show. */
const taken: Readonly<Record<string, readonly string[]>> = {
  'application/pdf': ['pdf'],
  'image/png': ['png'],
  'image/jpeg': ['jpg', 'jpeg'],
  'image/gif': ['gif'],
  'image/webp': ['webp'],
  'image/heic': ['heic', 'heif'],
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': ['docx'],
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': ['xlsx'],
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': ['pptx'],
  'application/vnd.oasis.opendocument.text': ['odt'],
  'application/vnd.oasis.opendocument.spreadsheet': ['ods'],
  // Office before 2007: one container for all of it.
  'application/x-cfb': ['doc', 'xls', 'ppt'],
  'text/plain': ['txt', 'csv', 'log'],
};

export const takenEndings: readonly string[] = Object.values(taken).flat();

/**
 * What a file is by its bytes, when its name says the same and it is a kind we take; undefined for anything else: an
 * executable named .pdf, a page with script named .txt, an archive.
 */
export async function contentTypeOf(bytes: Uint8Array, name: string): Promise<string | undefined> {
  const found = (await fileTypeFromBuffer(bytes))?.mime ?? (isPlainText(bytes) ? 'text/plain' : undefined);
  const ending = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  return found && taken[found]?.includes(ending) ? found : undefined;
}

/** Text has no control characters but those of lines, in whichever encoding. */
function isPlainText(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte > 31 || byte === 9 || byte === 10 || byte === 12 || byte === 13);
}
