import type { Feature, FeatureCollection, Geometry, MultiPolygon, Polygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import { topology } from 'topojson-server';
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';
import { z } from 'zod';
import type { NodeId } from '../../shared/words.ts';
import type { Boundaries } from '../contract/boundaries.ts';
import type { BoundaryJoin } from '../contract/boundaryJoin.ts';
import type { FileError } from '../contract/files.ts';
import { ringFault, signedArea } from './rings.ts';

/** A municipality that a boundary may belong to. */
export interface BoundedNode {
  id: NodeId;
  oktmo: string;
  name: string;
}

export interface ReadBoundaries {
  join: BoundaryJoin;
  /** Absent when any boundary is broken. */
  boundaries?: Boundaries;
}

type Area = Polygon | MultiPolygon;
type Broken = BoundaryJoin['broken'][number];

/** Grid that coordinates are rounded to: on a region 5° wide a step is some 4 m. */
const gridSteps = 1e5;

const fileSchema = z.looseObject({
  type: z.enum(['Topology', 'FeatureCollection']),
  attribution: z.string().max(500).default(''),
  license: z.string().max(100).optional(),
});

/**
 * Reads TopoJSON or GeoJSON, joins it to municipalities by ОКТМО (the feature's `id`, or its property `oktmo`), turns
 * rings as d3 wants them, and says of every boundary that it cannot take why. Coordinates are degrees of WGS 84.
 */
export function readBoundaries(
  file: string,
  bytes: Uint8Array,
  regionId: NodeId,
  nodes: readonly BoundedNode[],
  errors: FileError[],
): ReadBoundaries | undefined {
  const source = featuresOf(file, bytes, errors);
  if (!source) return undefined;
  const byOktmo = new Map(nodes.map((node) => [node.oktmo, node]));
  const taken = new Map<NodeId, Feature<Area>>();
  const join: BoundaryJoin = {
    attribution: source.attribution,
    ...(source.license && { license: source.license }),
    matched: 0,
    unmatchedNodes: [],
    unmatchedFeatures: [],
    rewound: 0,
    broken: [],
  };
  for (const [index, one] of source.features.entries()) {
    const oktmo = oktmoOf(one);
    const label = { name: featureName(one, oktmo ?? `#${index + 1}`), ...(oktmo && { oktmo }) };
    const node = oktmo === undefined ? undefined : byOktmo.get(oktmo);
    const fault = faultOf(one.geometry) ?? (node && taken.has(node.id) ? { code: 'duplicate' } : undefined);
    if (fault) join.broken.push({ ...label, ...fault });
    else if (!node) join.unmatchedFeatures.push(label);
    else {
      const { geometry, rewound } = rewind(one.geometry as Area);
      join.rewound += rewound;
      taken.set(node.id, { type: 'Feature', id: node.id, properties: null, geometry });
    }
  }
  join.matched = taken.size;
  join.unmatchedNodes = nodes
    .filter(({ id }) => !taken.has(id))
    .map(({ id, name }) => ({ nodeId: id, kind: 'municipality', name }));
  errors.push(...join.broken.map((one) => asError(file, one)));
  if (join.broken.length > 0 || taken.size === 0) return { join };
  return { join, boundaries: asBoundaries(regionId, join, [...taken.values()]) };
}

function asError(file: string, { name, code, params }: Broken): FileError {
  return { file, value: name, code, ...(params && { params }) };
}

function asBoundaries(regionId: NodeId, join: BoundaryJoin, features: Feature<Area>[]): Boundaries {
  const inOrder = [...features].sort((a, b) => (String(a.id) < String(b.id) ? -1 : 1));
  const collection: FeatureCollection<Area> = { type: 'FeatureCollection', features: inOrder };
  return {
    regionId,
    attribution: join.attribution,
    ...(join.license && { license: join.license }),
    topology: { ...topology({ boundaries: collection }, gridSteps) },
  };
}

interface Source {
  attribution: string;
  license?: string | undefined;
  features: readonly Feature<Geometry | null>[];
}

function featuresOf(file: string, bytes: Uint8Array, errors: FileError[]): Source | undefined {
  try {
    const json: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    const head = fileSchema.parse(json);
    const features =
      head.type === 'Topology' ? unfold(json as Topology) : (json as FeatureCollection).features;
    if (!Array.isArray(features) || features.length === 0) throw new TypeError('No features');
    return { attribution: head.attribution, license: head.license, features };
  } catch {
    errors.push({ file, code: 'boundariesNotReadable' });
    return undefined;
  }
}

/** The object called `boundaries`, or else the first. */
function unfold(source: Topology): Feature<Geometry>[] {
  const object = source.objects.boundaries ?? Object.values(source.objects)[0];
  if (!object) return [];
  const unfolded = feature(source, object as GeometryObject | GeometryCollection) as
    | Feature
    | FeatureCollection;
  return unfolded.type === 'FeatureCollection' ? unfolded.features : [unfolded];
}

function oktmoOf({ id, properties }: Feature<Geometry | null>): string | undefined {
  const value = String(properties?.oktmo ?? properties?.OKTMO ?? id ?? '');
  const match = /^(?:m-)?(\d{8})(?:000)?$/.exec(value);
  return match?.[1];
}

function featureName({ properties }: Feature<Geometry | null>, otherwise: string): string {
  const name: unknown = properties?.name_ru ?? properties?.name ?? properties?.NAME;
  return typeof name === 'string' && name !== '' ? name.slice(0, 200) : otherwise;
}

function faultOf(geometry: Geometry | null | undefined): Pick<Broken, 'code' | 'params'> | undefined {
  if (!geometry) return { code: 'geometryMissing' };
  if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon')
    return { code: 'notArea', params: { type: String(geometry.type) } };
  const polygons = polygonsOf(geometry);
  if (!isNested(polygons)) return { code: 'coordinateNotNumber' };
  if (polygons.length === 0 || polygons.some((rings) => rings.length === 0))
    return { code: 'geometryMissing' };
  for (const ring of polygons.flat()) {
    const fault = ringFault(ring);
    if (fault) return fault;
  }
  return undefined;
}

function polygonsOf(geometry: Area): Position[][][] {
  return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
}

function isNested(polygons: unknown): boolean {
  const isListOf = (value: unknown, check: (item: unknown) => boolean) =>
    Array.isArray(value) && value.every(check);
  return isListOf(polygons, (rings) => isListOf(rings, (ring) => isListOf(ring, Array.isArray)));
}

/** d3 draws on a sphere and takes what lies to the right of a ring for its inside: outer rings run clockwise. */
function rewind(geometry: Area): { geometry: Area; rewound: number } {
  let rewound = 0;
  const polygons = polygonsOf(geometry).map((rings) =>
    rings.map((ring, index) => {
      const isClockwise = signedArea(ring) < 0;
      if (isClockwise === (index === 0)) return ring;
      rewound += 1;
      return ring.toReversed();
    }),
  );
  const [first] = polygons;
  return geometry.type === 'Polygon' && first
    ? { geometry: { type: 'Polygon', coordinates: first }, rewound }
    : { geometry: { type: 'MultiPolygon', coordinates: polygons }, rewound };
}
