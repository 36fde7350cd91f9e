import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { z } from 'zod';
import {
  type applyMacroSchema,
  type CannedReply,
  type cannedContentSchema,
  cannedHistorySchema,
  cannedPageSchema,
  cannedReplySchema,
} from '../../functions/hotline/contract/cannedReply.ts';
import {
  deskOperatorsSchema,
  type SavedView,
  savedViewSchema,
  savedViewsSchema,
  type viewContentSchema,
} from '../../functions/hotline/contract/desk.ts';
import { ticketRowSchema } from '../../functions/hotline/contract/lists.ts';
import { atTicketSchema, type Beat } from '../../functions/hotline/contract/presence.ts';
import { type Conversation, conversationSchema } from '../../functions/hotline/contract/views.ts';
import { api } from '../shared/api/api.ts';
import { conversationOf } from './queries.ts';

const hotlineKey = ['hotline'] as const;
/** What a desk works with; a changed ticket changes none of it. */
const toolsKey = ['hotlineTools'] as const;
const cannedKey = [...toolsKey, 'canned'] as const;
const viewsKey = [...toolsKey, 'views'] as const;
const keptMs = 60_000;
/** Without a connection a call fails at once and says so. */
const saysWhenOffline = { networkMode: 'always' } as const;

/** All canned replies of the region, page after page: a team keeps a few hundred of them. */
export const cannedReplies = () =>
  queryOptions({
    queryKey: cannedKey,
    queryFn: async ({ signal }) => {
      const all: CannedReply[] = [];
      let cursor: string | undefined;
      do {
        const query = { limit: 200, cursor };
        const page = await api.get('/hotline/canned', { query, reply: cannedPageSchema, signal });
        all.push(...page.items);
        cursor = page.next;
      } while (cursor);
      return all;
    },
    staleTime: keptMs,
  });

export const cannedHistory = (id: string) =>
  queryOptions({
    queryKey: [...cannedKey, id],
    queryFn: ({ signal }) => api.get(`/hotline/canned/${id}`, { reply: cannedHistorySchema, signal }),
    enabled: id !== '',
  });

type Content = z.input<typeof cannedContentSchema>;

interface CannedSaving {
  content: Content;
  /** The reply that was read; absent for a new one. */
  before?: CannedReply | undefined;
  idempotencyKey: string;
}

export function useSaveCanned() {
  const queries = useQueryClient();
  return useMutation({
    ...saysWhenOffline,
    mutationFn: ({ content: body, before, idempotencyKey }: CannedSaving) =>
      before
        ? api.put(`/hotline/canned/${before.id}`, { body, version: before.version, reply: cannedReplySchema })
        : api.post('/hotline/canned', { body, idempotencyKey, reply: cannedReplySchema }),
    onSuccess: () => queries.invalidateQueries({ queryKey: cannedKey }),
  });
}

export function useRetireCanned() {
  const queries = useQueryClient();
  return useMutation({
    ...saysWhenOffline,
    mutationFn: ({ id, version }: CannedReply) =>
      api.delete(`/hotline/canned/${id}`, { version, reply: cannedReplySchema }),
    onSuccess: () => queries.invalidateQueries({ queryKey: cannedKey }),
  });
}

export function useApplyMacro(ticketId: string) {
  const queries = useQueryClient();
  return useMutation({
    ...saysWhenOffline,
    mutationFn: ({
      body,
      idempotencyKey,
    }: {
      body: z.input<typeof applyMacroSchema>;
      idempotencyKey: string;
    }) =>
      api.post(`/hotline/tickets/${ticketId}/macros`, { body, idempotencyKey, reply: conversationSchema }),
    onSuccess: (after: Conversation) => {
      queries.setQueryData(conversationOf(ticketId).queryKey, after);
      void queries.invalidateQueries({ queryKey: [...hotlineKey, 'lists'] });
    },
  });
}

export const beatAt = (ticketId: string, body: Beat) =>
  api.put(`/hotline/tickets/${ticketId}/presence`, { body, reply: atTicketSchema });

export const deskOperators = () =>
  queryOptions({
    queryKey: [...toolsKey, 'operators'],
    queryFn: ({ signal }) => api.get('/hotline/operators', { reply: deskOperatorsSchema, signal }),
    staleTime: keptMs,
  });

export const assignTicket = (ticketId: string, operatorId: string, insteadOf?: string) =>
  api.put(`/hotline/tickets/${ticketId}/assignee`, {
    body: { operatorId, ...(insteadOf && { insteadOf }) },
    reply: ticketRowSchema,
  });

export function useAssign(ticketId: string) {
  const queries = useQueryClient();
  return useMutation({
    ...saysWhenOffline,
    mutationFn: ({ to, insteadOf }: { to: string; insteadOf?: string | undefined }) =>
      assignTicket(ticketId, to, insteadOf),
    onSettled: () => queries.invalidateQueries({ queryKey: hotlineKey }),
  });
}

export const savedViews = () =>
  queryOptions({
    queryKey: viewsKey,
    queryFn: ({ signal }) => api.get('/hotline/views', { reply: savedViewsSchema, signal }),
    staleTime: keptMs,
  });

export function useKeepView() {
  const queries = useQueryClient();
  return useMutation({
    ...saysWhenOffline,
    mutationFn: ({
      body,
      idempotencyKey,
    }: {
      body: z.input<typeof viewContentSchema>;
      idempotencyKey: string;
    }) => api.post('/hotline/views', { body, idempotencyKey, reply: savedViewSchema }),
    onSuccess: () => queries.invalidateQueries({ queryKey: viewsKey }),
  });
}

export function useRemoveView() {
  const queries = useQueryClient();
  return useMutation({
    ...saysWhenOffline,
    mutationFn: ({ id, version }: SavedView) =>
      api.delete(`/hotline/views/${id}`, { version, reply: savedViewSchema }),
    onSettled: () => queries.invalidateQueries({ queryKey: viewsKey }),
  });
}
