import { Refusal } from '../../shared/refusal.ts';
import type { Day, Instant, NodeId } from '../../shared/words.ts';
import type { Node } from '../contract/nodes.ts';
import type { SucceedNode } from '../contract/succession.ts';
import { isOpenOn } from './nodes.ts';

type Succession = Node['succession'][number];

export interface Succeeding {
  recordedAt: Instant;
  recordedBy: string;
}

export function heirsOf(succession: SucceedNode): NodeId[] {
  if (succession.kind === 'merge') return [succession.into];
  return succession.kind === 'split' ? succession.into : [];
}

/**
 * A node's succession written into everybody it concerns: heirs first, the node itself last. Each keeps its own
 * history; from `on` the heirs carry on. Said again, it changes nothing, so an interrupted one can be repeated.
 */
export function succeeded(
  node: Node,
  heirs: readonly Node[],
  succession: SucceedNode,
  { recordedAt, recordedBy }: Succeeding,
  openChildren = 0,
): { heirs: Node[]; node: Node } {
  checkPossible(node, heirs, succession, openChildren);
  const { kind, on, actNumber } = succession;
  const entry = { kind, on, actNumber, recordedAt, recordedBy };
  if (succession.kind === 'rename') {
    const names = [...node.names, { ...succession.name, since: on }].sort((a, b) =>
      a.since < b.since ? -1 : 1,
    );
    return {
      heirs: [],
      node: { ...withEntry(node, { ...entry, role: 'self', others: [] }), names: names as Node['names'] },
    };
  }
  const closes = succession.kind !== 'split' || succession.closes;
  const others = heirs.map(({ id }) => id);
  const left = withEntry(node, { ...entry, role: heirs.length > 0 ? 'forerunner' : 'self', others });
  return {
    heirs: heirs.map((heir) => withEntry(heir, { ...entry, role: 'heir', others: [node.id] })),
    node: closes ? { ...left, closedOn: on } : left,
  };
}

function withEntry(node: Node, entry: Succession): Node {
  const said = node.succession.some((one) => isSame(one, entry));
  return said ? node : { ...node, succession: [...node.succession, entry] };
}

function isSame(one: Succession, other: Succession): boolean {
  return (
    one.kind === other.kind &&
    one.on === other.on &&
    one.actNumber === other.actNumber &&
    one.role === other.role &&
    one.others.join() === other.others.join()
  );
}

function checkPossible(
  node: Node,
  heirs: readonly Node[],
  { kind, on }: SucceedNode,
  openChildren: number,
): void {
  if (node.closedOn !== undefined)
    throw new Refusal('nodeClosed', `${node.id} closed on ${node.closedOn}`, { closedOn: node.closedOn });
  if (on < node.opensOn) throw impossible('beforeOpening', { opensOn: node.opensOn });
  if (kind === 'rename') return;
  if (node.kind === 'region') throw impossible('regionStays');
  if (openChildren > 0) throw impossible('childrenOpen', { count: openChildren });
  for (const heir of heirs) checkHeir(node, heir, on);
}

function checkHeir(node: Node, heir: Node, on: Day): void {
  if (heir.id === node.id) throw impossible('heirIsItself');
  if (heir.kind !== node.kind) throw impossible('heirOfOtherKind', { heir: heir.id, kind: heir.kind });
  if (heir.regionId !== node.regionId) throw impossible('heirElsewhere', { heir: heir.id });
  if (!isOpenOn(heir, on)) throw impossible('heirNotOpen', { heir: heir.id, on });
}

function impossible(reason: string, params: Record<string, string | number> = {}): Refusal {
  return new Refusal('successionNotPossible', `The succession is not possible: ${reason}`, {
    reason,
    ...params,
  });
}
