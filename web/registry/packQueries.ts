import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { z } from 'zod';
import {
  packPageSchema,
  type packQuerySchema,
  packReportSchema,
} from '../../functions/registry/contract/packs.ts';
import { api } from '../shared/api/api.ts';
import { registryKey } from '../shared/api/keys.ts';

const packsKey = [...registryKey, 'packs'] as const;

export type PackReport = z.infer<typeof packReportSchema>;
export type RegionNamed = z.infer<typeof packQuerySchema>;

/** Packs that were sent, newest first. */
export const packList = () =>
  infiniteQueryOptions({
    queryKey: [...packsKey, 'list'],
    queryFn: ({ signal, pageParam }) =>
      api.get('/registry/packs', { query: { limit: 20, cursor: pageParam }, reply: packPageSchema, signal }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next,
  });

export const pack = (packId: string) =>
  queryOptions({
    queryKey: [...packsKey, packId],
    queryFn: ({ signal }) => api.get(`/registry/packs/${packId}`, { reply: packReportSchema, signal }),
  });

/** Reads a pack against the registry without writing anything. */
export function useSendPack() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ zip, named }: { zip: File; named: RegionNamed }) =>
      api.upload('/registry/packs', {
        file: zip,
        fileName: zip.name,
        mediaType: 'application/zip',
        query: named,
        reply: packReportSchema,
      }),
    onSuccess: (report) => {
      queries.setQueryData(pack(report.id).queryKey, report);
      return queries.invalidateQueries({ queryKey: packList().queryKey });
    },
  });
}

export function useCommitPack() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ id, version }: Pick<PackReport, 'id' | 'version'>) =>
      api.post(`/registry/packs/${id}/commit`, { version, reply: packReportSchema }),
    onSuccess: (report) => {
      queries.setQueryData(pack(report.id).queryKey, report);
      return queries.invalidateQueries({ queryKey: registryKey });
    },
  });
}
