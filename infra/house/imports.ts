import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { parseSync } from 'oxc-parser';
import type { Direction } from './directions.ts';

export interface Import {
  from: string;
  /** A file of the house by its path from the top, or a package by its name. */
  to: string;
  /** Imported for its types alone: gone when the program runs. */
  typesOnly: boolean;
  /** What is taken of it when the program runs; `*` where that is not said by name. */
  names: readonly string[];
}

/** Every import of every source file below the folders, types and dynamic ones included. */
export function importsOf(root: string, folders: readonly string[]): Import[] {
  return folders
    .flatMap((folder) => sourceFiles(join(root, folder)).map((file) => posix.join(folder, file)))
    .flatMap((file) => importsOfFile(file, readFileSync(join(root, file), 'utf8')));
}

export function importsOfFile(file: string, source: string): Import[] {
  const { module } = parseSync(file, source);
  const found = [
    ...module.staticImports.map((one) => ({
      to: one.moduleRequest.value,
      typesOnly: one.entries.length > 0 && one.entries.every((entry) => entry.isType),
      names: one.entries.flatMap(({ isType, importName }) => (isType ? [] : (importName.name ?? '*'))),
    })),
    ...module.staticExports.flatMap((one) =>
      one.entries.flatMap((entry) =>
        entry.moduleRequest
          ? [
              {
                to: entry.moduleRequest.value,
                typesOnly: entry.isType,
                names: [entry.importName.name ?? '*'],
              },
            ]
          : [],
      ),
    ),
    ...module.dynamicImports.map((one) => ({
      to: source.slice(one.moduleRequest.start, one.moduleRequest.end).replace(/^['"`]|['"`]$/g, ''),
      typesOnly: false,
      names: ['*'],
    })),
  ];
  return found.map(({ to, ...taken }) => ({ from: file, to: resolve(file, to), ...taken }));
}

/** Imports that go a forbidden way, as sentences. */
export function offences(imports: readonly Import[], directions: readonly Direction[]): string[] {
  return directions.flatMap((direction) =>
    imports
      .filter(({ from, to }) => forbids(direction, from, to))
      .map(({ from, to }) => `${from} imports ${to} — ${direction.name}: ${direction.because}`),
  );
}

function forbids({ from, to, allowed = [] }: Direction, file: string, target: string): boolean {
  const match = from.exec(file);
  if (!match || !to.test(target)) return false;
  return !allowed.some((pattern) => new RegExp(pattern.replaceAll('$1', match[1] ?? '')).test(target));
}

/** Circles of imports that exist when the program runs, each as the files it passes through. */
export function circles(imports: readonly Import[]): string[][] {
  const next = new Map<string, string[]>();
  for (const { from, to, typesOnly } of imports)
    if (!typesOnly) next.set(from, [...(next.get(from) ?? []), to]);
  const found: string[][] = [];
  const done = new Set<string>();
  const visit = (file: string, way: string[]) => {
    const start = way.indexOf(file);
    if (start >= 0) found.push([...way.slice(start), file]);
    if (start >= 0 || done.has(file)) return;
    for (const target of next.get(file) ?? []) visit(target, [...way, file]);
    done.add(file);
  };
  for (const file of next.keys()) visit(file, []);
  return found;
}

function resolve(file: string, target: string): string {
  return target.startsWith('.') ? posix.normalize(posix.join(posix.dirname(file), target)) : target;
}

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (file) => /\.(ts|tsx)$/.test(file) && !/node_modules|cdk\.out/.test(file),
  );
}
