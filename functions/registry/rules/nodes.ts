import type { Day, NodeId } from '../../shared/words.ts';
import type { EditNode } from '../contract/editing.ts';
import { type Node, type NodeView, publicNodeSchema } from '../contract/nodes.ts';

export function regionIdOf(oktmo: string): NodeId {
  return `r-${oktmo.slice(0, 2)}`;
}

export function municipalityIdOf(oktmo: string): NodeId {
  return `m-${oktmo}`;
}

export function schoolIdOf(code: string): NodeId {
  return `s-${code.toLowerCase()}`;
}

export function branchIdOf(code: string): NodeId {
  return `b-${code.toLowerCase()}`;
}

/** Ids from the region down to the node itself; the record alone is enough to tell. */
export function pathOfNode(
  node: Pick<Node, 'id' | 'kind' | 'parentId' | 'regionId' | 'municipalityId'>,
): NodeId[] {
  if (node.kind === 'region') return [node.id];
  if (node.kind === 'municipality') return [node.regionId, node.id];
  const above = node.municipalityId ? [node.regionId, node.municipalityId] : [node.regionId];
  return node.kind === 'branch' && node.parentId ? [...above, node.parentId, node.id] : [...above, node.id];
}

/** The name a node had on that day; before its first name, the first. */
export function nameOn(node: Pick<Node, 'names'>, day: Day): Node['names'][number] {
  const named = node.names.filter(({ since }) => since <= day).at(-1) ?? node.names[0];
  if (!named) throw new RangeError('A node without a name');
  return named;
}

/** The name a node has now, or will have by what is already decided. */
export function latestName(node: Pick<Node, 'names'>): Node['names'][number] {
  return nameOn(node, '9999-12-31');
}

/** A node takes its leave on the morning of `closedOn`: on that day it is no longer open. */
export function isOpenOn(node: Pick<Node, 'opensOn' | 'closedOn'>, day: Day): boolean {
  return node.opensOn <= day && (node.closedOn === undefined || day < node.closedOn);
}

export function edited(node: Node, edit: EditNode): Node {
  const next: Record<string, unknown> = { ...node };
  for (const [field, value] of Object.entries(edit)) {
    if (value === null) delete next[field];
    else if (value !== undefined) next[field] = value;
  }
  return next as Node;
}

export interface Confirming {
  effectiveAt: Day;
  recordedAt: string;
  by: string;
}

/** «Узел отвечает». The same person confirming the same day again says nothing new. */
export function confirmed(node: Node, confirmation: Confirming): Node {
  const said = node.confirmations.some(
    ({ by, effectiveAt }) => by === confirmation.by && effectiveAt === confirmation.effectiveAt,
  );
  return said ? node : { ...node, confirmations: [...node.confirmations, confirmation] };
}

/** Everything of a node for those who are signed in, and its public part for those who are not. */
export function viewOf(node: Node, isSignedIn: boolean): NodeView {
  return isSignedIn ? node : publicNodeSchema.parse(node);
}
