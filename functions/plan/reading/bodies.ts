import type { Body } from '../contract.ts';

/** Latin letters, and the Cyrillic ones written in their place because they look or sound the same. */
const twins: Record<string, string> = {
  a: 'а',
  b: 'в',
  c: 'с',
  e: 'е',
  h: 'н',
  k: 'к',
  m: 'м',
  n: 'н',
  o: 'о',
  p: 'р',
  t: 'т',
  x: 'х',
  y: 'у',
};
const withTwin = /[abcehkmnoptxy]/gu;

/** ОГУ, ГОУ ВПО, МБОУ, ООО …: what stands before a name and says only what kind of legal person it is. */
const legalForm =
  /^(?:(?:[огмкфнр]{0,2}г?[абк]?о?у|ано|нко|ооо|оао|зао|пао|ао|гуп|муп|фгуп)(?:\s+(?:дпо|впо|спо|во|до))?)(?=\s+\p{L}|\s*[«"])/iu;
const acronym = /^(?=(?:.*\p{Lu}){3})\p{L}{3,12}$/u;
const proseMaxWords = 20_000;

/**
 * Proposes which names are one body: the same but for legal form, quotes and twin letters; a name and its
 * longer form; an acronym and the words of the order it is made of. A person confirms or parts them.
 */
export function proposeBodies(owners: string[], prose: string, text: string): Body[] {
  const groups = [...mergeLonger(groupByKey(owners)), ...mixedScripts(text)];
  const wordings = wordsOf(prose);
  return groups
    .map((names) => [...names, ...names.flatMap((name) => spelledOut(name, wordings))])
    .map((names) => [...new Set(names)])
    .filter((names) => names.length > 1)
    .map((names) => ({ name: { ru: names[0] ?? '', en: '' }, aliases: names }));
}

/** What is left of a name when everything that does not tell bodies apart is taken away. */
function bodyKey(name: string): string {
  return skeleton(name.trim().replace(legalForm, ''))
    .replace(/[^\p{L}\d.]+/gu, ' ')
    .trim();
}

function skeleton(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(withTwin, (letter) => twins[letter] ?? letter);
}

function groupByKey(names: string[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const name of new Set(names)) {
    const key = bodyKey(name);
    groups.set(key, [...(groups.get(key) ?? []), name]);
  }
  return groups;
}

/** «РЦОИ» joins «РЦОИ ИТЭК» when only one longer name begins with its acronym. */
function mergeLonger(groups: Map<string, string[]>): string[][] {
  for (const [key, names] of groups) {
    if (!names.some((name) => acronym.test(name))) continue;
    const longer = [...groups.keys()].filter((other) => other.startsWith(`${key} `));
    const [only] = longer;
    if (longer.length !== 1 || only === undefined) continue;
    groups.set(only, [...(groups.get(only) ?? []), ...names]);
    groups.delete(key);
  }
  return [...groups.values()];
}

/** Names spelled once in Latin and once in Cyrillic letters, such as MONO.LOG and МОНО.LOG. */
function mixedScripts(text: string): string[][] {
  const spelled = new Set(text.match(/(?<![\p{L}\d.])\p{Lu}[\p{L}\d]+(?:\.[\p{L}\d]+)*/gu) ?? []);
  const groups = new Map<string, string[]>();
  for (const name of spelled) {
    const key = skeleton(name);
    groups.set(key, [...(groups.get(key) ?? []), name]);
  }
  return [...groups.values()].filter((names) => {
    const spellings = new Set(names.map((name) => name.toLowerCase()));
    return spellings.size > 1 && names.some((name) => /\p{Script=Latin}/u.test(name));
  });
}

function wordsOf(prose: string): string[] {
  return (prose.match(/\p{L}+/gu) ?? []).slice(0, proseMaxWords);
}

/** The words of the order whose initials spell the acronym: «ВОИПКиПРО» and the institute of clause 4. */
function spelledOut(name: string, words: string[]): string[] {
  const [short = ''] = name
    .replace(legalForm, '')
    .trim()
    .split(/[\s«»"]+/u);
  if (!acronym.test(short)) return [];
  const initials = words.map((word) => word[0]?.toLowerCase() ?? '').join('');
  const at = initials.indexOf(short.toLowerCase());
  return at === -1 ? [] : [words.slice(at, at + short.length).join(' ')];
}
