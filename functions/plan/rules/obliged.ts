import type { Day, Instant, NodeId } from '../../shared/words.ts';
import type { Audience } from '../contract.ts';

/** What the plan asks of a node of the tree: who it is and from when to when it can be obliged. */
export interface TreeNode {
  id: NodeId;
  kind: 'region' | 'municipality' | 'school' | 'branch';
  municipalityId?: NodeId | undefined;
  legalPerson: boolean;
  opensOn: Day;
  closedOn?: Day | undefined;
  /** When it entered the register. */
  recordedAt: Instant;
  succession: readonly { on: Day; recordedAt: Instant }[];
}

/** The day asked about, and the end of the day by whose knowledge it is answered. */
export interface Moment {
  day: Day;
  knownBefore: Instant;
}

const bound: Record<Audience, (node: TreeNode) => boolean> = {
  region: ({ kind }) => kind === 'region',
  municipalities: ({ kind }) => kind === 'municipality',
  schools: isSchoolInLaw,
  municipalitiesAndSchools: (node) => node.kind === 'municipality' || isSchoolInLaw(node),
};

/** Duties bind legal persons; a branch is bound through its school. */
function isSchoolInLaw({ kind, legalPerson }: TreeNode): boolean {
  return kind === 'school' && legalPerson;
}

/** Whether a duty of this audience binds the node on that day, by what was known of it then. */
export function isObliged(node: TreeNode, audience: Audience, moment: Moment): boolean {
  return bound[audience](node) && isInForce(node, moment);
}

/** The day of closing is no longer a day of work. A closing that was recorded later was not yet known. */
function isInForce(node: TreeNode, { day, knownBefore }: Moment): boolean {
  if (node.recordedAt >= knownBefore || node.opensOn > day) return false;
  return node.closedOn === undefined || node.closedOn > day || !isClosingKnown(node, knownBefore);
}

function isClosingKnown({ closedOn, succession }: TreeNode, knownBefore: Instant): boolean {
  const closings = succession.filter(({ on }) => on === closedOn);
  return closings.length === 0 || closings.some(({ recordedAt }) => recordedAt < knownBefore);
}
