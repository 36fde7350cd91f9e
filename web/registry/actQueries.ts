import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { z } from 'zod';
import {
  acceptedActsSchema,
  actImportReportSchema,
  type actParamsSchema,
  awaitingActsPageSchema,
  nodeActsViewSchema,
  vacanciesSchema,
} from '../../functions/registry/contract.ts';
import type { Day, NodeId } from '../../functions/shared/words.ts';
import { api } from '../shared/api/api.ts';
import { registryKey } from '../shared/api/keys.ts';

export const actsKey = [...registryKey, 'acts'] as const;
export const actsPath = (nodeId: NodeId) => `/registry/nodes/${nodeId}/acts`;

export type NodeActsView = z.infer<typeof nodeActsViewSchema>;
export type ActView = NodeActsView['acts'][number];
export type ActRef = z.infer<typeof actParamsSchema>;
export type ActImportReport = z.infer<typeof actImportReportSchema>;

/** Acts of a node with every step of each. */
export const nodeActs = (nodeId: NodeId) =>
  queryOptions({
    queryKey: [...actsKey, 'of', nodeId],
    queryFn: ({ signal }) => api.get(actsPath(nodeId), { reply: nodeActsViewSchema, signal }),
  });

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

export const actImport = (importId: string) =>
  queryOptions({
    queryKey: [...actsKey, 'import', importId],
    queryFn: ({ signal }) =>
      api.get(`/registry/acts/imports/${importId}`, { reply: actImportReportSchema, signal }),
  });

export function useRefreshActs() {
  const queries = useQueryClient();
  return () => queries.invalidateQueries({ queryKey: actsKey });
}

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

/** Reads a list of acts without recording any. */
export function useReadActs() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (file: File) =>
      api.upload('/registry/acts/imports', {
        file,
        fileName: file.name,
        mediaType: 'text/csv',
        reply: actImportReportSchema,
      }),
    onSuccess: (report) => queries.setQueryData(actImport(report.id).queryKey, report),
  });
}

export function useCommitActs() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ id, version }: Pick<ActImportReport, 'id' | 'version'>) =>
      api.post(`/registry/acts/imports/${id}/commit`, { version, reply: actImportReportSchema }),
    onSuccess: (report) => {
      queries.setQueryData(actImport(report.id).queryKey, report);
      return queries.invalidateQueries({ queryKey: [...actsKey, 'desk'] });
    },
  });
}
