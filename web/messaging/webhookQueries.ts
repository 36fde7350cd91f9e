import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { z } from 'zod';
import {
  type DeliveryState,
  deliveryPageSchema,
  deliverySchema,
  type Webhook,
  webhookListSchema,
  webhookSchema,
  webhookSecretSchema,
  type writeWebhookSchema,
} from '../../functions/messaging/contract/webhooks.ts';
import { api } from '../shared/api/api.ts';

const webhooksKey = ['messaging', 'webhooks'] as const;
const refreshEveryMs = 5000;

export const webhookList = queryOptions({
  queryKey: [...webhooksKey, 'list'],
  queryFn: ({ signal }) => api.get('/messaging/webhooks', { reply: webhookListSchema, signal }),
});

export const webhookSecret = (id: string) =>
  queryOptions({
    queryKey: [...webhooksKey, 'secret', id],
    queryFn: ({ signal }) =>
      api.get(`/messaging/webhooks/${id}/secret`, { reply: webhookSecretSchema, signal }),
  });

export const deliveries = (state: DeliveryState) =>
  infiniteQueryOptions({
    queryKey: [...webhooksKey, 'deliveries', state],
    queryFn: ({ signal, pageParam }) =>
      api.get('/messaging/webhooks/deliveries', {
        query: { state, cursor: pageParam },
        reply: deliveryPageSchema,
        signal,
      }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next,
    refetchInterval: refreshEveryMs,
  });

export function useSaveWebhook(before: Webhook | undefined) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({
      body,
      idempotencyKey,
    }: {
      body: z.input<typeof writeWebhookSchema>;
      idempotencyKey: string;
    }) =>
      before
        ? api.put(`/messaging/webhooks/${before.id}`, { body, version: before.version, reply: webhookSchema })
        : api.post('/messaging/webhooks', { body, idempotencyKey, reply: webhookSchema }),
    onSuccess: () => queries.invalidateQueries({ queryKey: webhooksKey }),
  });
}

export function useReplay() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ id, version }: { id: string; version: number }) =>
      api.put(`/messaging/webhooks/deliveries/${id}/replay`, { version, reply: deliverySchema }),
    onSuccess: () => queries.invalidateQueries({ queryKey: webhooksKey }),
  });
}
