import { queryOptions } from '@tanstack/react-query';
import {
  regionFreshnessSchema,
  schoolFreshnessSchema,
} from '../../../functions/exchange/contract/freshness.ts';
import type { NodeId } from '../../../functions/shared/words.ts';
import { api } from '../../shared/api/api.ts';
import { exchangeKey } from '../queries.ts';

export const freshnessOf = (region: NodeId) =>
  queryOptions({
    queryKey: [...exchangeKey, 'gradebook', 'freshness', region],
    queryFn: ({ signal }) =>
      api.get('/exchange/freshness', { query: { region }, reply: regionFreshnessSchema, signal }),
  });

export const schoolFreshness = (nodeId: NodeId) =>
  queryOptions({
    queryKey: [...exchangeKey, 'gradebook', 'freshness', 'school', nodeId],
    queryFn: ({ signal }) =>
      api.get(`/exchange/freshness/schools/${nodeId}`, { reply: schoolFreshnessSchema, signal }),
  });
