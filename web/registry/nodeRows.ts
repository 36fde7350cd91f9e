import type { NodeKind, NodeView } from '../../functions/registry/contract/nodes.ts';
import type { Day, NodeId } from '../../functions/shared/words.ts';
import { paths } from '../app/paths.ts';

/** One line of the list of nodes. */
export interface NodeRow {
  node: NodeView;
  depth: number;
  /** Absent where there is nothing below. */
  isOpen?: boolean;
  /** Its children have been asked for and are on their way. */
  isWaiting?: boolean;
}

export interface Tree {
  roots: readonly NodeView[];
  /** Children that are known; a municipality whose schools have not come yet is absent. */
  childrenOf: ReadonlyMap<NodeId, readonly NodeView[]>;
  open: ReadonlySet<NodeId>;
}

/** The lines of a tree, top to bottom: below an open node stand its children. */
export function treeRows({ roots, childrenOf, open }: Tree, depth = 0): NodeRow[] {
  return roots.flatMap((node) => {
    const children = childrenOf.get(node.id);
    const mayHave = node.kind === 'municipality' ? (children?.length ?? 1) > 0 : (children?.length ?? 0) > 0;
    if (!mayHave) return [{ node, depth }];
    const isOpen = open.has(node.id);
    const row: NodeRow = { node, depth, isOpen, ...(isOpen && !children && { isWaiting: true }) };
    return isOpen && children ? [row, ...treeRows({ roots: children, childrenOf, open }, depth + 1)] : [row];
  });
}

export function groupByParent(nodes: readonly NodeView[]): Map<NodeId, NodeView[]> {
  const groups = new Map<NodeId, NodeView[]>();
  for (const node of nodes)
    if (node.parentId) groups.set(node.parentId, [...(groups.get(node.parentId) ?? []), node]);
  return groups;
}

export type NodeState = 'confirmed' | 'unconfirmed' | 'closed' | 'open' | 'planned';

/** How a node stands on a day. A visitor is not told of confirmations, and sees it simply open. */
export function stateOf(node: NodeView, day: Day): { state: NodeState; on?: Day } {
  if (node.closedOn !== undefined && node.closedOn <= day) return { state: 'closed', on: node.closedOn };
  if (node.opensOn > day) return { state: 'planned', on: node.opensOn };
  if (!node.confirmations || node.kind === 'region' || node.kind === 'branch') return { state: 'open' };
  const last = node.confirmations
    .map(({ effectiveAt }) => effectiveAt)
    .sort()
    .at(-1);
  return last === undefined ? { state: 'unconfirmed' } : { state: 'confirmed', on: last };
}

/** The page about a node; a branch stands on its school's. */
export function pageOf({ id, kind, parentId }: Pick<NodeView, 'id' | 'kind' | 'parentId'>): string {
  const pages: Record<NodeKind, string> = {
    region: paths.overview,
    municipality: paths.municipality(id),
    school: paths.school(id),
    branch: paths.school(parentId ?? id),
  };
  return pages[kind];
}

const kindsByLetter: Readonly<Record<string, NodeKind>> = {
  r: 'region',
  m: 'municipality',
  s: 'school',
  b: 'branch',
};

/** The kind of a node stands in its id. */
export function kindOfId(id: NodeId): NodeKind {
  return kindsByLetter[id.charAt(0)] ?? 'school';
}

/** A node whose founding nobody has told has been there since before any record. */
export const beforeRecords = '1900-01-01';
