import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import {
  regionTrustSchema,
  type TrustField,
  type TrustLevel,
  trustPageSchema,
  trustViewSchema,
} from '../../../functions/exchange/contract/trust.ts';
import type { NodeId } from '../../../functions/shared/words.ts';
import { api } from '../../shared/api/api.ts';
import { exchangeKey } from '../queries.ts';

const trustKey = [...exchangeKey, 'trust'] as const;

/** How many schools of each municipality are trusted; open to everybody. */
export const regionTrust = (region: NodeId) =>
  queryOptions({
    queryKey: [...trustKey, 'region', region],
    queryFn: ({ signal }) =>
      api.get('/exchange/trust', { query: { region }, reply: regionTrustSchema, signal }),
  });

interface TrustFilter {
  node: NodeId;
  level?: TrustLevel | undefined;
  against?: TrustField | undefined;
}

/** Schools of a region or municipality, the least trusted first. */
export const trustList = (filter: TrustFilter) =>
  infiniteQueryOptions({
    queryKey: [...trustKey, 'list', filter],
    queryFn: ({ signal, pageParam }) =>
      api.get('/exchange/trust/schools', {
        query: { ...filter, cursor: pageParam, limit: 50 },
        reply: trustPageSchema,
        signal,
      }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next,
  });

/** What the three sides say of a school, field by field. */
export const schoolTrust = (nodeId: NodeId) =>
  queryOptions({
    queryKey: [...trustKey, 'school', nodeId],
    queryFn: ({ signal }) => api.get(`/exchange/trust/schools/${nodeId}`, { reply: trustViewSchema, signal }),
  });
