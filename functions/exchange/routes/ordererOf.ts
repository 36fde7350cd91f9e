import type { RequestContext } from '../../shared/route.ts';
import type { Run } from '../contract/run.ts';

/** Whoever orders what the work then does on their behalf. */
export function ordererOf({ principal, requestId }: RequestContext): NonNullable<Run['orderedBy']> {
  return {
    by: principal?.sub ?? 'public',
    ...(principal?.name && { byName: principal.name }),
    role: principal?.role ?? 'public',
    requestId,
  };
}
