import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { FindingCode } from '../../functions/exchange/contract/finding.ts';
import {
  findingPageSchema,
  packageInRequestMaxBytes,
  placedPackageSchema,
  type RunView,
  runPageSchema,
  runViewSchema,
} from '../../functions/exchange/contract/run.ts';
import { api } from '../shared/api/api.ts';
import { putFile } from '../shared/api/putFile.ts';

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

interface ToCheck {
  file: File;
  edition?: number | undefined;
  /** Of a large package: which share of it has gone. */
  onSent(share: number): void;
}

/** A package too large for a request goes to a place of its own, past the API, and is checked there. */
async function checkPlaced(
  file: File,
  edition: number | undefined,
  onSent: ToCheck['onSent'],
): Promise<RunView> {
  const { id, version, place } = await api.post('/exchange/packages/places', {
    body: { fileName: file.name, bytes: file.size, ...(edition && { edition }) },
    reply: placedPackageSchema,
  });
  await putFile(place, file, onSent);
  return api.post(`/exchange/runs/${id}/check`, { version, reply: runViewSchema });
}

/** Has a package checked; nothing of it is written. */
export function useCheckPackage() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ file, edition, onSent }: ToCheck) =>
      file.size > packageInRequestMaxBytes
        ? checkPlaced(file, edition, onSent)
        : api.upload('/exchange/packages', {
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
