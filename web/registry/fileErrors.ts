import type { FileError } from '../../functions/registry/contract/files.ts';

/** The key of an error's sentence: one code may mean different things in a table and among boundaries. */
export function sentenceOf({ code, params }: Pick<FileError, 'code' | 'params'>): string {
  return code === 'duplicate' && params?.row === undefined ? 'duplicateBoundary' : code;
}
