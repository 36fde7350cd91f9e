import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { withoutJsonSchema } from './zodWithoutJsonSchema.ts';

const zod = createRequire(import.meta.url).resolve('zod/package.json');
const code = readFileSync(join(zod, '../v4/classic/schemas.js'), 'utf8');

test('of the schemas that are installed, only what makes JSON Schema is left out', () => {
  const left = withoutJsonSchema(code);
  const lost = code.split('\n').filter((line) => /\w/.test(line) && !left.includes(line));
  expect(lost.length).toBeGreaterThan(30);
  expect(lost.filter((line) => !/JSONSchema|jsonSchema/.test(line))).toEqual([]);
});

test('a zod that has changed is refused rather than built wrong', () => {
  expect(() => withoutJsonSchema(code.replaceAll('processJSONSchema', 'writeJSONSchema'))).toThrow(
    'has changed',
  );
});
