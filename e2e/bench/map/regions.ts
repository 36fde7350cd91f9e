/** A made-up country: regions that share wavy edges, each with a value, and schools as points. */
export interface Country {
  regions: { id: string; name: string; value: number; ring: [number, number][] }[];
  points: { id: string; lon: number; lat: number; value: number }[];
}

const STEPS = 10;
const LAT = 50;
const LON = 38;
const SPAN = 6;

/** Repeatable noise between 0 and 1. */
const noise = (seed: number) => {
  const value = Math.sin(seed * 127.1) * 43_758.5453;
  return value - Math.floor(value);
};

/** `regions/points`, such as `34/800`. */
export function countryOf(size: string): Country {
  const [count = 0, pointCount = 0] = size.split('/').map(Number);
  const across = Math.ceil(Math.sqrt(count));
  const cell = SPAN / across;
  // A wave along each line of the grid is the same for both neighbours, so that no edge gapes.
  const corner = (column: number, row: number): [number, number] => [
    LON + column * cell + Math.sin(row * 2.1 + column) * cell * 0.15,
    LAT + row * cell + Math.cos(column * 1.7 + row) * cell * 0.15,
  ];
  const edge = (from: [number, number], to: [number, number], seed: number): [number, number][] =>
    Array.from({ length: STEPS }, (_, step) => {
      const part = step / STEPS;
      const sway = step === 0 ? 0 : (noise(seed + step) - 0.5) * cell * 0.06;
      return [from[0] + (to[0] - from[0]) * part + sway, from[1] + (to[1] - from[1]) * part + sway];
    });
  const level = (column: number, row: number) =>
    edge(corner(column, row), corner(column + 1, row), row * 1000 + column * 11);
  const upright = (column: number, row: number) =>
    edge(corner(column, row), corner(column, row + 1), row * 1000 + column * 11 + 500_000);
  const backwards = (line: [number, number][], end: [number, number]): [number, number][] => [
    end,
    ...line.slice(1).reverse(),
  ];
  const regions = Array.from({ length: count }, (_, index) => {
    const column = index % across;
    const row = Math.floor(index / across);
    const ring = [
      ...upright(column, row),
      ...level(column, row + 1),
      ...backwards(upright(column + 1, row), corner(column + 1, row + 1)),
      ...backwards(level(column, row), corner(column + 1, row)),
      corner(column, row),
    ];
    return { id: `r${index}`, name: `Район ${index + 1}`, value: noise(index + 1), ring };
  });
  const rows = Math.ceil(count / across);
  const points = Array.from({ length: pointCount }, (_, index) => ({
    id: `p${index}`,
    lon: LON + noise(index * 3 + 1) * SPAN,
    lat: LAT + noise(index * 3 + 2) * rows * cell,
    value: noise(index * 3 + 3),
  }));
  return { regions, points };
}

/** The same country after a step of the time slider. */
export function recoloured({ regions, points }: Country): Country {
  return { regions: regions.map((region) => ({ ...region, value: 1 - region.value })), points };
}

export function geoJsonOf({ regions }: Country) {
  return {
    type: 'FeatureCollection' as const,
    features: regions.map(({ id, name, ring }) => ({
      type: 'Feature' as const,
      id,
      properties: { id, name },
      geometry: { type: 'Polygon' as const, coordinates: [ring] },
    })),
  };
}

export const classColours = ['#e8f1ef', '#b9dfd2', '#7cc4ae', '#35997d', '#00775a'];
export const colourOf = (value: number) => classColours[Math.min(4, Math.floor(value * 5))] ?? '#fff';
