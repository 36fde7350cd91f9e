import {
  infiniteQueryOptions,
  keepPreviousData,
  queryOptions,
  useMutation,
  useQueryClient,
} from '@tanstack/react-query';
import type { z } from 'zod';
import {
  addresseesSchema,
  type answerSchema,
  filePlaceSchema,
  inboxPageSchema,
  messageViewSchema,
  outgoingPageSchema,
  reminderOfMessageSchema,
  type ThreadView,
  threadPageSchema,
  threadViewSchema,
  type withdrawSchema,
  type writeMessageSchema,
} from '../../functions/messaging/contract/post.ts';
import { api } from '../shared/api/api.ts';
import { putFile } from '../shared/api/putFile.ts';

const postKey = ['messaging', 'post'] as const;
const refreshEveryMs = 30_000;
const whileDeliveringMs = 1500;
const threadsAtOnce = 200;

export const inbox = (show: string, q: string) =>
  infiniteQueryOptions({
    queryKey: [...postKey, 'inbox', show, q],
    queryFn: ({ signal, pageParam }) =>
      api.get('/messaging/inbox', { query: { show, q, cursor: pageParam }, reply: inboxPageSchema, signal }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next,
    placeholderData: keepPreviousData,
    refetchInterval: refreshEveryMs,
  });

export const outgoing = (status: 'draft' | 'sent', q: string) =>
  infiniteQueryOptions({
    queryKey: [...postKey, status, q],
    queryFn: ({ signal, pageParam }) =>
      api.get('/messaging/messages', {
        query: { status, q, cursor: pageParam },
        reply: outgoingPageSchema,
        signal,
      }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next,
    placeholderData: keepPreviousData,
  });

/** A message; asked again and again while it is being delivered. */
export const messageById = (id: string) =>
  queryOptions({
    queryKey: [...postKey, 'message', id],
    queryFn: ({ signal }) => api.get(`/messaging/messages/${id}`, { reply: messageViewSchema, signal }),
    refetchInterval: ({ state: { data } }) =>
      data?.status === 'sent' && data.tally && data.tally.delivered < (data.addressees ?? 0)
        ? whileDeliveringMs
        : refreshEveryMs,
  });

/** Every desk of a message, page after page; asked anew when its counts have changed. */
export const threadsOf = (id: string, tally: string) =>
  queryOptions({
    queryKey: [...postKey, 'threads', id, tally],
    queryFn: async ({ signal }) => {
      const all: ThreadView[] = [];
      let cursor: string | undefined;
      do {
        const page = await api.get(`/messaging/messages/${id}/threads`, {
          query: { limit: threadsAtOnce, cursor },
          reply: threadPageSchema,
          signal,
        });
        all.push(...page.items);
        cursor = page.next;
      } while (cursor !== undefined);
      return all;
    },
    placeholderData: keepPreviousData,
  });

/** Whom a draft would go to now. */
export const addresseesOf = (id: string, version: number) =>
  queryOptions({
    queryKey: [...postKey, 'addressees', id, version],
    queryFn: ({ signal }) =>
      api.get(`/messaging/messages/${id}/addressees`, { reply: addresseesSchema, signal }),
  });

type Written = z.input<typeof writeMessageSchema>;

function useStep<Input, Reply>(send: (input: Input) => Promise<Reply>) {
  const queries = useQueryClient();
  return useMutation({
    networkMode: 'always',
    mutationFn: send,
    onSuccess: () => queries.invalidateQueries({ queryKey: postKey }),
  });
}

/** Begins a draft, or writes the one that was begun anew. */
export function useSaveMessage(draft: { id: string; version: number } | undefined) {
  return useStep(({ body, idempotencyKey }: { body: Written; idempotencyKey: string }) =>
    draft
      ? api.put(`/messaging/messages/${draft.id}`, { body, version: draft.version, reply: messageViewSchema })
      : api.post('/messaging/messages', { body, idempotencyKey, reply: messageViewSchema }),
  );
}

interface At {
  id: string;
  version: number;
}

export const useDiscardMessage = () =>
  useStep(({ id, version }: At) =>
    api.delete(`/messaging/messages/${id}`, { version, reply: messageViewSchema }),
  );

export const useSendMessage = () =>
  useStep(({ id, version }: At) =>
    api.put(`/messaging/messages/${id}/sending`, { version, reply: messageViewSchema }),
  );

export const useWithdrawMessage = () =>
  useStep(({ id, version, ...body }: At & z.input<typeof withdrawSchema>) =>
    api.put(`/messaging/messages/${id}/withdrawal`, { version, body, reply: messageViewSchema }),
  );

export const useRemind = (id: string) =>
  useStep((idempotencyKey: string) =>
    api.post(`/messaging/messages/${id}/reminders`, { idempotencyKey, reply: reminderOfMessageSchema }),
  );

export const useReadMessage = (id: string) =>
  useStep(() => api.put(`/messaging/messages/${id}/reading`, { reply: messageViewSchema }));

export const useAnswer = (id: string, threadId: string) =>
  useStep(({ body, idempotencyKey }: { body: z.input<typeof answerSchema>; idempotencyKey: string }) =>
    api.post(`/messaging/messages/${id}/threads/${threadId}/entries`, {
      body,
      idempotencyKey,
      reply: threadViewSchema,
    }),
  );

/** Asks for a place, and puts the file there. */
export async function sendFile(file: File): Promise<{ id: string; name: string }> {
  const place = await api.get('/messaging/attachments/place', {
    query: { name: file.name, bytes: file.size },
    reply: filePlaceSchema,
  });
  await putFile(place, file, () => undefined);
  return { id: place.id, name: file.name };
}
