import type { Claims } from '../../../shared/access/claims.ts';
import type { Role } from '../../../shared/access/roles.ts';
import { Refusal } from '../../../shared/refusal.ts';
import type { NodeId } from '../../../shared/words.ts';
import type { Addressing, Desk, ListedDesk } from '../../contract/post.ts';

export function deskOfClaims({ role, org }: Pick<Claims, 'role' | 'org'>): Desk {
  return { role, nodeId: org };
}

export function isSameDesk(a: Desk, b: Desk): boolean {
  return a.role === b.role && a.nodeId === b.nodeId;
}

/** How a desk is named in an address: `school.s-20602000-001`. */
export function threadIdOf({ role, nodeId }: Desk): string {
  return `${role}.${nodeId}`;
}

/** Roles that work at a node of a kind; its first is the one a rule writes to. */
export const rolesAt = {
  r: ['leadership', 'operator', 'trainer', 'partner', 'admin'],
  m: ['municipal'],
  s: ['school'],
  b: ['school'],
} as const satisfies Record<string, readonly Role[]>;

/** The desk that answers for a node. */
export function deskAt(nodeId: NodeId): Desk {
  const [role] = rolesAt[nodeId[0] as keyof typeof rolesAt] ?? ['school'];
  return { nodeId, role };
}

export function worksAt({ nodeId, role }: Desk): boolean {
  const roles: readonly Role[] = rolesAt[nodeId[0] as keyof typeof rolesAt] ?? [];
  return roles.includes(role);
}

type Sender = Pick<Claims, 'role' | 'org' | 'path'>;

/** Desks of the region whom everybody below may write to. */
const upward: Partial<Record<Role, readonly Role[]>> = {
  municipal: ['leadership', 'operator'],
  school: ['operator'],
  partner: ['operator'],
};

/**
 * Whether a sender may write to a desk: the region's people to anybody of the region, a municipality to its schools and
 * upwards, a school to its municipality and the hotline, the partner to the operators. A trainer names nobody: their
 * participants are found by the rule.
 */
export function mayWriteTo({ role, org, path }: Sender, { nodeId, role: to, path: at }: ListedDesk): boolean {
  const [region, municipality] = path;
  if (at[0] !== region || (nodeId === org && to === role)) return false;
  if (role === 'leadership' || role === 'operator') return true;
  if (nodeId === region) return upward[role]?.includes(to) ?? false;
  if (role === 'municipal') return at[1] === municipality;
  return role === 'school' && to === 'municipal' && nodeId === municipality;
}

/** A rule looks for desks within a node, so it is for those alone whose right reaches over one. */
export function refuseForeignRule(
  addressing: Extract<Addressing, { within: NodeId }>,
  { role, org, path }: Sender,
  within: readonly NodeId[],
): void {
  const reaches =
    role === 'leadership' || role === 'operator'
      ? within[0] === path[0]
      : role === 'municipal' && within[1] === org;
  if (!reaches)
    throw new Refusal('foreignNode', 'You write by a rule within your own place only', {
      node: addressing.within,
    });
}
