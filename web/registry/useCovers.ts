import { covers } from '../../functions/shared/access/admit.ts';
import type { Right } from '../../functions/shared/access/policy.ts';
import type { NodeId } from '../../functions/shared/words.ts';
import { useRight, useSession } from '../shared/auth/person.ts';

/** Whether the person's right covers the node at the end of a path, region first. The server decides; this spares dead buttons. */
export function useCovers(right: Right): (path: readonly NodeId[]) => boolean {
  const { person } = useSession();
  const scope = useRight(right);
  return (path) => scope !== undefined && covers(scope, person, path);
}
