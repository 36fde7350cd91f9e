import { infiniteQueryOptions } from '@tanstack/react-query';
import { auditPageSchema } from '../../functions/shared/auditEntry.ts';
import type { NodeId } from '../../functions/shared/words.ts';
import { api } from '../shared/api/api.ts';

export const auditDomains = [
  'registry',
  'plan',
  'adoption',
  'hotline',
  'guidance',
  'messaging',
  'reporting',
  'seminars',
  'exchange',
  'monitoring',
] as const;
export type AuditDomain = (typeof auditDomains)[number];

/** Changes of a node's records in one domain, newest first; without a node, what the reader did. */
export const auditOf = (domain: AuditDomain, node: NodeId | undefined) =>
  infiniteQueryOptions({
    queryKey: ['audit', domain, node ?? ''],
    queryFn: ({ signal, pageParam }) =>
      api.get(`/${domain}/audit`, {
        query: { node, limit: 50, cursor: pageParam },
        reply: auditPageSchema,
        signal,
      }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next,
  });
