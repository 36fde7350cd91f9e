import { paths } from '../paths.ts';

/** Where open pages stand: every address that begins with one of these words is the open application's. */
export const openSections: readonly string[] = [
  paths.open,
  paths.guidance,
  paths.learning,
  paths.certificates,
  paths.status,
  paths.ticket(''),
  paths.feedback('', ''),
  paths.here('', ''),
].map(sectionOf);

/** The first word of an address. */
export function sectionOf(path: string): string {
  return path.split('/')[1] ?? '';
}
