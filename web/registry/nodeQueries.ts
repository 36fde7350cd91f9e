import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { EditNode } from '../../functions/registry/contract/editing.ts';
import { nodeViewSchema } from '../../functions/registry/contract/nodes.ts';
import type { SucceedNode } from '../../functions/registry/contract/succession.ts';
import type { NodeId } from '../../functions/shared/words.ts';
import { api } from '../shared/api/api.ts';
import { nodesKey } from './queries.ts';

interface OverVersion<Body> {
  body: Body;
  version: number;
}

/** Reads the nodes anew after a change: a succession changes heirs too. */
function useRefreshNodes() {
  const queries = useQueryClient();
  return () => queries.invalidateQueries({ queryKey: nodesKey });
}

export function useEditNode(nodeId: NodeId) {
  return useMutation({
    mutationFn: ({ body, version }: OverVersion<EditNode>) =>
      api.put(`/registry/nodes/${nodeId}`, { body, version, reply: nodeViewSchema }),
    onSuccess: useRefreshNodes(),
  });
}

export function useSucceedNode(nodeId: NodeId) {
  return useMutation({
    mutationFn: ({ body, version }: OverVersion<SucceedNode>) =>
      api.post(`/registry/nodes/${nodeId}/successions`, { body, version, reply: nodeViewSchema }),
    onSuccess: useRefreshNodes(),
  });
}

/** «Узел отвечает»: said by somebody responsible for the node. */
export function useConfirmNode(nodeId: NodeId) {
  return useMutation({
    mutationFn: () =>
      api.post(`/registry/nodes/${nodeId}/confirmations`, { body: {}, reply: nodeViewSchema }),
    onSuccess: useRefreshNodes(),
  });
}
