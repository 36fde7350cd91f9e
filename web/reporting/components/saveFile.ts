import type { FileLink } from '../../../functions/reporting/contract/formats.ts';

/** Saves what a link opens, under its name. */
export function saveFile({ url, fileName }: FileLink): void {
  const anchor = document.createElement('a');
  anchor.href = url;
  anchor.download = fileName;
  anchor.click();
}
