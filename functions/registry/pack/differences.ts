import { changedFields } from '../../shared/change.ts';
import type { Day, Instant } from '../../shared/words.ts';
import type { Node } from '../contract/nodes.ts';
import type { PackDifferences } from '../contract/packs.ts';
import { latestName } from '../rules/nodes.ts';
import type { PackNode } from './nodeRows.ts';

/** A node whose founding a pack does not tell has been there since before any record of it. */
const sinceBeforeRecords = '1900-01-01';

export interface PlannedWrite {
  before?: Node;
  after: Node;
}

export interface PackPlan {
  differences: PackDifferences;
  writes: PlannedWrite[];
}

/** What writing a pack would change, and nothing else: a pack that says what is known already plans no write. */
export function planPack(
  pack: readonly PackNode[],
  known: readonly Node[],
  { today, recordedAt }: { today: Day; recordedAt: Instant },
): PackPlan {
  const standing = new Map(known.map((node) => [node.id, node]));
  const differences: PackDifferences = { added: [], changed: [], unchanged: 0, absent: [] };
  const writes: PlannedWrite[] = [];
  for (const said of pack) {
    const before = standing.get(said.id);
    const after = before ? withSaid(before, said, today) : newNode(said, recordedAt);
    const fields = before ? changedFields(before, after) : [];
    if (before && fields.length === 0) {
      differences.unchanged += 1;
      continue;
    }
    if (before) differences.changed.push({ ...mentionOf(after), fields });
    else differences.added.push(mentionOf(after));
    writes.push({ ...(before && { before }), after });
  }
  const named = new Set(pack.map(({ id }) => id));
  const kinds = new Set(pack.map(({ kind }) => kind));
  differences.absent = known
    .filter(({ id, kind, closedOn }) => kinds.has(kind) && closedOn === undefined && !named.has(id))
    .map(mentionOf);
  return { differences, writes };
}

function mentionOf(node: Node) {
  return { nodeId: node.id, kind: node.kind, name: latestName(node).ru };
}

function newNode({ name, opensOn, ...said }: PackNode, recordedAt: Instant): Node {
  const since = opensOn ?? sinceBeforeRecords;
  return {
    ...said,
    names: [{ ...name, since }],
    platforms: [],
    opensOn: since,
    succession: [],
    confirmations: [],
    recordedAt,
    version: 0,
  };
}

/** A corrected name joins the history from today on: what the node was called before stays known. */
function withSaid(node: Node, { name, opensOn, ...said }: PackNode, today: Day): Node {
  const last = latestName(node);
  const short = name.short ?? last.short;
  const isSame =
    last.ru === name.ru && (name.en === '' || last.en === name.en) && isSameWording(last.short, short);
  const named = { ru: name.ru, en: name.en || last.en, ...(short && { short }), since: today };
  return {
    ...node,
    ...said,
    ...(opensOn && { opensOn }),
    names: isSame ? node.names : [...node.names.filter(({ since }) => since < today), named],
  };
}

function isSameWording(
  a: { ru: string; en: string } | undefined,
  b: { ru: string; en: string } | undefined,
): boolean {
  return a?.ru === b?.ru && a?.en === b?.en;
}
