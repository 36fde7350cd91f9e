import { queryOptions, useMutation } from '@tanstack/react-query';
import { nodePageSchema } from '../../../functions/registry/contract/nodes.ts';
import {
  checkedSchema,
  type Learner,
  learnedSchema,
  pathCardsSchema,
  pathViewSchema,
  staffCheckedSchema,
} from '../../../functions/seminars/learning/contract.ts';
import type { NodeId } from '../../../functions/shared/words.ts';
import { api } from '../../shared/api/api.ts';

const learningKey = ['seminars', 'learning'] as const;

export const pathCards = queryOptions({
  queryKey: [...learningKey, 'paths'],
  queryFn: ({ signal }) => api.get('/seminars/learning/paths', { reply: pathCardsSchema, signal }),
});

export const pathOf = (learner: Learner) =>
  queryOptions({
    queryKey: [...learningKey, 'path', learner],
    queryFn: ({ signal }) =>
      api.get(`/seminars/learning/paths/${learner}`, { reply: pathViewSchema, signal }),
    staleTime: Number.POSITIVE_INFINITY,
  });

export const learned = queryOptions({
  queryKey: [...learningKey, 'counts'],
  queryFn: ({ signal }) => api.get('/seminars/learning/counts', { reply: learnedSchema, signal }),
});

/** The municipalities of a region, for whoever wants to say where they learn. */
export const municipalitiesOf = (regionId: NodeId) =>
  queryOptions({
    queryKey: [...learningKey, 'municipalities', regionId],
    queryFn: ({ signal }) =>
      api.get('/registry/nodes', {
        query: { kind: 'municipality', parent: regionId, limit: 200 },
        reply: nodePageSchema,
        signal,
      }),
    staleTime: Number.POSITIVE_INFINITY,
  });

interface BrowserAnswers {
  browser: string;
  answers: number[];
  municipalityId?: NodeId;
  region: NodeId;
}

export function useCheckInBrowser(learner: Learner) {
  return useMutation({
    mutationFn: ({ browser, ...body }: BrowserAnswers) =>
      api.put(`/seminars/learning/paths/${learner}/browsers/${browser}`, { body, reply: checkedSchema }),
  });
}

export function usePassPath() {
  return useMutation({
    mutationFn: (answers: number[]) =>
      api.put('/seminars/learning/passing', { body: { answers }, reply: staffCheckedSchema }),
  });
}
