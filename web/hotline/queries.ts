import {
  infiniteQueryOptions,
  keepPreviousData,
  queryOptions,
  useMutation,
  useQueryClient,
} from '@tanstack/react-query';
import type { z } from 'zod';
import { askedSchema } from '../../functions/hotline/contract/asking.ts';
import { uploadPlaceSchema } from '../../functions/hotline/contract/attachments.ts';
import {
  followedSchema,
  type rateSchema,
  type replySchema,
} from '../../functions/hotline/contract/following.ts';
import { ticketPageSchema, ticketRowSchema, type ViewName } from '../../functions/hotline/contract/lists.ts';
import { schoolContextSchema } from '../../functions/hotline/contract/schoolContext.ts';
import { type Conversation, conversationSchema } from '../../functions/hotline/contract/views.ts';
import type {
  addEntrySchema,
  logCallSchema,
  moveSchema,
  takeSchema,
} from '../../functions/hotline/contract/working.ts';
import { nodePageSchema } from '../../functions/registry/contract/nodes.ts';
import type { NodeId } from '../../functions/shared/words.ts';
import { api } from '../shared/api/api.ts';

export const hotlineKey = ['hotline'] as const;
const listsKey = [...hotlineKey, 'lists'] as const;

/** A new ticket stands on the desk within five seconds. */
export const refreshEveryMs = 4000;
const shortestSearch = 2;
const suggestions = 8;

export interface TicketFilter {
  view: ViewName;
  queue: string;
  q: string;
}

/** Whether the person's own organisation has ever asked: a list of one. */
export const hasAsked = () =>
  queryOptions({
    queryKey: [...listsKey, 'hasAsked'],
    queryFn: async ({ signal }) => {
      const query = { view: 'all', limit: 1 };
      return (await api.get('/hotline/tickets', { query, reply: ticketPageSchema, signal })).items.length > 0;
    },
  });

/** The first page of a list, read every few seconds; the long rest is read as one scrolls to it. */
export const ticketHead = (filter: TicketFilter) =>
  queryOptions({
    queryKey: [...listsKey, 'head', filter],
    queryFn: ({ signal }) =>
      api.get('/hotline/tickets', { query: { ...filter, limit: 50 }, reply: ticketPageSchema, signal }),
    placeholderData: keepPreviousData,
    refetchInterval: refreshEveryMs,
    ...saysWhenOffline,
  });

/** What comes after the first page of a list, from where that ended when the list was opened. */
export const ticketsAfter = (filter: TicketFilter, cursor: string | undefined) =>
  infiniteQueryOptions({
    queryKey: [...listsKey, 'rest', filter, cursor],
    queryFn: ({ signal, pageParam }) =>
      api.get('/hotline/tickets', {
        query: { ...filter, limit: 200, cursor: pageParam },
        reply: ticketPageSchema,
        signal,
      }),
    initialPageParam: cursor,
    getNextPageParam: ({ next }) => next,
    enabled: false,
    ...saysWhenOffline,
  });

export const conversationOf = (ticketId: string) =>
  queryOptions({
    queryKey: [...hotlineKey, 'conversation', ticketId],
    queryFn: ({ signal }) =>
      api.get(`/hotline/tickets/${ticketId}/conversation`, { reply: conversationSchema, signal }),
    refetchInterval: refreshEveryMs,
    ...saysWhenOffline,
  });

export const schoolContext = (schoolId: NodeId) =>
  queryOptions({
    queryKey: [...hotlineKey, 'school', schoolId],
    queryFn: ({ signal }) =>
      api.get(`/hotline/schools/${schoolId}/context`, { reply: schoolContextSchema, signal }),
  });

export const followed = (secret: string) =>
  queryOptions({
    queryKey: [...hotlineKey, 'followed', secret],
    queryFn: ({ signal }) => api.get(`/hotline/tickets/${secret}`, { reply: followedSchema, signal }),
    refetchInterval: refreshEveryMs * 4,
  });

/** Schools by the beginnings of the words of their names. */
export const schoolsNamed = (regionId: NodeId, typed: string) =>
  queryOptions({
    queryKey: [...hotlineKey, 'schools', regionId, typed],
    queryFn: ({ signal }) =>
      api.get('/registry/nodes', {
        query: { kind: 'school', parent: regionId, q: typed, limit: suggestions },
        reply: nodePageSchema,
        signal,
      }),
    enabled: typed.trim().length >= shortestSearch,
    placeholderData: keepPreviousData,
    staleTime: Number.POSITIVE_INFINITY,
  });

