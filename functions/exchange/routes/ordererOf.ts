import type { RequestContext } from '../../shared/route.ts';
import type { Run } from '../contract/run.ts';

/** Whoever orders what the work then does on their behalf. */
export function ordererOf({ principal, requestId, now }: RequestContext) {
  return {
    by: principal?.sub ?? 'public',
    ...(principal?.name && { byName: principal.name }),
    role: principal?.role ?? 'public',
    requestId,
    at: now.toISOString(),
  } satisfies Run['orderedBy'];
}
