import { queryOptions } from '@tanstack/react-query';
import { effectListSchema, effectViewSchema } from '../../functions/seminars/contract/effects.ts';
import { api } from '../shared/api/api.ts';
import { seminarsKey } from './queries.ts';

export const effectOf = (sessionId: string) =>
  queryOptions({
    queryKey: [...seminarsKey, 'effect', sessionId],
    queryFn: ({ signal }) =>
      api.get(`/seminars/sessions/${sessionId}/effect`, { reply: effectViewSchema, signal }),
  });

export const effectList = queryOptions({
  queryKey: [...seminarsKey, 'effects'],
  queryFn: ({ signal }) => api.get('/seminars/effects', { reply: effectListSchema, signal }),
});
