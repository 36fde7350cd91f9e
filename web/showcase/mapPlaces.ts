import { layOutTiles } from '../../functions/shared/tileLayout.ts';
import type { MapPanel } from '../shared/map/MapMultiples.tsx';
import type { MapPlace, MapPoint, Reading } from '../shared/map/types.ts';

const readings: readonly Reading[] = [1, 0.92, 0.8, 0.6, 0.3, 0.1, 0, 'noData', 'notApplicable'];
const side = 3;
const names = [
  'Анна',
  'Бобров',
  'Верхняя Хава',
  'Грибановка',
  'Каширское',
  'Лиски',
  'Нижнедевицк',
  'Острогожск',
  'Павловск',
];

const textOf = (reading: Reading) => (typeof reading === 'number' ? `${Math.round(reading * 100)} %` : '—');

/** Nine places on a square, one for everything that a place can say; two of them said it a while ago. */
export const places: readonly (MapPlace & { at: { lat: number; lon: number } })[] = readings.map(
  (reading, index) => ({
    id: `p${index}`,
    name: names[index] ?? '',
    shortName: names[index] ?? '',
    reading,
    valueText: textOf(reading),
    ariaLabel: `${names[index]}: ${textOf(reading)}`,
    stale: index === 1 || index === 4,
    at: { lat: 52 - Math.floor(index / side), lon: 38 + (index % side) * 1.6 },
  }),
);

export const cells = layOutTiles(places.map(({ id, at }) => ({ id, point: at })));

/** The same, of which one is not believed. */
export const untrusted = places.map((place) => ({ ...place, untrusted: place.id === 'p2' }));

/** So near each other that some are drawn as one. */
export const points: readonly MapPoint[] = Array.from({ length: 60 }, (_, at) => ({
  id: `s${at}`,
  lat: 52 - ((at * 7) % 20) / 10,
  lon: 38 + ((at * 13) % 32) / 10,
  size: 20 + at * 10,
  reading: readings[at % readings.length] ?? 'noData',
  name: `Школа № ${at + 1}`,
}));

export const panels: readonly MapPanel[] = ['Приказ издан', 'Журнал ведётся', 'Родители вошли'].map(
  (title, at) => ({
    id: title,
    title,
    heading: title,
    ariaLabel: title,
    places: places.map((place, index) => ({
      ...place,
      reading: readings[(index + at) % readings.length] ?? 'noData',
    })),
    whole: `${40 + at * 10} %`,
  }),
);

type Ring = readonly (readonly [number, number])[];

const feature = (id: string, ring: Ring) => ({
  type: 'Feature',
  id,
  properties: {},
  geometry: { type: 'Polygon', coordinates: [ring] },
});

function squareAround({ lat, lon }: { lat: number; lon: number }, part = 1): Ring {
  const [west, east] = [lon - 0.8 * part, lon + 0.8 * part];
  const [south, north] = [lat - 0.5 * part, lat + 0.5 * part];
  return [
    [west, south],
    [west, north],
    [east, north],
    [east, south],
    [west, south],
  ];
}

export const boundarySource = {
  type: 'FeatureCollection',
  features: places.map(({ id, at }) => feature(id, squareAround(at))),
};

/** Two of them too small to be hit. */
export const smallSource = {
  type: 'FeatureCollection',
  features: places.map(({ id, at }, index) =>
    feature(id, squareAround(at, index === 0 || index === 4 ? 0.05 : 1)),
  ),
};

/** A shape that nobody owns, a place without one, a ring of two corners and one that is not closed. */
export const brokenSource = {
  type: 'FeatureCollection',
  features: [
    ...boundarySource.features.slice(0, 5),
    feature('nobody', squareAround({ lat: 50, lon: 36.2 })),
    feature('p5', [
      [38, 50],
      [39, 50],
    ]),
    feature('p6', squareAround({ lat: 50, lon: 38 }).slice(0, 4)),
  ],
};
