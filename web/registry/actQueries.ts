import { queryOptions, useQueryClient } from '@tanstack/react-query';
import type { z } from 'zod';
import { type actParamsSchema, nodeActsViewSchema } from '../../functions/registry/contract/acts.ts';
import type { NodeId } from '../../functions/shared/words.ts';
import { api } from '../shared/api/api.ts';
import { registryKey } from '../shared/api/keys.ts';

export const actsKey = [...registryKey, 'acts'] as const;
export const actsPath = (nodeId: NodeId) => `/registry/nodes/${nodeId}/acts`;

export type NodeActsView = z.infer<typeof nodeActsViewSchema>;
export type ActView = NodeActsView['acts'][number];
export type ActRef = z.infer<typeof actParamsSchema>;

/** Acts of a node with every step of each. */
export const nodeActs = (nodeId: NodeId) =>
  queryOptions({
    queryKey: [...actsKey, 'of', nodeId],
    queryFn: ({ signal }) => api.get(actsPath(nodeId), { reply: nodeActsViewSchema, signal }),
  });

export function useRefreshActs() {
  const queries = useQueryClient();
  return () => queries.invalidateQueries({ queryKey: actsKey });
}
