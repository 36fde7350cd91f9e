import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { parseSync } from 'oxc-parser';
import type { Import } from './imports.ts';

export interface SharedPart {
  file: string;
  name: string;
}

/** Every component of the shared parts: what is exported from a `.tsx` under a capital letter. */
export function sharedParts(root: string, folder: string): SharedPart[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.tsx') && !file.endsWith('.test.tsx') && !file.startsWith('testing/'))
    .map((file) => posix.join(folder, file))
    .flatMap((file) =>
      componentsOf(file, readFileSync(join(root, file), 'utf8')).map((name) => ({ file, name })),
    );
}

export function componentsOf(file: string, source: string): string[] {
  return parseSync(file, source).module.staticExports.flatMap(({ entries }) =>
    entries.flatMap(({ isType, exportName: { name } }) =>
      !isType && name && /^[A-Z]/.test(name) ? [name] : [],
    ),
  );
}

/** Parts that a page draws and the showcase does not. What only other shared parts are made of is seen in those. */
export function notShown(parts: readonly SharedPart[], imports: readonly Import[]): SharedPart[] {
  const takers = imports.filter(({ from }) => !/^web\/shared\/|\.test\.tsx?$/.test(from));
  const isTaken = ({ file, name }: SharedPart, by: (from: string) => boolean) =>
    takers.some(
      ({ from, to, names }) => by(from) && to === file && (names.includes(name) || names.includes('*')),
    );
  const isShowcase = (from: string) => from.startsWith('web/showcase/');
  return parts.filter((part) => isTaken(part, (from) => !isShowcase(from)) && !isTaken(part, isShowcase));
}
