import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import {
  contractDifferenceSchema,
  type EditionView,
  editionListSchema,
  editionViewSchema,
  type Place,
} from '../../../functions/exchange/contract/editions.ts';
import { api } from '../../shared/api/api.ts';
import { exchangeKey } from '../queries.ts';

const editionsKey = [...exchangeKey, 'contract'] as const;
const path = '/exchange/contract/editions';

export const editionList = () =>
  queryOptions({
    queryKey: [...editionsKey, 'editions'],
    queryFn: ({ signal }) => api.get(path, { reply: editionListSchema, signal }),
  });

export const editionByNumber = (number: number) =>
  queryOptions({
    queryKey: [...editionsKey, 'edition', number],
    queryFn: ({ signal }) => api.get(`${path}/${number}`, { reply: editionViewSchema, signal }),
  });

/** What one edition changes against another, 0 for the prototype. */
export const contractDifference = (from: number, to: number) =>
  queryOptions({
    queryKey: [...editionsKey, 'difference', from, to],
    queryFn: ({ signal }) =>
      api.get('/exchange/contract/difference', {
        query: { from, to },
        reply: contractDifferenceSchema,
        signal,
      }),
  });

/** What the server hands back is shown at once; lists are read again by themselves. */
function useTaken() {
  const queries = useQueryClient();
  return (edition: EditionView) => {
    queries.setQueryData(editionByNumber(edition.number).queryKey, edition);
    void queries.invalidateQueries({ queryKey: editionList().queryKey });
  };
}

interface LayingOut {
  body: { note: string; wantedFrom: string };
  idempotencyKey: string;
}

export function useLayOut() {
  const taken = useTaken();
  return useMutation({
    mutationFn: (call: LayingOut) => api.post(path, { ...call, reply: editionViewSchema }),
    onSuccess: taken,
  });
}

interface Raising {
  body: { place: Place; text: string };
  idempotencyKey: string;
}

export function useRaiseRemark({ number }: Pick<EditionView, 'number'>) {
  const taken = useTaken();
  return useMutation({
    mutationFn: (call: Raising) =>
      api.post(`${path}/${number}/remarks`, { ...call, reply: editionViewSchema }),
    onSuccess: taken,
  });
}

export type SheetStep =
  | { what: 'approval' | `remarks/${string}/closing` }
  | { what: `remarks/${string}/answer`; body: { text: string } }
  | {
      what: 'contract';
      body: { contract: Omit<EditionView['contract'], 'edition'>; why: string; remarkId?: string };
    };

/** Approves, answers, closes or reworks the version that was read. */
export function useSheetStep({ number, version }: Pick<EditionView, 'number' | 'version'>) {
  const taken = useTaken();
  return useMutation({
    mutationFn: (step: SheetStep) =>
      api.put(`${path}/${number}/${step.what}`, {
        version,
        reply: editionViewSchema,
        ...('body' in step && { body: step.body }),
      }),
    onSuccess: taken,
  });
}
