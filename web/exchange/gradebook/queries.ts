import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import {
  type ConnectionView,
  connectionViewSchema,
} from '../../../functions/exchange/contract/connection.ts';
import { dropViewSchema } from '../../../functions/exchange/contract/drop.ts';
import {
  orderedPullSchema,
  type PullView,
  pullPageSchema,
  pullViewSchema,
  sourceSchoolPageSchema,
} from '../../../functions/exchange/contract/pull.ts';
import type { NodeId } from '../../../functions/shared/words.ts';
import { api } from '../../shared/api/api.ts';
import { exchangeKey } from '../queries.ts';

const gradebookKey = [...exchangeKey, 'gradebook'] as const;
const firstPage = undefined as string | undefined;
const lookAgainMs = 1500;
const atRest: ReadonlySet<PullView['stage']> = new Set(['done', 'incomplete', 'interrupted']);

export const isAtRest = ({ stage }: Pick<PullView, 'stage'>): boolean => atRest.has(stage);

export const connection = () =>
  queryOptions({
    queryKey: [...gradebookKey, 'connection'],
    queryFn: ({ signal }) =>
      api.get('/exchange/gradebook/connection', { reply: connectionViewSchema, signal }),
  });

/** Pulls of the region, asked for again as long as one of them is at work. */
export const pullList = () =>
  infiniteQueryOptions({
    queryKey: [...gradebookKey, 'pulls'],
    queryFn: ({ signal, pageParam }) =>
      api.get('/exchange/gradebook/pulls', {
        query: { limit: 20, cursor: pageParam },
        reply: pullPageSchema,
        signal,
      }),
    initialPageParam: firstPage,
    getNextPageParam: ({ next }) => next,
    refetchInterval: ({ state }) =>
      state.data?.pages.some(({ items }) => items.some((pull) => !isAtRest(pull))) ? lookAgainMs : false,
  });

export const sourceSchools = (municipality: NodeId | undefined) =>
  infiniteQueryOptions({
    queryKey: [...gradebookKey, 'schools', municipality ?? ''],
    queryFn: ({ signal, pageParam }) =>
      api.get('/exchange/gradebook/schools', {
        query: { limit: 50, cursor: pageParam, municipality },
        reply: sourceSchoolPageSchema,
        signal,
      }),
    initialPageParam: firstPage,
    getNextPageParam: ({ next }) => next,
  });

/** Everything that a pull changes is read again. */
export function useReadAgain() {
  const queries = useQueryClient();
  return () => void queries.invalidateQueries({ queryKey: gradebookKey });
}

export function useStartPull() {
  const readAgain = useReadAgain();
  return useMutation({
    mutationFn: (body: { nodeId: NodeId; week: string }) =>
      api.post('/exchange/gradebook/pulls', { body, reply: orderedPullSchema }),
    onSuccess: readAgain,
  });
}

export function useResumePull({ id, version }: Pick<PullView, 'id' | 'version'>) {
  const readAgain = useReadAgain();
  return useMutation({
    mutationFn: () =>
      api.post(`/exchange/gradebook/pulls/${id}/resumption`, { version, reply: pullViewSchema }),
    onSettled: readAgain,
  });
}

export function useSaveConnection({ version }: Pick<ConnectionView, 'version'>) {
  const readAgain = useReadAgain();
  return useMutation({
    mutationFn: (body: Pick<ConnectionView, 'source' | 'nightly'>) =>
      api.put('/exchange/gradebook/connection', { version, body, reply: connectionViewSchema }),
    onSettled: readAgain,
  });
}

export function useDropFile() {
  return useMutation({
    mutationFn: (file: File) =>
      api.upload('/exchange/gradebook/files', {
        file,
        fileName: file.name,
        mediaType: 'application/json',
        reply: dropViewSchema,
      }),
  });
}
