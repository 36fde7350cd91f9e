import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import {
  type CompletenessCode,
  type CorrectNode,
  completenessPageSchema,
  completenessViewSchema,
} from '../../../functions/registry/contract/completeness.ts';
import type { NodeId } from '../../../functions/shared/words.ts';
import { api } from '../../shared/api/api.ts';
import { planKey } from '../../shared/api/keys.ts';
import { nodesKey } from '../queries.ts';

const completenessKey = [...nodesKey, 'completeness'] as const;

/** How complete the record of a school is, rule by rule. */
export const completenessOf = (nodeId: NodeId) =>
  queryOptions({
    queryKey: [...completenessKey, nodeId],
    queryFn: ({ signal }) =>
      api.get(`/registry/nodes/${nodeId}/completeness`, { reply: completenessViewSchema, signal }),
  });

interface CompletenessFilter {
  node: NodeId;
  lacks?: CompletenessCode | undefined;
  state?: 'complete' | 'incomplete' | undefined;
}

/** Schools of a region or municipality, the least complete first. */
export const completenessList = (filter: CompletenessFilter) =>
  infiniteQueryOptions({
    queryKey: [...completenessKey, 'list', filter],
    queryFn: ({ signal, pageParam }) =>
      api.get('/registry/completeness', {
        query: { ...filter, cursor: pageParam, limit: 50 },
        reply: completenessPageSchema,
        signal,
      }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next,
  });

/** Fills in one field over the version that was read. */
export function useCorrectNode(nodeId: NodeId) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ body, version }: { body: CorrectNode; version: number }) =>
      api.put(`/registry/nodes/${nodeId}/completeness`, { body, version, reply: completenessViewSchema }),
    onSuccess: (view) => {
      queries.setQueryData(completenessOf(nodeId).queryKey, view);
      return Promise.all([
        queries.invalidateQueries({ queryKey: nodesKey }),
        queries.invalidateQueries({ queryKey: planKey }),
      ]);
    },
  });
}
