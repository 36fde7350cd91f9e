import { infiniteQueryOptions, keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router-dom';
import { z } from 'zod';
import {
  changesReplySchema,
  comparisonReplySchema,
  type EvidenceQuery,
  evidencePageSchema,
  findingSchema,
  findingsReplySchema,
  forecastReplySchema,
  type MovedQuery,
  measureProgressSchema,
  measuresReplySchema,
  measureViewSchema,
  movedPageSchema,
  nodeEvidenceReplySchema,
  nodeProgressSchema,
  type Plan,
  type ProgressQuery,
  planPageSchema,
  planVersionSchema,
  progressReplySchema,
  seriesReplySchema,
} from '../../functions/plan/contract.ts';
import { nodePageSchema } from '../../functions/registry/contract/nodes.ts';
import type { Day, NodeId } from '../../functions/shared/words.ts';
import { namedRowsLike, rowsLike } from '../shared/api/alike.ts';
import { api } from '../shared/api/api.ts';
import { planKey, registryKey } from '../shared/api/keys.ts';
import { codeOf } from '../shared/api/problem.ts';
import { useRegion } from '../shared/auth/region.ts';

export const plansKey = [...planKey, 'plans'] as const;
const keyOfPlan = (planId: string) => [...plansKey, planId] as const;
const pathOf = (planId: string) => `/plan/plans/${planId}`;

/** The plans one can see. A region has a handful, so the first page holds them all. */
export const planList = () =>
  queryOptions({
    queryKey: plansKey,
    queryFn: ({ signal }) => api.get('/plan/plans', { reply: planPageSchema, signal }),
  });

/** The plan named in the address (`?plan=`), else the region's newest. `null` while the region has none. */
export function currentPlan(plans: readonly Plan[], regionId: NodeId, search: URLSearchParams): Plan | null {
  const own = plans.filter((plan) => plan.regionId === regionId);
  const newest = [...own].sort((a, b) => (a.order.signedOn < b.order.signedOn ? 1 : -1))[0];
  return plans.find(({ id }) => id === search.get('plan')) ?? newest ?? null;
}

/** The plan a page is about. */
export function useCurrentPlan() {
  const { regionId } = useRegion();
  const [search] = useSearchParams();
  return useQuery({ ...planList(), select: ({ items }) => currentPlan(items, regionId, search) });
}

/** Whether the register holds a municipality yet: without one there is nobody whom a plan could oblige. */
export const isRegionKnown = (regionId: NodeId) =>
  queryOptions({
    queryKey: [...registryKey, 'nodes', 'known', regionId],
    queryFn: ({ signal }) =>
      api
        .get('/registry/nodes', {
          query: { kind: 'municipality', parent: regionId, limit: 1 },
          reply: nodePageSchema,
          signal,
        })
        .then(({ items }) => items.length > 0)
        .catch((error: unknown) => {
          if (codeOf(error) === 'notFound') return false;
          throw error;
        }),
  });

/** One version of a plan in full. */
export const planVersion = (planId: string, number: number) =>
  queryOptions({
    queryKey: [...keyOfPlan(planId), 'versions', number],
    queryFn: ({ signal }) =>
      api.get(`${pathOf(planId)}/versions/${number}`, { reply: planVersionSchema, signal }),
    staleTime: Number.POSITIVE_INFINITY,
  });

/** What differs between two versions. */
export const planComparison = (planId: string, from: number, to: number) =>
  queryOptions({
    queryKey: [...keyOfPlan(planId), 'comparison', from, to],
    queryFn: ({ signal }) =>
      api.get(`${pathOf(planId)}/comparison`, { query: { from, to }, reply: comparisonReplySchema, signal }),
    staleTime: Number.POSITIVE_INFINITY,
  });

const measuresSchema = measuresReplySchema.extend({
  sections: z.array(
    measuresReplySchema.shape.sections.element.extend({ measures: rowsLike(measureViewSchema) }),
  ),
});

/** Measures of the version in force on a day, with both their dates and their place on the critical path. */
export const planMeasures = (planId: string, asOf: Day) =>
  queryOptions({
    queryKey: [...keyOfPlan(planId), 'measures', asOf],
    queryFn: ({ signal }) =>
      api.get(`${pathOf(planId)}/measures`, { query: { asOf }, reply: measuresSchema, signal }),
    placeholderData: keepPreviousData,
  });

const findingsSchema = findingsReplySchema.extend({ items: rowsLike(findingSchema) });

/** What the order audit finds in the plan's version in force. */
export const planFindings = (planId: string) =>
  queryOptions({
    queryKey: [...keyOfPlan(planId), 'findings'],
    queryFn: ({ signal }) => api.get(`${pathOf(planId)}/findings`, { reply: findingsSchema, signal }),
  });

const placeSchema = nodeProgressSchema.extend({ measures: namedRowsLike(measureProgressSchema) });
const progressSchema = progressReplySchema.extend({
  region: placeSchema,
  municipalities: z.array(placeSchema),
});

/** Figures of every measure for the region and each municipality, as of a day; or only of one node, of one measure. */
export const planProgress = (planId: string, asOf: Day, of: Pick<ProgressQuery, 'node' | 'number'> = {}) =>
  queryOptions({
    queryKey: [...keyOfPlan(planId), 'progress', asOf, of],
    queryFn: ({ signal }) =>
      api.get(`${pathOf(planId)}/progress`, { query: { ...of, asOf }, reply: progressSchema, signal }),
    placeholderData: keepPreviousData,
  });

/** `[obliged, satisfied, overdue]` of each measure, or of one, at one node, day by day. */
export const planSeries = (planId: string, node: NodeId, from: Day, to: Day, measure?: string) => {
  const query = { node, from, to, ...(measure && { measure }) };
  return queryOptions({
    queryKey: [...keyOfPlan(planId), 'series', query],
    queryFn: ({ signal }) => api.get(`${pathOf(planId)}/series`, { query, reply: seriesReplySchema, signal }),
  });
};

/** When measures are done at today's pace: all of one node (the region without it), or one of them everywhere. */
export const planForecast = (planId: string, asOf: Day, of: { node?: NodeId; number?: string } = {}) =>
  queryOptions({
    queryKey: [...keyOfPlan(planId), 'forecast', asOf, of],
    queryFn: ({ signal }) =>
      api.get(`${pathOf(planId)}/forecast`, { query: { ...of, asOf }, reply: forecastReplySchema, signal }),
    placeholderData: keepPreviousData,
  });

/** Figures that differ between two days. */
export const planChanges = (planId: string, from: Day, to: Day) =>
  queryOptions({
    queryKey: [...keyOfPlan(planId), 'changes', from, to],
    queryFn: ({ signal }) =>
      api.get(`${pathOf(planId)}/changes`, { query: { from, to }, reply: changesReplySchema, signal }),
  });

export type Step = Pick<MovedQuery, 'from' | 'to' | 'number' | 'municipality'>;

/** The nodes that made a step of a measure's line. */
export const movedNodes = (planId: string, step: Step) =>
  infiniteQueryOptions({
    queryKey: [...keyOfPlan(planId), 'moved', step],
    queryFn: ({ signal, pageParam }) =>
      api.get(`${pathOf(planId)}/changes/nodes`, {
        query: { ...step, limit: 500, cursor: pageParam },
        reply: movedPageSchema,
        signal,
      }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next,
  });

export type EvidenceFilter = Partial<Omit<EvidenceQuery, 'cursor'>>;

/** The nodes a figure counts, page by page. */
export const measureEvidence = (planId: string, number: string, filter: EvidenceFilter) =>
  infiniteQueryOptions({
    queryKey: [...keyOfPlan(planId), 'evidence', number, filter],
    queryFn: ({ signal, pageParam }) =>
      api.get(`${pathOf(planId)}/measures/${encodeURIComponent(number)}/evidence`, {
        query: { ...filter, cursor: pageParam },
        reply: evidencePageSchema,
        signal,
      }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next,
  });

/** Everything one node is obliged to do, and how it stands. */
export const nodeEvidence = (nodeId: NodeId, asOf: Day) =>
  queryOptions({
    queryKey: [...planKey, 'nodes', nodeId, asOf],
    queryFn: ({ signal }) =>
      api.get(`/plan/nodes/${nodeId}/evidence`, { query: { asOf }, reply: nodeEvidenceReplySchema, signal }),
  });
