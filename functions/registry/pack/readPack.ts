import { layOutTiles } from '../../shared/tileLayout.ts';
import type { NodeId } from '../../shared/words.ts';
import type { Boundaries } from '../contract/boundaries.ts';
import type { BoundaryJoin } from '../contract/boundaryJoin.ts';
import type { FileError, ReadFile } from '../contract/files.ts';
import type { Node } from '../contract/nodes.ts';
import { latestName } from '../rules/nodes.ts';
import { type BoundedNode, readBoundaries } from './boundaries.ts';
import { type CsvShape, type CsvTable, readCsv } from './csv.ts';
import {
  isTimeZone,
  municipalityNodes,
  municipalityShape,
  type PackNode,
  regionNode,
  regionNodes,
  regionShape,
  schoolNodes,
  schoolShape,
} from './nodeRows.ts';
import { type PackFile, unpack } from './unpack.ts';

/** What the registry has of the region already: rows of the pack may lean on it. */
export interface Known {
  regionId: NodeId;
  nodes: readonly Node[];
}

/** Named by the person who imports, for a new region whose pack has no `region.csv`. */
export interface RegionNamed {
  regionName?: string | undefined;
  regionNameEn?: string | undefined;
  timeZone?: string | undefined;
}

export interface PackContent {
  files: ReadFile[];
  ignoredFiles: string[];
  /** Region first, then municipalities, schools and branches: parents before their children. */
  nodes: PackNode[];
  boundaries?: Boundaries;
  join?: BoundaryJoin;
  errors: FileError[];
}

/** Reads a region pack whole and says everything that is wrong with it at once. Pure: it asks and writes nothing. */
export function readPack(bytes: Uint8Array, known: Known, named: RegionNamed = {}): PackContent {
  const errors: FileError[] = [];
  const { files, ignored } = unpack(bytes, errors);
  const tables: CsvTable[] = [];
  const table = (file: PackFile, shape: CsvShape): CsvTable | undefined => {
    const content = files.get(file);
    const read = content && readCsv(file, content, shape, errors);
    if (read) tables.push(read);
    return read;
  };
  const regions = regionOf(table('region.csv', regionShape), known, named, errors);
  const towns = table('municipalities.csv', municipalityShape);
  const municipalities = withTiles(towns ? municipalityNodes(towns, known.regionId, errors) : [], known);
  const schools = schoolsOf(table('schools.csv', schoolShape), municipalities, known, errors);
  const bounded = boundedNodes(municipalities, known);
  const read = boundariesOf(files, known.regionId, bounded, errors);
  return {
    files: tables.map((one) => one.read),
    ignoredFiles: ignored,
    nodes: [...regions, ...municipalities, ...schools],
    ...(read?.boundaries && { boundaries: read.boundaries }),
    ...(read && { join: read.join }),
    errors,
  };
}

function regionOf(
  table: CsvTable | undefined,
  { regionId, nodes }: Known,
  { regionName, regionNameEn, timeZone }: RegionNamed,
  errors: FileError[],
): PackNode[] {
  if (table) return regionNodes(table, regionId, errors);
  if (nodes.some(({ id }) => id === regionId)) return [];
  const zoneIsKnown = timeZone === undefined || isTimeZone(timeZone);
  if (!zoneIsKnown)
    errors.push({ file: 'region.csv', column: 'time_zone', code: 'timeZoneUnknown', value: timeZone });
  if (!regionName) errors.push({ file: 'region.csv', code: 'regionUnknown', params: { region: regionId } });
  if (!regionName || !zoneIsKnown) return [];
  return [regionNode(regionId.slice(2), { ru: regionName, en: regionNameEn ?? '' }, timeZone)];
}

/** Municipalities without a tile get one beside their neighbours; those that have one keep it. */
function withTiles(municipalities: PackNode[], known: Known): PackNode[] {
  const kept = new Map(known.nodes.map((node) => [node.id, node]));
  const placed = municipalities.map((node) => ({
    ...node,
    point: node.point ?? kept.get(node.id)?.point,
    tile: node.tile ?? kept.get(node.id)?.tile,
  }));
  const named = new Set(municipalities.map(({ id }) => id));
  const others = known.nodes.filter(
    ({ id, kind, tile }) => kind === 'municipality' && tile && !named.has(id),
  );
  const tiles = layOutTiles([...placed, ...others]);
  return municipalities.map((node) => {
    const tile = tiles.get(node.id);
    return tile ? { ...node, tile } : node;
  });
}

function schoolsOf(
  table: CsvTable | undefined,
  municipalities: readonly PackNode[],
  known: Known,
  errors: FileError[],
): PackNode[] {
  if (!table) return [];
  const nodes = schoolNodes(
    table,
    {
      municipalities: new Set([...municipalities, ...known.nodes].map(({ id }) => id)),
      schools: new Map(
        known.nodes.flatMap(({ id, kind, municipalityId }) =>
          kind === 'school' && municipalityId ? [[id, municipalityId]] : [],
        ),
      ),
    },
    errors,
  );
  return [...nodes.filter(({ kind }) => kind === 'school'), ...nodes.filter(({ kind }) => kind === 'branch')];
}

function boundedNodes(municipalities: readonly PackNode[], known: Known): BoundedNode[] {
  const bounded = new Map<NodeId, BoundedNode>();
  for (const node of known.nodes)
    if (node.kind === 'municipality' && node.oktmo && node.closedOn === undefined)
      bounded.set(node.id, { id: node.id, oktmo: node.oktmo, name: latestName(node).ru });
  for (const { id, oktmo, name } of municipalities) if (oktmo) bounded.set(id, { id, oktmo, name: name.ru });
  return [...bounded.values()];
}

/** TopoJSON goes before GeoJSON: it is the smaller of the two that a pack usually has. */
function boundariesOf(
  files: ReadonlyMap<PackFile, Uint8Array>,
  regionId: NodeId,
  nodes: readonly BoundedNode[],
  errors: FileError[],
) {
  const name = files.has('boundaries.topo.json') ? 'boundaries.topo.json' : 'boundaries.geojson';
  const content = files.get(name);
  return content && readBoundaries(name, content, regionId, nodes, errors);
}
