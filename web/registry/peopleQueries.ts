import { infiniteQueryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import {
  type EditPerson,
  type NewPerson,
  personPageSchema,
  personSchema,
} from '../../functions/registry/contract/people.ts';
import type { NodeId } from '../../functions/shared/words.ts';
import { api } from '../shared/api/api.ts';
import { registryKey } from '../shared/api/keys.ts';

const peopleKey = [...registryKey, 'people'] as const;

/** People of one organisation, by name. */
export const peopleOf = (node: NodeId) =>
  infiniteQueryOptions({
    queryKey: [...peopleKey, node],
    queryFn: ({ signal, pageParam }) =>
      api.get('/registry/people', { query: { node, cursor: pageParam }, reply: personPageSchema, signal }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next,
  });

export function useAddPerson() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ person, idempotencyKey }: { person: NewPerson; idempotencyKey: string }) =>
      api.post('/registry/people', { body: person, idempotencyKey, reply: personSchema }),
    onSuccess: () => queries.invalidateQueries({ queryKey: peopleKey }),
  });
}

export function useEditPerson() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ id, edit, version }: { id: string; edit: EditPerson; version: number }) =>
      api.put(`/registry/people/${id}`, { body: edit, version, reply: personSchema }),
    onSuccess: () => queries.invalidateQueries({ queryKey: peopleKey }),
  });
}
