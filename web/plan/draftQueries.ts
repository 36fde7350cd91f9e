import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { z } from 'zod';
import type { planActSchema } from '../../functions/plan/contract.ts';
import {
  type DraftEdit,
  draftPageSchema,
  draftViewSchema,
  publicationReplySchema,
} from '../../functions/plan/contract.ts';
import { api } from '../shared/api/api.ts';
import { planKey } from '../shared/api/keys.ts';
import { plansKey } from './queries.ts';

const draftsKey = [...planKey, 'drafts'] as const;
const pathOf = (draftId: string) => `/plan/drafts/${draftId}`;

/** Drafts of the region, newest first. */
export const draftList = () =>
  infiniteQueryOptions({
    queryKey: [...draftsKey, 'list'],
    queryFn: ({ signal, pageParam }) =>
      api.get('/plan/drafts', { query: { cursor: pageParam }, reply: draftPageSchema, signal }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next,
  });

export const draft = (draftId: string) =>
  queryOptions({
    queryKey: [...draftsKey, draftId],
    queryFn: ({ signal }) => api.get(pathOf(draftId), { reply: draftViewSchema, signal }),
    /** A fresh copy must not slide under the hands of whoever is correcting this one. */
    staleTime: Number.POSITIVE_INFINITY,
  });

export interface OrderSource {
  content: Blob;
  name: string;
  mediaType: string;
}

/** Reads an order, or a ready plan, into a draft. */
export function useCreateDraft() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ content, name, mediaType }: OrderSource) =>
      api.upload('/plan/drafts', { file: content, fileName: name, mediaType, reply: draftViewSchema }),
    onSuccess: (made) => {
      queries.setQueryData(draft(made.id).queryKey, made);
      return queries.invalidateQueries({ queryKey: draftList().queryKey });
    },
  });
}

export function useSaveDraft(draftId: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ edit, version }: { edit: DraftEdit; version: number }) =>
      api.put(pathOf(draftId), { body: edit, version, reply: draftViewSchema }),
    onSuccess: (saved) => {
      queries.setQueryData(draft(draftId).queryKey, saved);
      return queries.invalidateQueries({ queryKey: draftList().queryKey });
    },
  });
}

export function useDiscardDraft(draftId: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (version: number) => api.delete(pathOf(draftId), { version, reply: z.unknown() }),
    onSuccess: () => queries.invalidateQueries({ queryKey: draftsKey }),
  });
}

export type Act = z.infer<typeof planActSchema>;

export function usePublishDraft(draftId: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ act, version }: { act: Act | undefined; version: number }) =>
      api.post(`${pathOf(draftId)}/publication`, {
        body: act ? { act } : {},
        version,
        reply: publicationReplySchema,
      }),
    onSuccess: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: draftsKey }),
        queries.invalidateQueries({ queryKey: plansKey }),
      ]),
  });
}

/** Opens a draft of the plan's latest version, to be changed and published with an amending act. */
export function useAmendPlan(planId: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => api.post(`/plan/plans/${planId}/amendments`, { reply: draftViewSchema }),
    onSuccess: (made) => {
      queries.setQueryData(draft(made.id).queryKey, made);
      return queries.invalidateQueries({ queryKey: draftList().queryKey });
    },
  });
}
