import type { Claims } from '../../shared/access/claims.ts';
import { Refusal } from '../../shared/refusal.ts';
import type { RequestContext } from '../../shared/route.ts';
import type { NodeId } from '../../shared/words.ts';

/** The person behind a request that no public right admits. */
export function signedIn({ principal }: Pick<RequestContext, 'principal'>): Claims {
  if (!principal) throw new Refusal('notSignedIn', 'Sign in to do this');
  return principal;
}

export function ownRegion(request: Pick<RequestContext, 'principal'>): NodeId {
  const [region] = signedIn(request).path;
  if (!region) throw new Refusal('notSignedIn', 'The token names no region');
  return region;
}
