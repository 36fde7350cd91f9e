import { createContext, useContext } from 'react';
import type { Claims } from '../../../functions/shared/access/claims.ts';
import { type Right, type Scope, scopeOf } from '../../../functions/shared/access/policy.ts';

export interface Session {
  /** Absent for a visitor without a login. */
  person: Claims | undefined;
  signIn(): void;
  signOut(): void;
}

export const SessionContext = createContext<Session | undefined>(undefined);

export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('SessionContext is missing');
  return session;
}

/** How far the person's right reaches; undefined when there is none. The server decides; this spares dead buttons. */
export function useRight(right: Right): Scope | undefined {
  const { person } = useSession();
  return scopeOf(right, person?.role ?? 'public');
}
