import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { z } from 'zod';
import {
  type DeliveryState,
  deliveryPageSchema,
  deliverySchema,
  newWebhookSchema,
  type OverlapHours,
  rotatedSecretSchema,
  type Webhook,
  webhookListSchema,
  webhookSchema,
  type writeWebhookSchema,
} from '../../functions/messaging/contract/webhooks.ts';
import { api } from '../shared/api/api.ts';

const webhooksKey = ['messaging', 'webhooks'] as const;
const refreshEveryMs = 5000;

export const webhookList = queryOptions({
  queryKey: [...webhooksKey, 'list'],
  queryFn: ({ signal }) => api.get('/messaging/webhooks', { reply: webhookListSchema, signal }),
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

/** Adds a receiver, whose key the reply alone holds, or changes one. */
export function useSaveWebhook(before: Webhook | undefined) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({
      body,
      idempotencyKey,
    }: {
      body: z.input<typeof writeWebhookSchema>;
      idempotencyKey: string;
    }): Promise<{ name: string; secret?: string }> =>
      before
        ? api.put(`/messaging/webhooks/${before.id}`, { body, version: before.version, reply: webhookSchema })
        : api.post('/messaging/webhooks', { body, idempotencyKey, reply: newWebhookSchema }),
    onSuccess: () => queries.invalidateQueries({ queryKey: webhooksKey }),
  });
}

export function useRotateSecret(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ oldForHours, idempotencyKey }: { oldForHours: OverlapHours; idempotencyKey: string }) =>
      api.post(`/messaging/webhooks/${id}/secrets`, {
        body: { oldForHours },
        idempotencyKey,
        reply: rotatedSecretSchema,
      }),
    // Shown once: nothing keeps the key after its window was closed.
    gcTime: 0,
    onSuccess: () => queries.invalidateQueries({ queryKey: [...webhooksKey, 'list'] }),
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
