import type { Role } from '../../shared/access/roles.ts';
import { Refusal } from '../../shared/refusal.ts';
import type { NodeKind } from '../contract/nodes.ts';

const kindOfRole: Record<Role, readonly NodeKind[]> = {
  leadership: ['region'],
  operator: ['region'],
  trainer: ['region'],
  partner: ['region'],
  admin: ['region'],
  municipal: ['municipality'],
  school: ['school', 'branch'],
};

const grantedBy: Partial<Record<Role, readonly Role[]>> = {
  admin: ['leadership', 'operator', 'trainer', 'partner', 'admin', 'municipal', 'school'],
  municipal: ['municipal', 'school'],
  school: ['school'],
};

/** Roles that one may give to people of such an organisation. */
export function rolesToGive(by: Role, kind: NodeKind): Role[] {
  return (grantedBy[by] ?? []).filter((role) => kindOfRole[role].includes(kind));
}

/** Refuses a role that does not stand at such a node, or that this person may not give. */
export function checkRoleGiven(by: Role, role: Role, kind: NodeKind): void {
  if (!grantedBy[by]?.includes(role))
    throw new Refusal('roleNotGrantable', `The role ${by} cannot give the role ${role}`, { by, role });
  if (!kindOfRole[role].includes(kind))
    throw new Refusal('badInput', 'The role does not belong to such an organisation', undefined, [
      { pointer: '/body/role', code: 'roleDoesNotFitNode', params: { role, kind } },
    ]);
}
