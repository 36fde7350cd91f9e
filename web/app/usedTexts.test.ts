import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Words } from '../shared/text/words.ts';
import { type TextLoaders, textLoaders } from './textLoaders.ts';

const web = join(import.meta.dirname, '..');
/** As they arrive: a page has asked for the part that it speaks of. */
const loaders: TextLoaders = textLoaders;
const namespaces: Record<string, Words> = {};
for (const [name, load] of Object.entries(loaders.ru)) namespaces[name] = await load();

/** What is there before any page is drawn. */
const first = ['app', 'shared', 'problems'];

/** Namespaces that a file speaks from: those it asks for come before it is drawn. */
function namespacesOf(source: string): string[] {
  return [...source.matchAll(/useTranslation\(([^)]*)\)/g)].flatMap(([, names = '']) =>
    [...names.matchAll(/'(\w+)'/g)].flatMap(([, name]) => name ?? []),
  );
}

/** Keys that a file asks for by name; keys made of parts are looked at by the tests beside their pages. */
function askedBy(source: string): { key: string; namespaces: string[] }[] {
  const named = namespacesOf(source);
  const literal = /\bt\(\s*'([\w.]+)'(?:,\s*\{[^}]*?\bns: '(\w+)')?/g;
  return [...source.matchAll(literal)].flatMap(([, key, namespace]) =>
    key ? [{ key, namespaces: namespace ? [namespace] : named.length > 0 ? named : ['app'] }] : [],
  );
}

function has(words: Words | undefined, key: string): boolean {
  let place: string | Words | undefined = words;
  const parts = key.split('.');
  const last = parts.pop() ?? '';
  for (const part of parts) place = typeof place === 'object' ? place[part] : undefined;
  return (
    typeof place === 'object' &&
    [last, `${last}_one`, `${last}_other`].some((name) => typeof place[name] === 'string')
  );
}

const files = readdirSync(web, { recursive: true, encoding: 'utf8' }).filter(
  (file) => /\.tsx?$/.test(file) && !/\.test\./.test(file),
);

test('every sentence a page asks for by name is there', () => {
  const asked = files.flatMap((file) =>
    askedBy(readFileSync(join(web, file), 'utf8')).map((one) => ({ ...one, file })),
  );
  expect(asked.length).toBeGreaterThan(50);
  const missing = asked.filter(
    ({ key, namespaces: names }) => !names.some((name) => has(namespaces[name], key)),
  );
  expect(missing.map(({ file, key, namespaces: names }) => `${file}: ${names.join('/')}:${key}`)).toEqual([]);
});

test('a page that speaks from another namespace has asked for it, or its key would be read instead', () => {
  const unasked = files.flatMap((file) => {
    const source = readFileSync(join(web, file), 'utf8');
    const asked = [...first, ...namespacesOf(source)];
    return [...source.matchAll(/\bt\([^;]*?\bns: '(\w+)'/g)].flatMap(([, name = '']) =>
      asked.includes(name) ? [] : `${file}: ${name}`,
    );
  });
  expect(unasked).toEqual([]);
});
