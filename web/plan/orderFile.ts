/** Kinds of files an order is read from, by the ending of the name. Browsers name these types unreliably. */
const mediaTypes: Record<string, string> = {
  txt: 'text/plain',
  md: 'text/markdown',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  json: 'application/json',
};

export const acceptedEndings = Object.keys(mediaTypes)
  .map((ending) => `.${ending}`)
  .join(',');

const MOST_MEGABYTES = 5;
const MOST_BYTES = MOST_MEGABYTES * 1024 * 1024;

/** The media type to send a file under, or why it is not worth sending. */
export function judgeFile({
  name,
  size,
}: Pick<File, 'name' | 'size'>): { mediaType: string } | { refused: 'mediaTypeNotRead' | 'fileTooLarge' } {
  const mediaType = mediaTypes[name.split('.').at(-1)?.toLowerCase() ?? ''];
  if (!mediaType || !name.includes('.')) return { refused: 'mediaTypeNotRead' };
  return size > MOST_BYTES ? { refused: 'fileTooLarge' } : { mediaType };
}
