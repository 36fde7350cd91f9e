export interface GeoPoint {
  lat: number;
  lon: number;
}

/** A place in the unit square: `x` grows eastward, `y` southward. */
export interface Spot {
  x: number;
  y: number;
}

export interface Projected {
  /** In the order of the points; one without a point stands in the far corner. */
  spots: Spot[];
  /** Width over height before stretching to the square, 1 when either is nothing. */
  aspect: number;
}

/**
 * Flattens a region: longitudes shrunk by the cosine of the mean latitude, counted from their circular mean so that
 * a region across the 180th meridian stays whole. Good for a region or a country, not for the poles.
 */
export function projectToSquare(points: readonly (GeoPoint | undefined)[]): Projected {
  const known = points.flatMap((point) => (point ? [point] : []));
  const middle = circularMean(known.map(({ lon }) => lon));
  const shrink = Math.cos(mean(known.map(({ lat }) => lat)) * radians);
  const flat = (point: GeoPoint): Spot => ({ x: wrapped(point.lon - middle) * shrink, y: -point.lat });
  const xs = extent(known.map((point) => flat(point).x));
  const ys = extent(known.map((point) => flat(point).y));
  const intoSquare = (point: GeoPoint | undefined): Spot => {
    if (!point) return { x: 1, y: 1 };
    const { x, y } = flat(point);
    return { x: shareOf(x, xs), y: shareOf(y, ys) };
  };
  return { spots: points.map(intoSquare), aspect: xs.span > 0 && ys.span > 0 ? xs.span / ys.span : 1 };
}

export function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

const radians = Math.PI / 180;

function circularMean(degrees: readonly number[]): number {
  const east = mean(degrees.map((angle) => Math.cos(angle * radians)));
  const north = mean(degrees.map((angle) => Math.sin(angle * radians)));
  return Math.atan2(north, east) / radians;
}

/** Into -180 to 180. */
function wrapped(degrees: number): number {
  return ((((degrees + 180) % 360) + 360) % 360) - 180;
}

interface Extent {
  low: number;
  span: number;
}

function extent(values: readonly number[]): Extent {
  if (values.length === 0) return { low: 0, span: 0 };
  const low = Math.min(...values);
  return { low, span: Math.max(...values) - low };
}

function shareOf(value: number, { low, span }: Extent): number {
  return span > 0 ? (value - low) / span : 0.5;
}
