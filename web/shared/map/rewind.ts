import { geoArea } from 'd3-geo';
import type { MultiPolygon, Polygon, Position } from 'geojson';

type Ring = Position[];

/** Half of the sphere in steradians: a ring that encloses more is read inside out. */
const halfSphere = 2 * Math.PI;

/**
 * Turns rings the way d3 reads them on the sphere, outer ones clockwise and holes counter-clockwise. RFC 7946 asks for
 * the opposite, and files follow either; d3 would fill the rest of the world instead of the region.
 */
export function rewindForD3<Shape extends Polygon | MultiPolygon>(shape: Shape): Shape {
  const coordinates =
    shape.type === 'Polygon' ? rewindPolygon(shape.coordinates) : shape.coordinates.map(rewindPolygon);
  return { ...shape, coordinates };
}

function rewindPolygon(rings: readonly Ring[]): Ring[] {
  return rings.map((ring, i) => (isClockwise(ring) === (i === 0) ? ring : [...ring].reverse()));
}

/** As seen from outside the sphere: then the ring encloses its lesser side. */
export function isClockwise(ring: Ring): boolean {
  return ringArea(ring) <= halfSphere;
}

/** Steradians on the side that d3 takes for the inside. */
export function ringArea(ring: Ring): number {
  return geoArea({ type: 'Polygon', coordinates: [ring] });
}
