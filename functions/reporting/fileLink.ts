import type { Format } from './contract/formats.ts';
import type { ReportDocument } from './documents/model.ts';
import { render } from './rendering/render.ts';
import type { ReportingRooms } from './rooms.ts';
import { dataHash } from './rules/canonical.ts';

export const validForSeconds = 300;

/** A paper as a file at an address that opens without a login for five minutes; the same paper is the same file. */
export async function fileLink(
  document: ReportDocument,
  format: Format,
  { files }: Pick<ReportingRooms, 'files'>,
  now: Date,
) {
  const { bytes, mediaType, fileName } = await render(document, format);
  const key = `reporting/files/${dataHash(document)}.${format}`;
  await files.put(key, bytes, mediaType);
  return {
    url: await files.link(key, { validForSeconds, fileName }),
    fileName,
    expiresAt: new Date(now.getTime() + validForSeconds * 1000).toISOString(),
  };
}
