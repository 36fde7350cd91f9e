import { keepPreviousData, queryOptions, useMutation } from '@tanstack/react-query';
import {
  articleLinesSchema,
  matchesSchema,
  readingViewSchema,
  readReplySchema,
  thanksSchema,
  usedSchema,
} from '../../functions/guidance/contract/views.ts';
import type { NodeId } from '../../functions/shared/words.ts';
import { api } from '../shared/api/api.ts';

export const guidanceKey = ['guidance'] as const;

export const articleList = (filter: { region: NodeId; audience: string; q: string }) =>
  queryOptions({
    queryKey: [...guidanceKey, 'list', filter],
    queryFn: ({ signal }) =>
      api.get('/guidance/articles', { query: filter, reply: articleLinesSchema, signal }),
    placeholderData: keepPreviousData,
  });

export const articleAt = (slug: string, asOf: string) =>
  queryOptions({
    queryKey: [...guidanceKey, 'article', slug, asOf],
    queryFn: ({ signal }) =>
      api.get(`/guidance/articles/${slug}`, { query: { asOf }, reply: readingViewSchema, signal }),
  });

const longestText = 500;

/** Articles on what is being written. */
export const matchesOf = (region: NodeId, text: string) =>
  queryOptions({
    queryKey: [...guidanceKey, 'matches', region, text],
    queryFn: ({ signal }) =>
      api.get('/guidance/matches', {
        query: { region, text: text.slice(0, longestText) },
        reply: matchesSchema,
        signal,
      }),
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  });

export function useVote(slug: string) {
  return useMutation({
    mutationFn: ({ device, ...body }: { device: string; useful: boolean; comment?: string }) =>
      api.put(`/guidance/articles/${slug}/votes/${device}`, { body, reply: thanksSchema }),
  });
}

export const noteReading = (slug: string, number: number) =>
  api.put(`/guidance/articles/${slug}/reading`, { body: { number }, reply: readReplySchema });

export function useRecordUse(ticketId: string) {
  return useMutation({
    mutationFn: (articleId: string) =>
      api.put(`/guidance/articles/${articleId}/uses/${ticketId}`, { reply: usedSchema }),
  });
}
