import type { Act } from '../../functions/registry/contract/acts.ts';
import { acceptingRole, recorderOf } from '../../functions/registry/rules/acts.ts';
import type { NodeId } from '../../functions/shared/words.ts';
import { useSession } from '../shared/auth/person.ts';
import { kindOfId } from './nodeRows.ts';

/**
 * Whether the person may accept acts of such a node: undefined when not, else a judgement of each act, since nobody
 * accepts what they recorded themselves.
 */
export function useMayAccept(nodeId: NodeId): ((act: Pick<Act, 'steps'>) => 'yes' | 'own') | undefined {
  const { person } = useSession();
  if (!person || person.role !== acceptingRole(kindOfId(nodeId))) return undefined;
  return (act) => (recorderOf(act) === person.sub ? 'own' : 'yes');
}
