import { fingerprint } from '../../shared/ids.ts';
import type { NodeId } from '../../shared/words.ts';
import type { PlanRooms } from '../rooms.ts';
import type { Place } from '../rules/countPlace.ts';
import { isObliged, type Moment, type TreeNode } from '../rules/obliged.ts';

type TreeRooms = Pick<PlanRooms, 'nodes'>;

/** The region by itself and each municipality, in the order of their ids. */
export async function placeIds(regionId: NodeId, { nodes }: TreeRooms): Promise<NodeId[]> {
  const municipalities = await nodes.municipalities(regionId);
  return [regionId, ...municipalities.map(({ id }) => id).sort()];
}

/** A municipality with its schools, or the region by itself; without nodes while the region has not been loaded. */
export async function placeOfNode(nodeId: NodeId, { nodes }: TreeRooms): Promise<Place> {
  const node = await nodes.node(nodeId);
  if (!node || node.kind === 'region') return { nodeId, kind: 'region', nodes: node ? [node] : [] };
  return { nodeId, kind: 'municipality', nodes: [node, ...(await nodes.schoolsOf(nodeId))] };
}

/** Tells whether the same nodes can be obliged as when a row was counted. */
export function treeMark({ nodes }: Place, moment: Moment): string {
  return fingerprint(
    nodes
      .filter((node) => isOpen(node, moment))
      .map(({ id }) => id)
      .sort(),
  );
}

function isOpen(node: TreeNode, moment: Moment): boolean {
  return isObliged(node, 'region', moment) || isObliged(node, 'municipalitiesAndSchools', moment);
}
