import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import {
  acceptedManySchema,
  submissionViewSchema,
  type Values,
} from '../../../functions/monitoring/contract/submission.ts';
import { api } from '../../shared/api/api.ts';
import { formsKey } from '../forms/queries.ts';

const pathOf = (formId: string, schoolId: string) => `/monitoring/forms/${formId}/schools/${schoolId}`;

export const sheetOf = (formId: string, schoolId: string) =>
  queryOptions({
    queryKey: [...formsKey, formId, 'sheet', schoolId],
    queryFn: ({ signal }) => api.get(pathOf(formId, schoolId), { reply: submissionViewSchema, signal }),
  });

type Step =
  | { step: '' | '/submission'; body: { values: Values } }
  | { step: '/return'; body: { remarks: string } }
  | { step: '/acceptance' };

/** Saves, sends, returns or accepts a sheet over the version that was read. */
export function useSheetStep(formId: string, schoolId: string) {
  const queries = useQueryClient();
  return useMutation({
    networkMode: 'always',
    mutationFn: ({ version, ...sent }: Step & { version: number }) =>
      api.put(`${pathOf(formId, schoolId)}${sent.step}`, {
        version,
        ...('body' in sent && { body: sent.body }),
        reply: submissionViewSchema,
      }),
    onSuccess: (after) => {
      queries.setQueryData(sheetOf(formId, schoolId).queryKey, after);
      void queries.invalidateQueries({ queryKey: [...formsKey, formId, 'sheets'] });
      void queries.invalidateQueries({ queryKey: [...formsKey, formId, 'progress'] });
    },
  });
}

export interface SheetRead {
  schoolId: string;
  version: number;
}

/** Accepts many sheets of a municipality; whatever has changed since it was read stays as it is. */
export function useAcceptMany(formId: string, municipalityId: string) {
  const queries = useQueryClient();
  return useMutation({
    networkMode: 'always',
    mutationFn: (sheets: readonly SheetRead[]) =>
      api.put(`/monitoring/forms/${formId}/municipalities/${municipalityId}/acceptance`, {
        body: { sheets },
        reply: acceptedManySchema,
      }),
    onSuccess: () => queries.invalidateQueries({ queryKey: [...formsKey, formId] }),
  });
}
