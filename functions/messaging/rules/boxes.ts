import type { Claims } from '../../shared/access/claims.ts';
import type { Addressee } from '../contract.ts';

/** Where a notice lies: with a person, or with everybody who holds a role at a node, newcomers included. */
export function boxOf(to: Addressee): string | undefined {
  if ('personId' in to) return `person#${to.personId}`;
  return 'role' in to ? `role#${to.role}#${to.nodeId}` : undefined;
}

/** The boxes somebody reads: their own by account and by card in the registry, and the one of their role. */
export function boxesOf(
  { sub, role, org }: Pick<Claims, 'sub' | 'role' | 'org'>,
  personId?: string,
): string[] {
  const own = [sub, ...(personId === undefined || personId === sub ? [] : [personId])];
  return [...own.map((id) => `person#${id}`), `role#${role}#${org}`];
}
