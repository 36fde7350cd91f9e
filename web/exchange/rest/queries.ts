import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { z } from 'zod';
import {
  type RestKey,
  restKeySchema,
  restSecretSchema,
  restViewSchema,
  type writeRestKeySchema,
} from '../../../functions/exchange/contract/rest.ts';
import { api } from '../../shared/api/api.ts';
import { exchangeKey } from '../queries.ts';

const restKey = [...exchangeKey, 'rest'] as const;

export const restView = queryOptions({
  queryKey: restKey,
  queryFn: ({ signal }) => api.get('/exchange/rest', { reply: restViewSchema, signal }),
});

export type KeyAndSecret = z.infer<typeof restSecretSchema>;

const secretFor = ({ id, version }: Pick<RestKey, 'id' | 'version'>): Promise<KeyAndSecret> =>
  api.put(`/exchange/rest/keys/${id}/secret`, { version, reply: restSecretSchema });

/** A key with its first secret; one that fails between the two stands in the list without a secret. */
export function useSetUpKey() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async ({
      body,
      idempotencyKey,
    }: {
      body: z.infer<typeof writeRestKeySchema>;
      idempotencyKey: string;
    }) => secretFor(await api.post('/exchange/rest/keys', { body, idempotencyKey, reply: restKeySchema })),
    onSettled: () => queries.invalidateQueries({ queryKey: restKey }),
  });
}

export function useMakeSecret() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: secretFor,
    onSettled: () => queries.invalidateQueries({ queryKey: restKey }),
  });
}

export function useRevokeKey() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ id, version }: Pick<RestKey, 'id' | 'version'>) =>
      api.put(`/exchange/rest/keys/${id}/revocation`, { version, reply: restKeySchema }),
    onSettled: () => queries.invalidateQueries({ queryKey: restKey }),
  });
}
