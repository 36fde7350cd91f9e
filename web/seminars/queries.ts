import { queryOptions } from '@tanstack/react-query';
import { sessionPageSchema } from '../../functions/seminars/contract/sessions.ts';
import type { Day } from '../../functions/shared/words.ts';
import { api } from '../shared/api/api.ts';

export const seminarsKey = ['seminars'] as const;

/** Sessions that begin within these days. */
export const sessionList = (filter: { from?: Day; to?: Day; duty?: string; state?: string }) =>
  queryOptions({
    queryKey: [...seminarsKey, 'sessions', filter],
    queryFn: ({ signal }) =>
      api.get('/seminars/sessions', { query: { ...filter, limit: 500 }, reply: sessionPageSchema, signal }),
  });
