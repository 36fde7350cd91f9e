import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { expect, test } from 'vitest';
import { root } from './build.ts';

const mostBytes = 60_000;
/** What the wire adds: heads of some twenty replies, files packed apart, and the known incidents that the page asks for. */
const onTheWire = 15_000;

test('the form that parents ask by, all that it loads together, is under 60 KB', async () => {
  const { outputFiles } = await build({
    entryPoints: [`${root}web/app/ask/main.tsx`],
    outdir: '/ask',
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
    write: false,
  });
  const besides = ['ask.html', 'public/icon.svg'].map((file) => readFileSync(`${root}web/${file}`));
  const packed = [...outputFiles.map(({ contents }) => contents), ...besides].map(
    (bytes) => gzipSync(bytes).length,
  );
  expect(outputFiles.map(({ path }) => path).sort()).toEqual(['/ask/main.css', '/ask/main.js']);
  expect(packed.reduce((sum, one) => sum + one)).toBeLessThan(mostBytes - onTheWire);
});
