import fc from 'fast-check';
import type { Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import type { FileError } from '../contract/files.ts';
import { area } from '../testing/pack.ts';
import { readBoundaries } from './boundaries.ts';
import { ringFault, signedArea } from './rings.ts';

const nodes = [
  { id: 'm-20602000', oktmo: '20602000', name: 'Аннинский' },
  { id: 'm-20604000', oktmo: '20604000', name: 'Бобровский' },
];
const square: Position[] = [
  [40, 51],
  [40, 52],
  [41, 52],
  [41, 51],
  [40, 51],
];

function read(features: unknown[], more = {}) {
  const errors: FileError[] = [];
  const bytes = new TextEncoder().encode(JSON.stringify({ type: 'FeatureCollection', features, ...more }));
  return { ...readBoundaries('b.geojson', bytes, 'r-20', nodes, errors), errors };
}

describe('joining', () => {
  test('names what has no partner, on both sides', () => {
    const { join, errors } = read([
      area('20602000', 'Аннинский', square),
      area('20999000', 'Чужой', square),
      area(undefined, 'Безымянный', square),
    ]);
    expect(join).toMatchObject({
      matched: 1,
      unmatchedNodes: [{ nodeId: 'm-20604000', name: 'Бобровский' }],
      unmatchedFeatures: [{ oktmo: '20999000', name: 'Чужой' }, { name: 'Безымянный' }],
    });
    expect(errors).toEqual([]);
  });

  test.each([
    [{ id: '20602000' }],
    [{ id: 20602000 }],
    [{ id: 'm-20602000' }],
    [{ properties: { OKTMO: '20602000000' } }],
  ])('by %j', (naming) => {
    const { join } = read([
      { type: 'Feature', properties: {}, geometry: { type: 'Polygon', coordinates: [square] }, ...naming },
    ]);
    expect(join?.matched).toBe(1);
  });

  test('a second boundary of one municipality is refused with its name', () => {
    const { join, boundaries } = read([area('20602000', 'А', square), area('20602000', 'Б', square)]);
    expect(join?.broken).toEqual([{ oktmo: '20602000', name: 'Б', code: 'duplicate' }]);
    expect(boundaries).toBeUndefined();
  });
});

describe('a broken geometry is refused with its name', () => {
  const open = square.slice(0, -1);
  const bow: Position[] = [
    [40, 51],
    [41, 52],
    [41, 51],
    [40, 52],
    [40, 51],
  ];
  const flat: Position[] = [
    [40, 51],
    [41, 51],
    [42, 51],
    [40, 51],
  ];
  test.each([
    ['a ring left open', [open], 'ringNotClosed'],
    ['three points', [square.slice(0, 3)], 'ringTooShort'],
    ['a ring that crosses itself', [bow], 'ringCrossesItself'],
    ['a ring without area', [flat], 'ringWithoutArea'],
    [
      'a latitude beyond the pole',
      [
        [
          [40, 51],
          [40, 95],
          [41, 52],
          [40, 51],
        ],
      ],
      'coordinateOutOfRange',
    ],
    [
      'a coordinate that is no number',
      [
        [
          [40, null],
          [40, 52],
          [41, 52],
          [40, null],
        ],
      ],
      'coordinateNotNumber',
    ],
    ['text for coordinates', 'нет', 'coordinateNotNumber'],
    ['no rings', [], 'geometryMissing'],
    [
      'a broken hole',
      [square, open.map(([x = 0, y = 0]) => [40.5 + (x - 40.5) / 2, 51.5 + (y - 51.5) / 2])],
      'ringNotClosed',
    ],
  ])('%s', (_what, coordinates, code) => {
    const feature = { ...area('20602000', 'Аннинский'), geometry: { type: 'Polygon', coordinates } };
    const { join, errors } = read([feature]);
    expect(join?.broken).toMatchObject([{ oktmo: '20602000', name: 'Аннинский', code }]);
    expect(errors).toMatchObject([{ file: 'b.geojson', value: 'Аннинский', code }]);
  });

  test.each([
    [null, 'geometryMissing'],
    [{ type: 'Point', coordinates: [40, 51] }, 'notArea'],
  ])('%j', (geometry, code) => {
    expect(read([{ ...area('20602000', 'Аннинский'), geometry }]).join?.broken[0]?.code).toBe(code);
  });
});

test('outer rings are turned clockwise, holes the other way, and counted', () => {
  const hole = square.map(([x = 0, y = 0]): Position => [40.5 + (x - 40.5) / 2, 51.5 + (y - 51.5) / 2]);
  expect(read([area('20602000', 'А', square, hole.toReversed())]).join?.rewound).toBe(0);
  expect(read([area('20602000', 'А', square.toReversed(), hole)]).join?.rewound).toBe(2);
});

test('a star-shaped ring never crosses itself, whichever way it runs; with two corners swapped it does', () => {
  const radii = fc.array(fc.double({ min: 0.2, max: 1, noNaN: true }), { minLength: 5, maxLength: 40 });
  fc.assert(
    fc.property(radii, (lengths) => {
      const corners = lengths.map((length, at): Position => {
        const angle = (2 * Math.PI * at) / lengths.length;
        return [40 + length * Math.cos(angle), 51 + length * Math.sin(angle)];
      });
      const ring = [...corners, corners[0] ?? [0, 0]];
      expect(ringFault(ring)).toBeUndefined();
      expect(signedArea(ring)).toBeGreaterThan(0);
      expect(signedArea(ring.toReversed())).toBeLessThan(0);
    }),
  );
});
