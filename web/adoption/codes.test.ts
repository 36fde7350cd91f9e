import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { texts } from '../app/texts.ts';

const folders = ['importing', 'rules'].map((name) => join(process.cwd(), 'functions/adoption', name));

/** Codes that reading files and the rules name in their sources. */
function namedCodes(): string[] {
  const sources = folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
      .map((name) => readFileSync(join(folder, name), 'utf8')),
  );
  const shapes = [/code: '(\w+)'/g, /refuse\([^,()]+, '(\w+)'/g, /text === '' \? '(\w+)' : '(\w+)'/g];
  const found = sources.flatMap((source) =>
    shapes.flatMap((shape) => [...source.matchAll(shape)].flatMap(([, ...codes]) => codes)),
  );
  return [...new Set(found)].filter(Boolean).sort();
}

test.each(['ru', 'en'] as const)(
  'every code of a wrong row has its sentence and its advice in %s',
  (language) => {
    const known = { ...texts[language].problems, ...texts[language].adoption.rowError };
    const codes = namedCodes();
    expect(codes.length).toBeGreaterThan(35);
    expect(codes.filter((code) => !(code in known))).toEqual([]);
  },
);
