import type { RequestContext } from '../../shared/route.ts';
import type { NodeId } from '../../shared/words.ts';
import type { Boundaries } from '../contract/boundaries.ts';
import type { Node } from '../contract/nodes.ts';
import type { Pack, PackFindings } from '../contract/packs.ts';
import { type PlannedWrite, planPack } from '../pack/differences.ts';
import { type RegionNamed, readPack } from '../pack/readPack.ts';
import type { RegistryRooms } from '../rooms.ts';
import { todayAt } from './today.ts';

export interface PackRead {
  found: PackFindings;
  counts: Pack['counts'];
  writes: PlannedWrite[];
  boundaries?: Boundaries;
}

/** Reads a pack against the registry as it stands now: all nodes of the region, some 140 read units for 925. */
export async function readAgainstRegistry(
  bytes: Uint8Array,
  regionId: NodeId,
  named: RegionNamed,
  rooms: RegistryRooms,
  request: RequestContext,
): Promise<PackRead> {
  const known = await nodesOf(regionId, rooms);
  const content = readPack(bytes, { regionId, nodes: known }, named);
  const today = await todayAt(regionId, rooms, request);
  const { differences, writes } = planPack(content.nodes, known, {
    today,
    recordedAt: request.now.toISOString(),
  });
  const { errors, join, boundaries } = content;
  return {
    found: {
      files: content.files,
      ignoredFiles: content.ignoredFiles,
      differences,
      errors,
      ...(join && { boundaries: join }),
    },
    counts: {
      added: differences.added.length,
      changed: differences.changed.length,
      unchanged: differences.unchanged,
      absent: differences.absent.length,
      errors: errors.length,
      boundaries: join?.matched ?? 0,
    },
    writes,
    ...(boundaries && { boundaries }),
  };
}

async function nodesOf(regionId: NodeId, { nodes }: RegistryRooms): Promise<Node[]> {
  const root = { id: regionId, kind: 'region', regionId } as const;
  const [region, ...below] = await Promise.all([
    nodes.find(regionId),
    nodes.all('municipality', root),
    nodes.all('school', root),
    nodes.all('branch', root),
  ]);
  return [...(region ? [region] : []), ...below.flat()];
}
