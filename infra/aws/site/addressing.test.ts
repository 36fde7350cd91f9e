import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { openPages } from '../../../web/app/open/openPages.ts';
import { entryOf } from '../../local/site/entries.ts';
import { addressingCode } from './addressing.ts';

const code = addressingCode(['index.html', 'assets', 'mark.svg']);

function addressed(uri: string): string {
  return runInNewContext(`${code}; handler(event).uri`, { event: { request: { uri } } }) as string;
}

const addresses = [
  ['/', '/index.html'],
  ['/index.html', '/index.html'],
  ['/assets/index-1a2b.js', '/assets/index-1a2b.js'],
  ['/mark.svg', '/mark.svg'],
  ['/signed-in', '/signed-in.html'],
  ['/plan/measures/2.4', '/index.html'],
  ['/ask', '/ask.html'],
  ['/ask/', '/ask.html'],
  ['/embed/ask', '/ask.html'],
  ['/asked', '/index.html'],
  ['/open', '/open.html'],
  ['/open/schools/s-1', '/open.html'],
  ['/guidance/how-to-sign-in', '/open.html'],
  ['/guidance-desk', '/index.html'],
  ['/constructor', '/index.html'],
  ['/api/docs', '/api/docs/index.html'],
  ['/api/docs/', '/api/docs/index.html'],
  ['/api/docs/start.js', '/api/docs/start.js'],
  ['/api/openapi.json', '/api/openapi.json'],
] as const;
test.each(addresses)('%s is %s', (asked, found) => {
  expect(addressed(asked)).toBe(found);
});

test('every open page is of the open application, here and in the cloud', () => {
  for (const { path } of openPages) {
    expect(entryOf(path)).toBe('open.html');
    expect(addressed(path)).toBe('/open.html');
  }
});
