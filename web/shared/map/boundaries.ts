import type { Feature, GeoJsonProperties, MultiPolygon } from 'geojson';
import { feature as decode } from 'topojson-client';
import type { GeometryObject, Topology } from 'topojson-specification';
import { drawable, type ShapeFault } from './drawable.ts';

export interface Boundary {
  id: string;
  name: string;
  shape: MultiPolygon;
}

export type BoundaryFault = ShapeFault | 'notGeography' | 'badTopology' | 'noId';

export interface BrokenBoundary {
  id: string | undefined;
  name: string;
  fault: BoundaryFault;
}

export interface BoundarySet {
  boundaries: readonly Boundary[];
  broken: readonly BrokenBoundary[];
}

export interface BoundaryNaming {
  /** Code that joins a shape to its place; by default the feature's own id. */
  idOf?: (feature: Feature) => string | undefined;
  /** Name for messages; by default the id. */
  nameOf?: (feature: Feature) => string | undefined;
}

/**
 * Reads a GeoJSON FeatureCollection or a TopoJSON Topology, already parsed. Rings are closed, parts with one id are
 * joined, and whatever cannot be drawn is listed with its name and fault. Never throws.
 */
export function readBoundaries(source: unknown, naming: BoundaryNaming = {}): BoundarySet {
  const features = featuresOf(source);
  if (!features) return { boundaries: [], broken: [{ id: undefined, name: '', fault: 'notGeography' }] };
  const boundaries = new Map<string, Boundary>();
  const broken: BrokenBoundary[] = [];
  for (const { feature, isWhole } of features) {
    const id = (naming.idOf ?? ownId)(feature);
    const name = naming.nameOf?.(feature) ?? id ?? '';
    const shape = isWhole ? drawable(feature.geometry) : 'badTopology';
    if (typeof shape === 'string') broken.push({ id, name, fault: shape });
    else if (id === undefined) broken.push({ id, name, fault: 'noId' });
    else boundaries.set(id, { id, name, shape: joined(boundaries.get(id)?.shape, shape) });
  }
  return { boundaries: [...boundaries.values()], broken };
}

export interface BoundaryProblems {
  broken: readonly BrokenBoundary[];
  /** Shapes that belong to no place: drawn pale. */
  withoutPlace: readonly Boundary[];
  /** Ids of places that no shape was found for. */
  withoutBoundary: readonly string[];
}

/** What a map of these places cannot show as it should. */
export function joinProblems(set: BoundarySet, placeIds: readonly string[]): BoundaryProblems {
  const places = new Set(placeIds);
  const drawn = new Set(set.boundaries.map(({ id }) => id));
  return {
    broken: set.broken,
    withoutPlace: set.boundaries.filter(({ id }) => !places.has(id)),
    withoutBoundary: placeIds.filter((id) => !drawn.has(id)),
  };
}

interface ReadFeature {
  feature: Feature;
  /** False when its arcs are not in the topology. */
  isWhole: boolean;
}

function featuresOf(source: unknown): ReadFeature[] | undefined {
  if (!isRecord(source)) return undefined;
  if (source.type === 'Topology' && isRecord(source.objects))
    return topologyFeatures(source as unknown as Topology);
  if (source.type !== 'FeatureCollection' || !Array.isArray(source.features)) return undefined;
  return source.features
    .filter(isRecord)
    .map((feature) => ({ feature: feature as unknown as Feature, isWhole: true }));
}

type Member = GeometryObject<GeoJsonProperties>;

/** Geometry by geometry, so that one with lost arcs does not take the others with it. */
function topologyFeatures(topology: Topology): ReadFeature[] {
  return Object.values(topology.objects)
    .flatMap(membersOf)
    .map((member) => {
      try {
        return { feature: decode(topology, member) as Feature, isWhole: true };
      } catch {
        return { feature: bareFeature(member), isWhole: false };
      }
    });
}

function membersOf(object: Member): Member[] {
  return object.type === 'GeometryCollection' ? object.geometries.flatMap(membersOf) : [object];
}

function bareFeature({ id, properties }: Member): Feature {
  const geometry = { type: 'Point' as const, coordinates: [] };
  return { type: 'Feature', geometry, properties: properties ?? null, ...(id === undefined ? {} : { id }) };
}

function ownId({ id }: Feature): string | undefined {
  return id === undefined || id === null ? undefined : String(id);
}

function joined(before: MultiPolygon | undefined, shape: MultiPolygon): MultiPolygon {
  return { type: 'MultiPolygon', coordinates: [...(before?.coordinates ?? []), ...shape.coordinates] };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
