import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Feature, Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import { joinProblems, readBoundaries } from './boundaries.ts';
import { drawSheet, sheetOf } from './sheet.ts';

const ring: Position[] = [
  [39, 51],
  [40, 51],
  [40, 52],
  [39, 52],
  [39, 51],
];

function aFeature(id: string | undefined, coordinates: unknown, type = 'Polygon') {
  return {
    type: 'Feature',
    properties: { name: `Name ${id}` },
    geometry: { type, coordinates },
    ...(id ? { id } : {}),
  };
}

function collection(...features: unknown[]) {
  return { type: 'FeatureCollection', features };
}

const nameOf = (feature: Feature) => feature.properties?.name as string | undefined;

describe('what cannot be drawn is named, and the rest is drawn', () => {
  test.each([
    ['an empty geometry', { ...aFeature('x', []), geometry: null }, 'noGeometry'],
    ['a point', aFeature('x', [39, 51], 'Point'), 'notPolygon'],
    ['no rings', aFeature('x', []), 'ringTooShort'],
    ['a ring of two points', aFeature('x', [ring.slice(0, 2)]), 'ringTooShort'],
    [
      'a coordinate that is not a number',
      aFeature('x', [
        [
          [39, 51],
          [40, Number.NaN],
          [40, 52],
          [39, 51],
        ],
      ]),
      'badCoordinate',
    ],
    [
      'metres for degrees',
      aFeature('x', [
        [
          [391000, 5100],
          [40, 51],
          [40, 52],
          [391000, 5100],
        ],
      ]),
      'badCoordinate',
    ],
    [
      'a ring on one line',
      aFeature('x', [
        [
          [39, 51],
          [39, 52],
          [39, 51.5],
          [39, 51],
        ],
      ]),
      'noArea',
    ],
    ['one broken part of two', aFeature('x', [[ring], [[[1, 2]]]], 'MultiPolygon'), 'ringTooShort'],
    ['no id', aFeature(undefined, [ring]), 'noId'],
  ])('%s', (_, feature, fault) => {
    const set = readBoundaries(collection(feature, aFeature('good', [ring])), { nameOf });
    expect(set.boundaries.map(({ id }) => id)).toEqual(['good']);
    expect(set.broken).toEqual([expect.objectContaining({ fault, name: expect.stringContaining('Name') })]);
  });

  test.each([[null], ['text'], [{}], [{ type: 'FeatureCollection' }], [[]]])(
    '%j is no geography',
    (source) => {
      expect(readBoundaries(source).broken).toEqual([{ id: undefined, name: '', fault: 'notGeography' }]);
    },
  );
});

test('an open ring is closed', () => {
  const [boundary] = readBoundaries(collection(aFeature('a', [ring.slice(0, 4)]))).boundaries;
  const outer = boundary?.shape.coordinates[0]?.[0] ?? [];
  expect(outer).toHaveLength(5);
  expect(outer.at(-1)).toEqual(outer[0]);
});

test('rings that cross, touch or overlap are drawn, as many times as a point may repeat', () => {
  const crossed = [ring[0], ring[2], ring[1], ring[3], ring[0]];
  const repeated = ring.flatMap((position) => [position, position]);
  const touching = ring.map(([lon = 0, lat = 0]) => [lon + 1, lat + 1]);
  const overlapping = ring.map(([lon = 0, lat = 0]) => [lon + 0.5, lat]);
  const set = readBoundaries(
    collection(
      aFeature('crossed', [crossed]),
      aFeature('repeated', [repeated]),
      aFeature('several', [[ring], [touching], [overlapping]], 'MultiPolygon'),
    ),
  );
  expect(set.broken).toEqual([]);
  const { shapes } = drawSheet(sheetOf(set), { width: 400, height: 300 });
  for (const { d, x, y } of shapes.values()) {
    expect(d).not.toContain('NaN');
    expect([x, y].every(Number.isFinite)).toBe(true);
  }
});

test('parts with one id become one shape', () => {
  const east = ring.map(([lon = 0, lat = 0]) => [lon + 5, lat]);
  const { boundaries } = readBoundaries(collection(aFeature('a', [ring]), aFeature('a', [east])));
  expect(boundaries.map(({ shape }) => shape.coordinates.length)).toEqual([2]);
});

test('a topology with lost arcs loses that shape only', () => {
  const topology = {
    type: 'Topology',
    arcs: [ring],
    objects: {
      places: {
        type: 'GeometryCollection',
        geometries: [
          { type: 'Polygon', id: 'a', arcs: [[0]] },
          { type: 'Polygon', id: 'b', arcs: [[7]] },
        ],
      },
    },
  };
  const set = readBoundaries(topology);
  expect(set.boundaries.map(({ id }) => id)).toEqual(['a']);
  expect(set.broken).toEqual([{ id: 'b', name: 'b', fault: 'badTopology' }]);
});

test('unmatched sides are told apart', () => {
  const set = readBoundaries(collection(aFeature('a', [ring]), aFeature('b', [ring])));
  const problems = joinProblems(set, ['b', 'c']);
  expect(problems.withoutPlace.map(({ id }) => id)).toEqual(['a']);
  expect(problems.withoutBoundary).toEqual(['c']);
});

const pack = resolve(import.meta.dirname, '../../../../shared/region/voronezh');

describe.skipIf(!existsSync(pack))('the region pack beside the repository', () => {
  test.each(['boundaries.geojson', 'boundaries.topo.json'])('%s is read whole', (file) => {
    const set = readBoundaries(JSON.parse(readFileSync(resolve(pack, file), 'utf8')));
    expect(set.boundaries).toHaveLength(34);
    expect(set.broken).toEqual([]);
  });
});
