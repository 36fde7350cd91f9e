import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import {
  type ParameterView,
  parameterPageSchema,
  parameterViewSchema,
  type WriteParameter,
} from '../../../functions/monitoring/contract/parameter.ts';
import { api } from '../../shared/api/api.ts';

const parametersKey = ['monitoring', 'parameters'] as const;

/** The whole catalogue of one's region. */
export const parameterList = queryOptions({
  queryKey: parametersKey,
  queryFn: async ({ signal }) => {
    const items = [];
    let cursor: string | undefined;
    do {
      const page = await api.get('/monitoring/parameters', {
        query: { limit: 500, cursor },
        reply: parameterPageSchema,
        signal,
      });
      items.push(...page.items);
      cursor = page.next;
    } while (cursor);
    return items;
  },
});

export const parameterOf = (code: string) =>
  queryOptions({
    queryKey: [...parametersKey, code],
    queryFn: ({ signal }) =>
      api.get(`/monitoring/parameters/${code}`, { reply: parameterViewSchema, signal }),
  });

type Step =
  | { step: ''; body: WriteParameter }
  | { step: '/approval' }
  | { step: '/withdrawal'; body: { reason: string } };

/** Carries out a step of a parameter over the version that was read; version 0 where the code is new. */
export function useParameterStep() {
  const queries = useQueryClient();
  return useMutation({
    networkMode: 'always',
    mutationFn: ({
      code,
      version,
      ...sent
    }: Step & { code: string; version: number }): Promise<ParameterView> =>
      api.put(`/monitoring/parameters/${code}${sent.step}`, {
        version,
        ...('body' in sent && { body: sent.body }),
        reply: parameterViewSchema,
      }),
    onSuccess: (after) => {
      queries.setQueryData(parameterOf(after.code).queryKey, after);
      void queries.invalidateQueries({ queryKey: parametersKey, exact: true });
    },
  });
}
