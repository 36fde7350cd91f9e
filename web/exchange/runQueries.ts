import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { schoolAgePageSchema } from '../../functions/exchange/contract/board.ts';
import { differencePageSchema } from '../../functions/exchange/contract/difference.ts';
import { linkSchema } from '../../functions/exchange/contract/link.ts';
import { packageProfileSchema } from '../../functions/exchange/contract/profile.ts';
import type { ReceiptFormat } from '../../functions/exchange/contract/receipt.ts';
import {
  type RunStage,
  type RunView,
  rollBackViewSchema,
  runPageSchema,
  runViewSchema,
} from '../../functions/exchange/contract/run.ts';
import { api } from '../shared/api/api.ts';
import { exchangeKey, runById } from './queries.ts';

const firstPage = undefined as string | undefined;
const atWork: ReadonlySet<RunStage> = new Set([
  'checking',
  'comparing',
  'committing',
  'reconciling',
  'rollingBack',
]);
const lookAgainMs = 1500;

/** A run, asked for again as long as it is being worked on. */
export const runFollowed = (id: string) =>
  queryOptions({
    ...runById(id),
    refetchInterval: ({ state }) => (state.data && atWork.has(state.data.stage) ? lookAgainMs : false),
  });

/** What the package changes, by school. */
export const differenceOf = ({ id, version }: Pick<RunView, 'id' | 'version'>) =>
  infiniteQueryOptions({
    queryKey: [...exchangeKey, 'difference', id, version],
    queryFn: ({ signal, pageParam }) =>
      api.get(`/exchange/runs/${id}/difference`, {
        query: { limit: 50, cursor: pageParam },
        reply: differencePageSchema,
        signal,
      }),
    initialPageParam: firstPage,
    getNextPageParam: ({ next }) => next,
  });

export const rollBackOf = ({ id, version }: Pick<RunView, 'id' | 'version'>) =>
  queryOptions({
    queryKey: [...exchangeKey, 'rollBack', id, version],
    queryFn: ({ signal }) => api.get(`/exchange/runs/${id}/rollback`, { reply: rollBackViewSchema, signal }),
  });

export const boardList = () =>
  infiniteQueryOptions({
    queryKey: [...exchangeKey, 'board'],
    queryFn: ({ signal, pageParam }) =>
      api.get('/exchange/board', { query: { limit: 30, cursor: pageParam }, reply: runPageSchema, signal }),
    initialPageParam: firstPage,
    getNextPageParam: ({ next }) => next,
  });

export const schoolAges = () =>
  infiniteQueryOptions({
    queryKey: [...exchangeKey, 'schools'],
    queryFn: ({ signal, pageParam }) =>
      api.get('/exchange/schools', {
        query: { limit: 50, cursor: pageParam },
        reply: schoolAgePageSchema,
        signal,
      }),
    initialPageParam: firstPage,
    getNextPageParam: ({ next }) => next,
  });

export const receiptLink = (runId: string, format: ReceiptFormat) =>
  api.get(`/exchange/runs/${runId}/receipt/link`, { query: { format }, reply: linkSchema });

export const profileOf = (runId: string) =>
  queryOptions({
    queryKey: [...exchangeKey, 'profile', runId],
    queryFn: ({ signal }) =>
      api.get(`/exchange/runs/${runId}/profile`, { reply: packageProfileSchema, signal }),
    staleTime: Number.POSITIVE_INFINITY,
  });

export const profileLink = (runId: string) =>
  api.get(`/exchange/runs/${runId}/profile/link`, { reply: linkSchema });

export const exportLink = () => api.get('/exchange/export/link', { reply: linkSchema });

type Step =
  | { what: 'comparison' | 'restart' }
  | { what: 'commit' | 'rollback'; body: { why?: string } }
  | { what: 'decision'; body: { agree: boolean; why: string } };

/** Takes a run a step further; what it shows and what lists show is read again. */
export function useRunStep({ id, version }: Pick<RunView, 'id' | 'version'>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (step: Step) => {
      const path = `/exchange/runs/${id}/${step.what}`;
      const call = { version, reply: runViewSchema, ...('body' in step && { body: step.body }) };
      return step.what === 'decision' ? api.put(path, call) : api.post(path, call);
    },
    onSuccess: async (run) => {
      queries.setQueryData(runById(id).queryKey, run);
      await queries.invalidateQueries({
        queryKey: exchangeKey,
        predicate: ({ queryKey }) => queryKey[1] !== 'run',
      });
    },
  });
}
