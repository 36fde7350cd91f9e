import { expect, test } from 'vitest';
import { correctionOf } from './correction.ts';

test.each([
  ['address', ' с. Анна, ул. Ленина, 1 ', { address: 'с. Анна, ул. Ленина, 1' }],
  ['pupils', '1 240', { pupils: 1240 }],
  ['pupils', 'много', undefined],
  ['classes', '', undefined],
  ['locality', 'rural', { locality: 'rural' }],
  ['point', '51.672, 39.1843', { point: { lat: 51.672, lon: 39.1843 } }],
  ['point', '51.672 39.1843', { point: { lat: 51.672, lon: 39.1843 } }],
  ['point', '151.6, 39.1', undefined],
  ['point', '51.6', undefined],
] as const)('%s %j is read as %j', (field, typed, read) => {
  expect(correctionOf(field, typed)).toEqual(read);
});
