import {
  infiniteQueryOptions,
  keepPreviousData,
  queryOptions,
  useMutation,
  useQueryClient,
} from '@tanstack/react-query';
import type { z } from 'zod';
import {
  type markReadSchema,
  noticePageSchema,
  ownPreferencesSchema,
  type savePreferencesSchema,
  unreadSchema,
} from '../../functions/messaging/contract.ts';
import { api } from '../shared/api/api.ts';

const noticesKey = ['messaging', 'notices'] as const;
const refreshEveryMs = 30_000;

export const unreadCount = queryOptions({
  queryKey: [...noticesKey, 'unread'],
  queryFn: ({ signal }) => api.get('/messaging/notices/unread', { reply: unreadSchema, signal }),
  refetchInterval: refreshEveryMs,
});

/** Of messages between organisations, kept with the rest of the post. */
export const unreadMessages = queryOptions({
  queryKey: ['messaging', 'post', 'unread'],
  queryFn: ({ signal }) => api.get('/messaging/inbox/unread', { reply: unreadSchema, signal }),
  refetchInterval: refreshEveryMs,
});

export const noticeList = (unread: boolean) =>
  infiniteQueryOptions({
    queryKey: [...noticesKey, 'list', unread],
    queryFn: ({ signal, pageParam }) =>
      api.get('/messaging/notices', {
        query: { unread, cursor: pageParam },
        reply: noticePageSchema,
        signal,
      }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next,
    placeholderData: keepPreviousData,
    refetchInterval: refreshEveryMs,
  });

export function useMarkRead() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: z.input<typeof markReadSchema>) =>
      api.put('/messaging/notices/reading', { body, reply: unreadSchema }),
    onSuccess: () => queries.invalidateQueries({ queryKey: noticesKey }),
  });
}

export const ownPreferences = queryOptions({
  queryKey: ['messaging', 'preferences'],
  queryFn: ({ signal }) => api.get('/messaging/preferences', { reply: ownPreferencesSchema, signal }),
});

export function useSavePreferences() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ version, ...body }: z.input<typeof savePreferencesSchema> & { version: number }) =>
      api.put('/messaging/preferences', { body, version, reply: ownPreferencesSchema }),
    onSuccess: (after) => queries.setQueryData(ownPreferences.queryKey, after),
  });
}
