import { useEffect } from 'react';
import { visitSchema } from '../../../functions/registry/contract/people.ts';
import { api } from '../../shared/api/api.ts';
import { useSession } from '../../shared/auth/person.ts';

/** Tells that the person is at work, once each time the product is opened. Nothing on the page waits for it. */
export function useVisit(): void {
  const { person } = useSession();
  const isSignedIn = person !== undefined;
  useEffect(() => {
    if (isSignedIn) void api.post('/registry/people/visits', { reply: visitSchema }).catch(() => undefined);
  }, [isSignedIn]);
}
