import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { z } from 'zod';
import { boundariesSchema } from '../../functions/registry/contract/boundaries.ts';
import {
  type NodeKind,
  type NodeView,
  nodeDetailSchema,
  nodePageSchema,
} from '../../functions/registry/contract/nodes.ts';
import type { NodeId } from '../../functions/shared/words.ts';
import { api } from '../shared/api/api.ts';
import { registryKey } from '../shared/api/keys.ts';
import { codeOf } from '../shared/api/problem.ts';

export const nodesKey = [...registryKey, 'nodes'] as const;

const largestPage = 500;
const suggestions = 15;

interface NodeFilter {
  kind?: NodeKind;
  parent?: NodeId;
  /** Beginnings of words of the name, a code or an ОКТМО. */
  q?: string;
}

/** Every page of a list of nodes: names are needed of all that a page shows. */
async function allNodes(filter: NodeFilter, signal: AbortSignal): Promise<NodeView[]> {
  const nodes: NodeView[] = [];
  let cursor: string | undefined;
  do {
    const page: z.infer<typeof nodePageSchema> = await api.get('/registry/nodes', {
      query: { ...filter, limit: largestPage, cursor },
      reply: nodePageSchema,
      signal,
    });
    nodes.push(...page.items);
    cursor = page.next;
  } while (cursor !== undefined);
  return nodes;
}

/** Municipalities of the region; none while no pack has brought the region itself. */
export const municipalities = (regionId: NodeId) =>
  queryOptions({
    queryKey: [...nodesKey, 'municipalities', regionId],
    queryFn: ({ signal }) =>
      allNodes({ kind: 'municipality', parent: regionId }, signal).catch((error: unknown) => {
        if (codeOf(error) === 'notFound') return [];
        throw error;
      }),
  });

/** The direct children of a node: municipalities of a region, schools of a municipality, branches of a school. */
export const nodesOf = (parent: NodeId) =>
  queryOptions({
    queryKey: [...nodesKey, 'of', parent],
    queryFn: ({ signal }) => allNodes({ parent }, signal),
  });

/** Every school one can see. */
export const schools = () =>
  queryOptions({
    queryKey: [...nodesKey, 'schools'],
    queryFn: ({ signal }) => allNodes({ kind: 'school' }, signal),
  });

/** Branches of all schools of the region. */
export const branches = (regionId: NodeId) =>
  queryOptions({
    queryKey: [...nodesKey, 'branches', regionId],
    queryFn: ({ signal }) => allNodes({ kind: 'branch', parent: regionId }, signal),
  });

/** Nodes of these kinds below a node whose words begin so; of each kind by municipality and name. */
export const foundNodes = (kinds: readonly NodeKind[], parent: NodeId, q: string) =>
  queryOptions({
    queryKey: [...nodesKey, 'found', kinds, parent, q],
    queryFn: async ({ signal }) =>
      (await Promise.all(kinds.map((kind) => allNodes({ kind, parent, q }, signal)))).flat(),
    placeholderData: keepPreviousData,
  });

/** The first nodes of a search as one types. */
export const suggestedNodes = (kinds: readonly NodeKind[], parent: NodeId, q: string) =>
  queryOptions({
    queryKey: [...nodesKey, 'suggested', kinds, parent, q],
    queryFn: async ({ signal }) => {
      const pages = await Promise.all(
        kinds.map((kind) =>
          api.get('/registry/nodes', {
            query: { kind, parent, q, limit: suggestions },
            reply: nodePageSchema,
            signal,
          }),
        ),
      );
      return pages.flatMap(({ items }) => items);
    },
    placeholderData: keepPreviousData,
  });

/** One node with the names of those above it. */
export const nodeById = (nodeId: NodeId) =>
  queryOptions({
    queryKey: [...nodesKey, nodeId],
    queryFn: ({ signal }) => api.get(`/registry/nodes/${nodeId}`, { reply: nodeDetailSchema, signal }),
  });

/** Shapes of the municipalities with their attribution. Refused with `boundariesNotLoaded` while nobody has imported any. */
export const boundaries = (regionId: NodeId) =>
  queryOptions({
    queryKey: [...registryKey, 'boundaries', regionId],
    queryFn: ({ signal }) =>
      api.get('/registry/boundaries', { query: { region: regionId }, reply: boundariesSchema, signal }),
    staleTime: Number.POSITIVE_INFINITY,
  });
