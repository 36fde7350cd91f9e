import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sentenceOf } from '../fileErrors.ts';
import { en } from './en.ts';
import { ru } from './ru.ts';

const server = join(import.meta.dirname, '../../../functions');

function sources(folder: string): string[] {
  return readdirSync(join(server, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.includes('.test.') && !file.includes('testing/'))
    .map((file) => readFileSync(join(server, folder, file), 'utf8'));
}

function named(texts: readonly string[], patterns: readonly RegExp[]): string[] {
  const found = texts.flatMap((text) =>
    patterns.flatMap((pattern) => [...text.matchAll(pattern)].flatMap(([, code]) => code ?? [])),
  );
  return [...new Set(found)].sort();
}

/** `code: '…'` beside a place in a file, and the codes that the readers of cells and rings pass on. */
const fileCodes = named(sources('registry/pack'), [
  /\bcode: '(\w+)'(?=[,\s}])/g,
  /\berror\([^;]*?, '([a-z]+[A-Z]\w+|duplicate)'/g,
  /readAs\([^,]+, '(\w+)'/g,
  /^ {4}\| '(\w+)';?$/gm,
]).filter((code) => code !== 'node');

test('the readers of packs and lists are read for their codes', () => {
  expect(fileCodes).toEqual(
    expect.arrayContaining(['cellEmpty', 'ringCrossesItself', 'notDay', 'tooManyRows']),
  );
  expect(fileCodes.length).toBeGreaterThan(35);
});

test.each([
  ['ru', ru],
  ['en', en],
])('every error of a pack or a list has its sentence in %s', (_language, words) => {
  const known = Object.keys(words.files.error);
  expect(fileCodes.filter((code) => !known.includes(sentenceOf({ code })))).toEqual([]);
  expect(known).toContain('duplicate');
});

const inputCodes = named(sources('registry'), [
  /pointer: '[^']+', code: '(\w+)'/g,
  /error: '(\w+)',?\s*\}\)/g,
]);

test('every wrong field has its sentence', () => {
  expect(inputCodes).toEqual(expect.arrayContaining(['signedInFuture', 'validBeforeSigned', 'inFuture']));
  expect(inputCodes.filter((code) => !(code in ru.forms.input))).toEqual([]);
});

test('every reason against a succession has its sentence', () => {
  const reasons = named(sources('registry/rules'), [/impossible\('(\w+)'/g]);
  expect(reasons.length).toBeGreaterThan(5);
  expect(reasons.filter((reason) => !(reason in ru.succession.reason))).toEqual([]);
});

test('every action of the log has its name', () => {
  const actions = ['registry', 'plan', 'adoption'].flatMap((domain) =>
    named(sources(`${domain}/routes`), [
      /\.change\(\s*'(\w+)'/g,
      /\.change\([^']*\? '(\w+)'/g,
      /\? '\w+' : '(\w+)', \w+\.id/g,
    ]),
  );
  expect(actions.length).toBeGreaterThan(20);
  expect(actions.filter((action) => !(action in ru.audit.action))).toEqual([]);
});
