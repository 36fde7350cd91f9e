import { Refusal } from '../refusal.ts';
import type { NodeId } from '../words.ts';
import type { Claims } from './claims.ts';
import { policy, type Right, type Scope, scopeOf } from './policy.ts';

/** Whose request it is; nobody, when it came without a login. */
export type Principal = Claims | undefined;

/** How far the person's right reaches; refuses when there is none. */
export function reach(principal: Principal, right: Right): Scope {
  const scope = scopeOf(right, principal?.role ?? 'public');
  if (scope) return scope;
  if (!principal) throw new Refusal('notSignedIn', 'Sign in to do this');
  throw new Refusal('notAllowed', `The role ${principal.role} may not do ${right}`, {
    right,
    role: principal.role,
    allowedTo: Object.keys(policy[right]).join(','),
  });
}

/** Whether a right of that reach, held by the person, covers the node at the end of the path (region first). */
export function covers(scope: Scope, principal: Principal, path: readonly NodeId[]): boolean {
  if (scope === 'open') return true;
  if (!principal) return false;
  const [region, municipality, school] = principal.path;
  switch (scope) {
    case 'region':
      return region !== undefined && path[0] === region;
    case 'municipality':
      return municipality !== undefined && path[1] === municipality;
    case 'school':
      return school !== undefined && path.includes(school);
    default:
      return false;
  }
}
