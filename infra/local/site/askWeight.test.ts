import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { build, type Rolldown } from 'vite';
import { expect, test } from 'vitest';
import { root } from './build.ts';

const mostBytes = 60_000;

test('the form that parents ask by, all that it loads together, is under 60 KB', async () => {
  const built = await build({
    root: `${root}web`,
    configFile: `${root}vite.config.ts`,
    logLevel: 'silent',
    build: { write: false, rolldownOptions: { input: `${root}web/ask.html` } },
  });
  const { output } = built as Rolldown.RolldownOutput;
  const packed = output.map((file) => gzipSync(file.type === 'chunk' ? file.code : file.source).length);
  const icon = gzipSync(readFileSync(`${root}web/public/icon.svg`)).length;
  const bytes = packed.reduce((sum, one) => sum + one, icon);
  expect(output.some(({ fileName }) => fileName === 'ask.html')).toBe(true);
  expect(bytes).toBeLessThan(mostBytes);
});
