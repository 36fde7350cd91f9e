import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import {
  type FormContent,
  flaggedSchema,
  formListSchema,
  formSchema,
} from '../../../functions/monitoring/contract/form.ts';
import {
  formProgressSchema,
  submissionListSchema,
} from '../../../functions/monitoring/contract/submission.ts';
import { api } from '../../shared/api/api.ts';

export const formsKey = ['monitoring', 'forms'] as const;

export const formList = queryOptions({
  queryKey: formsKey,
  queryFn: ({ signal }) => api.get('/monitoring/forms', { reply: formListSchema, signal }),
});

export const formOf = (formId: string) =>
  queryOptions({
    queryKey: [...formsKey, formId],
    queryFn: ({ signal }) => api.get(`/monitoring/forms/${formId}`, { reply: formSchema, signal }),
  });

export const progressOf = (formId: string) =>
  queryOptions({
    queryKey: [...formsKey, formId, 'progress'],
    queryFn: ({ signal }) =>
      api.get(`/monitoring/forms/${formId}/progress`, { reply: formProgressSchema, signal }),
  });

export const sheetsOf = (formId: string, municipalityId: string) =>
  queryOptions({
    queryKey: [...formsKey, formId, 'sheets', municipalityId],
    queryFn: ({ signal }) =>
      api.get(`/monitoring/forms/${formId}/municipalities/${municipalityId}/submissions`, {
        reply: submissionListSchema,
        signal,
      }),
  });

export const flaggedBy = (formId: string, checkId: string, version: number) =>
  queryOptions({
    queryKey: [...formsKey, formId, 'flagged', checkId, version],
    queryFn: ({ signal }) =>
      api.get(`/monitoring/forms/${formId}/checks/${checkId}/flagged`, { reply: flaggedSchema, signal }),
  });

export function useCreateForm() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ body, idempotencyKey }: { body: FormContent; idempotencyKey: string }) =>
      api.post('/monitoring/forms', { body, idempotencyKey, reply: formSchema }),
    onSuccess: () => {
      void queries.invalidateQueries({ queryKey: formsKey, exact: true });
    },
  });
}

type Step = { step: ''; body: FormContent } | { step: '/publication' };

/** Saves or publishes a draft over the version that was read. */
export function useFormStep(formId: string) {
  const queries = useQueryClient();
  return useMutation({
    networkMode: 'always',
    mutationFn: ({ version, ...sent }: Step & { version: number }) =>
      api.put(`/monitoring/forms/${formId}${sent.step}`, {
        version,
        ...('body' in sent && { body: sent.body }),
        reply: formSchema,
      }),
    onSuccess: (after) => {
      queries.setQueryData(formOf(formId).queryKey, after);
      void queries.invalidateQueries({ queryKey: formsKey, exact: true });
    },
  });
}
