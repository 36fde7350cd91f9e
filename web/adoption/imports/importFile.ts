import { importMaxBytes, placedMaxBytes } from '../../../functions/adoption/rules/limits.ts';

const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export function mediaTypeOf({ name }: Pick<File, 'name'>): string {
  return /\.xlsx$/i.test(name) ? spreadsheet : 'text/csv';
}

/** What the browser itself can tell, before anything is sent. */
export function refusalOf({ name, size }: Pick<File, 'name' | 'size'>): 'notTable' | 'tooLarge' | undefined {
  if (!/\.(csv|txt|xlsx)$/i.test(name)) return 'notTable';
  return size > placedMaxBytes ? 'tooLarge' : undefined;
}

/** A file too large for a request is put at a place of its own. */
export const isPlaced = ({ size }: Pick<File, 'size'>): boolean => size > importMaxBytes;
