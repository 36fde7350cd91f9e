import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { z } from 'zod';
import type { BuiltQuery } from '../../../functions/reporting/contract/built.ts';
import {
  type ExtractFormat,
  type ExtractView,
  extractListSchema,
  extractViewSchema,
  type orderExtractSchema,
} from '../../../functions/reporting/contract/extracts.ts';
import { fileLinkSchema } from '../../../functions/reporting/contract/formats.ts';
import { api } from '../../shared/api/api.ts';
import { contentOf } from './builtQueries.ts';

const lookAgainMs = 1500;

export const isGoing = ({ state }: Pick<ExtractView, 'state'>) => state === 'waiting' || state === 'working';

/** Lists one has ordered; asked again while one of them is being made. */
export const orderedLists = () =>
  queryOptions({
    queryKey: ['built', 'lists'],
    queryFn: ({ signal }) => api.get('/reporting/extracts', { reply: extractListSchema, signal }),
    refetchInterval: ({ state }) => (state.data?.items.some(isGoing) ? lookAgainMs : false),
  });

interface Ordering {
  query: BuiltQuery;
  title: string;
  format: ExtractFormat;
  idempotencyKey: string;
}

export function useOrderList() {
  const queries = useQueryClient();
  return useMutation({
    networkMode: 'always',
    mutationFn: ({ query, title, format, idempotencyKey }: Ordering) => {
      const body: z.input<typeof orderExtractSchema> = { title, format, content: contentOf(query) };
      return api.post('/reporting/extracts', { body, idempotencyKey, reply: extractViewSchema });
    },
    onSuccess: () => queries.invalidateQueries({ queryKey: orderedLists().queryKey }),
  });
}

export function useCancelList() {
  const queries = useQueryClient();
  return useMutation({
    networkMode: 'always',
    mutationFn: ({ id, version }: ExtractView) =>
      api.put(`/reporting/extracts/${id}/cancellation`, { version, reply: extractViewSchema }),
    onSettled: () => queries.invalidateQueries({ queryKey: orderedLists().queryKey }),
  });
}

export const listLink = (id: string) => api.get(`/reporting/extracts/${id}/link`, { reply: fileLinkSchema });
