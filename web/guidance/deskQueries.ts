import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { z } from 'zod';
import type { DeskState } from '../../functions/guidance/contract/article.ts';
import type { fromAnswerSchema, writeArticleSchema } from '../../functions/guidance/contract/asking.ts';
import {
  type DeskArticle,
  deskArticleSchema,
  deskPageSchema,
  topicsSchema,
} from '../../functions/guidance/contract/views.ts';
import { uploadPlaceSchema } from '../../functions/hotline/contract/attachments.ts';
import { api } from '../shared/api/api.ts';
import { putFile } from '../shared/api/putFile.ts';
import { guidanceKey } from './queries.ts';

const deskKey = [...guidanceKey, 'desk'] as const;
const listsKey = [...deskKey, 'lists'] as const;

export const deskList = (state: DeskState) =>
  infiniteQueryOptions({
    queryKey: [...listsKey, state],
    queryFn: ({ signal, pageParam }) =>
      api.get('/guidance/desk/articles', {
        query: { state, cursor: pageParam },
        reply: deskPageSchema,
        signal,
      }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next,
  });

export const deskArticle = (id: string, edition?: number) =>
  queryOptions({
    queryKey: [...deskKey, 'article', id, edition ?? 0],
    queryFn: ({ signal }) =>
      api.get(`/guidance/desk/articles/${id}`, { query: { edition }, reply: deskArticleSchema, signal }),
  });

export const topics = () =>
  queryOptions({
    queryKey: [...listsKey, 'topics'],
    queryFn: ({ signal }) => api.get('/guidance/desk/topics', { reply: topicsSchema, signal }),
  });

interface Keyed<Body> {
  body: Body;
  idempotencyKey: string;
}

function useRefreshed() {
  const queries = useQueryClient();
  return async (after: DeskArticle) => {
    queries.setQueryData(deskArticle(after.id).queryKey, after);
    await queries.invalidateQueries({ queryKey: guidanceKey });
  };
}

type Writing = z.input<typeof writeArticleSchema>;

/** Without a connection a call fails at once and says so. */
const saysWhenOffline = { networkMode: 'always' } as const;

export function useWriteArticle() {
  const refresh = useRefreshed();
  return useMutation({
    ...saysWhenOffline,
    mutationFn: ({ body, idempotencyKey }: Keyed<Writing>) =>
      api.post('/guidance/desk/articles', { body, idempotencyKey, reply: deskArticleSchema }),
    onSuccess: refresh,
  });
}

export function useWriteFromAnswer() {
  const refresh = useRefreshed();
  return useMutation({
    mutationFn: ({ body, idempotencyKey }: Keyed<z.input<typeof fromAnswerSchema>>) =>
      api.post('/guidance/desk/articles/from-answer', { body, idempotencyKey, reply: deskArticleSchema }),
    onSuccess: refresh,
  });
}

export function useEditArticle(id: string) {
  const refresh = useRefreshed();
  return useMutation({
    ...saysWhenOffline,
    mutationFn: ({ body, version }: { body: Writing; version: number }) =>
      api.put(`/guidance/desk/articles/${id}/draft`, { body, version, reply: deskArticleSchema }),
    onSuccess: refresh,
  });
}

export type ArticleStep = 'review' | 'return' | 'approval' | 'discard' | 'withdrawal';

/** A step of an article on its way to readers and back. */
export function useArticleStep(id: string) {
  const refresh = useRefreshed();
  return useMutation({
    mutationFn: ({ step, body, version }: { step: ArticleStep; body?: object; version: number }) =>
      api.put(`/guidance/desk/articles/${id}/${step}`, { body, version, reply: deskArticleSchema }),
    onSuccess: refresh,
  });
}

/** Asks for a place, and puts the file there. */
export async function sendFile(file: File): Promise<{ id: string; name: string }> {
  const place = await api.get('/guidance/desk/files/place', {
    query: { name: file.name, bytes: file.size },
    reply: uploadPlaceSchema,
  });
  await putFile(place, file, () => undefined);
  return { id: place.id, name: file.name };
}
