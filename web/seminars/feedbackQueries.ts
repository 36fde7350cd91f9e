import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import {
  feedbackFormSchema,
  feedbackSummarySchema,
  type GiveFeedback,
  ownFeedbackSchema,
} from '../../functions/seminars/contract/feedback.ts';
import { api } from '../shared/api/api.ts';
import { seminarsKey } from './queries.ts';

const feedbackKey = [...seminarsKey, 'feedback'] as const;
const pathOf = (sessionId: string, ticket: string) =>
  `/seminars/feedback/${encodeURIComponent(sessionId)}/${encodeURIComponent(ticket)}`;

export const feedbackForm = (sessionId: string, ticket: string) =>
  queryOptions({
    queryKey: [...feedbackKey, 'form', sessionId, ticket],
    queryFn: ({ signal }) => api.get(pathOf(sessionId, ticket), { reply: feedbackFormSchema, signal }),
  });

export function useGiveFeedback(sessionId: string, ticket: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ body, version }: { body: GiveFeedback; version: number }) =>
      api.put(pathOf(sessionId, ticket), { body, version, reply: feedbackFormSchema }),
    onSettled: () => queries.invalidateQueries({ queryKey: feedbackKey }),
  });
}

export const ownFeedback = queryOptions({
  queryKey: [...feedbackKey, 'own'],
  queryFn: ({ signal }) => api.get('/seminars/feedback', { reply: ownFeedbackSchema, signal }),
});

export const feedbackOf = (sessionId: string) =>
  queryOptions({
    queryKey: [...feedbackKey, 'of', sessionId],
    queryFn: ({ signal }) =>
      api.get(`/seminars/sessions/${sessionId}/feedback`, { reply: feedbackSummarySchema, signal }),
  });
