import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { nodePageSchema } from '../../functions/registry/contract/nodes.ts';
import { ownFeedSchema } from '../../functions/seminars/contract/feeds.ts';
import type { NodeId } from '../../functions/shared/words.ts';
import { api } from '../shared/api/api.ts';
import { seminarsKey } from './queries.ts';

const feedKey = [...seminarsKey, 'feed'] as const;

export const ownFeed = queryOptions({
  queryKey: feedKey,
  queryFn: ({ signal }) => api.get('/seminars/feed', { reply: ownFeedSchema, signal }),
});

/** Issues the secret address, or takes it back. */
export function useFeedStep(step: 'issue' | 'revoke') {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (version: number) =>
      api.put(step === 'issue' ? '/seminars/feed' : '/seminars/feed/revocation', {
        version,
        reply: ownFeedSchema,
      }),
    onSettled: () => queries.invalidateQueries({ queryKey: feedKey }),
  });
}

export const municipalityList = (regionId: NodeId) =>
  queryOptions({
    queryKey: [...seminarsKey, 'municipalities', regionId],
    queryFn: ({ signal }) =>
      api.get('/registry/nodes', {
        query: { kind: 'municipality', parent: regionId, limit: 500 },
        reply: nodePageSchema,
        signal,
      }),
  });
