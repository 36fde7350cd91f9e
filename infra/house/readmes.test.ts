import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

const root = new URL('../../', import.meta.url).pathname;
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>;
};

const readmes = ['', 'functions', 'infra', 'web', 'e2e'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: folder !== '', encoding: 'utf8' })
    .filter((name) => /(^|\/)README\.md$/.test(name) && !/node_modules|cdk\.out/.test(name))
    .map((name) => join(folder, name)),
);

test.each(readmes)('%s leads only to what is there', (readme) => {
  const text = readFileSync(join(root, readme), 'utf8');
  const links = [...text.matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, link]) => link ?? '');
  expect(links.filter((link) => !existsSync(join(root, dirname(readme), link)))).toEqual([]);
});

test.each(readmes)('%s names only commands that exist', (readme) => {
  const text = readFileSync(join(root, readme), 'utf8');
  const named = [...text.matchAll(/npm run ([\w:]+)/g)].map(([, name]) => name ?? '');
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
});

test('the picture of the overview is small enough to be read on any line', () => {
  expect(statSync(join(root, 'e2e/pictures/overview.png')).size).toBeLessThan(300 * 1024);
});
