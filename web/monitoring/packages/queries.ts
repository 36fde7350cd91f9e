import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import {
  packageLinkSchema,
  packageListSchema,
  packageViewSchema,
  type Receipts,
} from '../../../functions/monitoring/contract/package.ts';
import { api } from '../../shared/api/api.ts';

const packagesKey = ['monitoring', 'packages'] as const;

export const packageList = queryOptions({
  queryKey: packagesKey,
  queryFn: ({ signal }) => api.get('/monitoring/packages', { reply: packageListSchema, signal }),
});

export const packageOf = (id: string) =>
  queryOptions({
    queryKey: [...packagesKey, id],
    queryFn: ({ signal }) => api.get(`/monitoring/packages/${id}`, { reply: packageViewSchema, signal }),
  });

/** Where the zip can be fetched for five minutes. */
export const linkToPackage = (id: string) =>
  api.get(`/monitoring/packages/${id}/link`, { reply: packageLinkSchema });

export function useMakePackage() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ formId, idempotencyKey }: { formId: string; idempotencyKey: string }) =>
      api.post('/monitoring/packages', { body: { formId }, idempotencyKey, reply: packageViewSchema }),
    onSuccess: () => {
      void queries.invalidateQueries({ queryKey: packagesKey, exact: true });
    },
  });
}

export function useRecordReceipts(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ version, body }: { version: number; body: Receipts }) =>
      api.put(`/monitoring/packages/${id}/receipts`, { version, body, reply: packageViewSchema }),
    onSuccess: (after) => {
      queries.setQueryData(packageOf(id).queryKey, after);
      void queries.invalidateQueries({ queryKey: packagesKey, exact: true });
    },
  });
}
