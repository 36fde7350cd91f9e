import { covers } from '../../functions/shared/access/admit.ts';
import { type Right, scopeOf } from '../../functions/shared/access/policy.ts';
import type { NodeId } from '../../functions/shared/words.ts';
import { useSession } from '../shared/auth/person.ts';

/** Whether the person's right reaches the node at the end of the path, region first. */
export function useMayDo(path: readonly NodeId[]): (right: Right) => boolean {
  const { person } = useSession();
  return (right) => {
    const scope = scopeOf(right, person?.role ?? 'public');
    return scope !== undefined && covers(scope, person, path);
  };
}