/** Without a connection a call fails at once and says so, instead of waiting unseen for a better line. */
const saysWhenOffline = { networkMode: 'always' } as const;

interface Keyed<Body> {
  body: Body;
  /** The same for every attempt to send the same words, so that a retry makes nothing twice. */
  idempotencyKey: string;
}

/** Asks for a place, and puts the file there. */
export async function sendFile(file: File): Promise<{ id: string; name: string }> {
  const place = await api.get('/hotline/attachments/place', {
    query: { name: file.name, bytes: file.size },
    reply: uploadPlaceSchema,
  });
  const put = await fetch(place.url, {
    method: place.method,
    headers: { 'content-type': place.contentType },
    body: file,
  });
  if (!put.ok) throw new Error(`The file was not taken: ${put.status}`);
  return { id: place.id, name: file.name };
}

export function useReplyBySecret(secret: string) {
  const queries = useQueryClient();
  return useMutation({
    ...saysWhenOffline,
    mutationFn: ({ body, idempotencyKey }: Keyed<z.input<typeof replySchema>>) =>
      api.post(`/hotline/tickets/${secret}/replies`, { body, idempotencyKey, reply: followedSchema }),
    onSuccess: (after) => queries.setQueryData(followed(secret).queryKey, after),
  });
}

export function useRate(secret: string) {
  const queries = useQueryClient();
  return useMutation({
    ...saysWhenOffline,
    mutationFn: (body: z.input<typeof rateSchema>) =>
      api.put(`/hotline/tickets/${secret}/rating`, { body, reply: followedSchema }),
    onSuccess: (after) => queries.setQueryData(followed(secret).queryKey, after),
  });
}

/** Whatever changes a ticket moves it between lists. */
function useRefreshTickets() {
  const queries = useQueryClient();
  return () => queries.invalidateQueries({ queryKey: hotlineKey });
}

export function useAddEntry(ticketId: string) {
  const queries = useQueryClient();
  return useMutation({
    ...saysWhenOffline,
    mutationFn: ({ body, idempotencyKey }: Keyed<z.input<typeof addEntrySchema>>) =>
      api.post(`/hotline/tickets/${ticketId}/entries`, { body, idempotencyKey, reply: conversationSchema }),
    onSuccess: (after: Conversation) => {
      queries.setQueryData(conversationOf(ticketId).queryKey, after);
      // The field is free for the next words at once; the lists follow.
      void queries.invalidateQueries({ queryKey: listsKey });
    },
  });
}

export const takeTicket = (ticketId: string, body: z.input<typeof takeSchema>) =>
  api.put(`/hotline/tickets/${ticketId}/operator`, { body, reply: ticketRowSchema });

export const moveTicket = (ticketId: string, body: z.input<typeof moveSchema>) =>
  api.put(`/hotline/tickets/${ticketId}/place`, { body, reply: ticketRowSchema });

export function useTake(ticketId: string) {
  const refresh = useRefreshTickets();
  return useMutation({
    ...saysWhenOffline,
    mutationFn: (body: z.input<typeof takeSchema>) => takeTicket(ticketId, body),
    onSettled: refresh,
  });
}

export function useMove(ticketId: string) {
  const refresh = useRefreshTickets();
  return useMutation({
    ...saysWhenOffline,
    mutationFn: (body: z.input<typeof moveSchema>) => moveTicket(ticketId, body),
    onSettled: refresh,
  });
}

export function useLogCall() {
  const refresh = useRefreshTickets();
  return useMutation({
    ...saysWhenOffline,
    mutationFn: ({ body, idempotencyKey }: Keyed<z.input<typeof logCallSchema>>) =>
      api.post('/hotline/calls', { body, idempotencyKey, reply: askedSchema }),
    onSuccess: refresh,
  });
}

/** Does something to many tickets, and reads the lists anew. */
export function useMany() {
  const refresh = useRefreshTickets();
  return useMutation({
    ...saysWhenOffline,
    mutationFn: <Result>(run: () => Promise<Result>) => run(),
    onSettled: refresh,
  }) as Many;
}

interface Many {
  isPending: boolean;
  mutate(run: () => Promise<unknown>): void;
  mutateAsync<Result>(run: () => Promise<Result>): Promise<Result>;
}
