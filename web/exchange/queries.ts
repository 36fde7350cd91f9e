import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { FindingCode } from '../../functions/exchange/contract/finding.ts';
import { findingPageSchema, runPageSchema, runViewSchema } from '../../functions/exchange/contract/run.ts';
import { api } from '../shared/api/api.ts';

export const exchangeKey = ['exchange'] as const;

/** Packages of the reader's organisation that were checked, newest first. */
export const runList = () =>
  infiniteQueryOptions({
    queryKey: [...exchangeKey, 'runs'],
    queryFn: ({ signal, pageParam }) =>
      api.get('/exchange/runs', { query: { limit: 20, cursor: pageParam }, reply: runPageSchema, signal }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next,
  });

export const runById = (id: string) =>
  queryOptions({
    queryKey: [...exchangeKey, 'run', id],
    queryFn: ({ signal }) => api.get(`/exchange/runs/${id}`, { reply: runViewSchema, signal }),
  });

export const findingList = (id: string, code: FindingCode | undefined) =>
  infiniteQueryOptions({
    queryKey: [...exchangeKey, 'findings', id, code ?? ''],
    queryFn: ({ signal, pageParam }) =>
      api.get(`/exchange/runs/${id}/findings`, {
        query: { limit: 100, cursor: pageParam, code },
        reply: findingPageSchema,
        signal,
      }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next,
  });

/** Has a package checked; nothing of it is written. */
export function useCheckPackage() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ file, edition }: { file: File; edition?: number | undefined }) =>
      api.upload('/exchange/packages', {
        file,
        query: { edition },
        fileName: file.name,
        mediaType: 'application/zip',
        reply: runViewSchema,
      }),
    onSuccess: (run) => {
      queries.setQueryData(runById(run.id).queryKey, run);
      return queries.invalidateQueries({ queryKey: runList().queryKey });
    },
  });
}
