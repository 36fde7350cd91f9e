import type { ViewName } from '../../functions/hotline/contract/lists.ts';
import type { Role } from '../../functions/shared/access/roles.ts';

/** Which views the desk of a role has, in their order; the first is where it opens. */
export function viewsOf(role: Role | undefined): readonly ViewName[] {
  if (role === 'operator') return ['unassigned', 'mine', 'breaching', 'partner', 'open', 'resolved', 'all'];
  if (role === 'leadership') return ['open', 'breaching', 'unassigned', 'partner', 'resolved', 'all'];
  if (role === 'partner') return ['open', 'resolved'];
  return ['open', 'resolved', 'all'];
}

/** Where a step through a list leads; nothing at its ends. */
export function stepFrom(ids: readonly string[], chosen: string, step: 1 | -1): string | undefined {
  const at = ids.indexOf(chosen);
  if (at < 0) return step === 1 ? ids[0] : ids.at(-1);
  return ids[at + step];
}
