import { describe, expect, test } from 'vitest';
import { refusalStatus } from '../../functions/shared/refusal.ts';
import { partsOf } from '../shared/text/parts.ts';
import type { Words } from '../shared/text/words.ts';
import { openTextLoaders, type TextLoaders, textLoaders } from './textLoaders.ts';
import { texts } from './texts.ts';

const pluralEnding = /_(one|few|many|other)$/;

/** Keys as a reader meets them: plural forms are one sentence, which Russian splits finer than English. */
function sentences(words: Words, prefix = ''): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const [key, value] of Object.entries(words)) {
    const name = `${prefix}${key.replace(pluralEnding, '')}`;
    if (typeof value === 'string') found.set(name, [...(found.get(name) ?? []), key]);
    else for (const [inner, keys] of sentences(value, `${name}.`)) found.set(inner, keys);
  }
  return found;
}

function places(words: Words): Map<string, string> {
  const found = new Map<string, string>();
  const walk = (part: Words, prefix: string) => {
    for (const [key, value] of Object.entries(part))
      if (typeof value === 'string') found.set(`${prefix}${key}`, value);
      else walk(value, `${prefix}${key}.`);
  };
  walk(words, '');
  return found;
}

const domains = Object.keys(texts.ru) as (keyof typeof texts.ru)[];

describe.each(domains)('the sentences of %s', (domain) => {
  const ru: Words = texts.ru[domain];
  const en: Words = texts.en[domain];

  test('are the same in both languages', () => {
    expect([...sentences(en).keys()].sort()).toEqual([...sentences(ru).keys()].sort());
  });

  test('have every plural form of their language', () => {
    const missing = [...sentences(ru)].filter(
      ([, keys]) => keys.some((key) => pluralEnding.test(key)) && keys.length < 4,
    );
    expect(missing).toEqual([]);
    const missingEn = [...sentences(en)].filter(
      ([, keys]) => keys.some((key) => pluralEnding.test(key)) && keys.length < 2,
    );
    expect(missingEn).toEqual([]);
  });

  test('name the same values in their braces', () => {
    const english = places(en);
    // A quarter has its number in one language and its Roman numeral in the other; a title is worded in each.
    const values = (sentence: string) =>
      [
        ...new Set(
          sentence
            .replaceAll('{{roman}}', '{{number}}')
            .replaceAll('{{titleEn}}', '{{title}}')
            .match(/\{\{\s*\w+/g),
        ),
      ].sort();
    const different = [...places(ru)].filter(([key, sentence]) => {
      const other = english.get(key);
      return other !== undefined && values(other).join() !== values(sentence).join();
    });
    expect(different).toEqual([]);
  });

  test('quote as their language does', () => {
    expect([...places(en)].filter(([, sentence]) => /[«»]/.test(sentence))).toEqual([]);
    expect([...places(ru)].filter(([, sentence]) => /[“”]/.test(sentence))).toEqual([]);
  });

  test('are not empty, and Russian is not left in English ones', () => {
    const spoilt = [...places(en)].filter(
      ([key, sentence]) => sentence === '' || (/[а-яё]/i.test(sentence) && !/^language/.test(key)),
    );
    expect(spoilt.filter(([, sentence]) => !/[“№]|Дневник|МОНО/.test(sentence))).toEqual([]);
    expect([...places(ru)].filter(([, sentence]) => sentence === '')).toEqual([]);
  });
});

test('every refusal of the server has its sentence and its advice', () => {
  const known = Object.keys(texts.ru.problems);
  expect(Object.keys(refusalStatus).filter((code) => !known.includes(code))).toEqual([]);
});

/** The domain that a namespace is, or is a part of. */
function domainOf(namespace: string): string {
  return Object.keys(partsOf).find((domain) => partsOf[domain]?.includes(namespace)) ?? namespace;
}

test.each(['ru', 'en'] as const)(
  'every namespace arrives by itself, and nothing is left behind, in %s',
  async (language) => {
    const loaders: TextLoaders = textLoaders;
    const arrived: Record<string, Words> = {};
    for (const [name, load] of Object.entries(loaders[language])) {
      const domain = domainOf(name);
      arrived[domain] = { ...arrived[domain], ...(await load()) };
    }
    expect(arrived).toEqual(texts[language]);
  },
);

test('open pages can say what the kernel and the hotline refuse', async () => {
  const problems = await openTextLoaders.ru.problems();
  expect(Object.keys(problems)).toEqual(expect.arrayContaining(['tooManyRequests', 'fault']));
  expect(texts.ru.problems).toMatchObject(problems);
});
