import { infiniteQueryOptions, queryOptions, useMutation } from '@tanstack/react-query';
import { nodeActsViewSchema } from '../../functions/registry/contract/acts.ts';
import { acceptedActsSchema, awaitingActsPageSchema } from '../../functions/registry/contract/actsDesk.ts';
import { vacanciesSchema } from '../../functions/registry/contract/vacancies.ts';
import type { Day, NodeId } from '../../functions/shared/words.ts';
import { api } from '../shared/api/api.ts';
import { type ActRef, actsKey, actsPath, useRefreshActs } from './actQueries.ts';

/** Acts that await the people of a municipality or of the region, the longest waiting first. */
export const awaitingActs = (desk: NodeId) =>
  infiniteQueryOptions({
    queryKey: [...actsKey, 'desk', desk],
    queryFn: ({ signal, pageParam }) =>
      api.get('/registry/acts', {
        query: { desk, cursor: pageParam },
        reply: awaitingActsPageSchema,
        signal,
      }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next,
  });

/** Roles that were filled once and are empty now, for a municipality's schools or the region's municipalities. */
export const vacancies = (desk: NodeId) =>
  queryOptions({
    queryKey: [...actsKey, 'vacancies', desk],
    queryFn: ({ signal }) =>
      api.get('/registry/vacancies', { query: { desk }, reply: vacanciesSchema, signal }),
  });

/** What a person decides of one act; `version` is of the node's record of acts. */
export type ActDecision = ActRef & { version: number } & (
    | { kind: 'accept' }
    | { kind: 'return'; reason: string }
    | { kind: 'revoke'; reason: string; effectiveAt: Day }
  );

export function useDecideAct() {
  return useMutation({
    mutationFn: (decision: ActDecision) => {
      const { nodeId, actId, version } = decision;
      const sending = { version, reply: nodeActsViewSchema };
      const path = `${actsPath(nodeId)}/${actId}`;
      if (decision.kind === 'accept') return api.put(`${path}/acceptance`, sending);
      const { reason } = decision;
      return decision.kind === 'return'
        ? api.put(`${path}/return`, { ...sending, body: { reason } })
        : api.put(`${path}/revocation`, { ...sending, body: { reason, effectiveAt: decision.effectiveAt } });
    },
    onSuccess: useRefreshActs(),
  });
}

/** Each act is accepted or refused for itself; the reply says which. */
export function useAcceptActs() {
  return useMutation({
    mutationFn: (items: readonly ActRef[]) =>
      api.post('/registry/acts/acceptances', { body: { items }, reply: acceptedActsSchema }),
    onSuccess: useRefreshActs(),
  });
}
