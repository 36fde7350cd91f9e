import { covers, reach } from '../../shared/access/admit.ts';
import type { RequestContext } from '../../shared/route.ts';
import type { ActImportFindings } from '../contract/actImports.ts';
import type { Node } from '../contract/nodes.ts';
import { codesIn, idsOfCode, readActRows, splitByNews } from '../pack/actRows.ts';
import type { RegistryRooms } from '../rooms.ts';
import { pathOfNode } from '../rules/nodes.ts';

/**
 * What a list of acts would bring. Reads each node and its acts once: 1 unit a row.
 */
export async function findingsOfActs(
  bytes: Uint8Array,
  fileName: string,
  rooms: RegistryRooms,
  { principal }: Pick<RequestContext, 'principal'>,
): Promise<ActImportFindings> {
  const scope = reach(principal, 'act.import');
  const nodes = await rooms.nodes.getMany(codesIn(fileName, bytes).flatMap(idsOfCode));
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const isOwn = (node: Node) => covers(scope, principal, pathOfNode(node));
  const { files, acts, errors } = readActRows(fileName, bytes, (ids) => {
    const node = ids.map((id) => byId.get(id)).find((one) => one !== undefined);
    return node && { node, isOwn: isOwn(node) };
  });
  const records = await rooms.acts.ofMany(acts.map(({ nodeId }) => nodeId));
  return { files, ...splitByNews(acts, records), errors };
}
