import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import {
  schoolUsageViewSchema,
  type ThresholdsToSet,
  thresholdsViewSchema,
} from '../../../functions/adoption/contract/usage.ts';
import { placeUsageSchema } from '../../../functions/adoption/open/contract.ts';
import type { Day, NodeId } from '../../../functions/shared/words.ts';
import { api } from '../../shared/api/api.ts';

const usageKey = ['adoption', 'usage'] as const;

/** Who of a school used the platform, week by week. */
export const schoolUsage = (nodeId: NodeId) =>
  queryOptions({
    queryKey: [...usageKey, nodeId],
    queryFn: ({ signal }) =>
      api.get(`/adoption/schools/${nodeId}/usage`, { reply: schoolUsageViewSchema, signal }),
  });

/** The same of a region or municipality; without a login small counts are hidden. */
export const placeUsage = (nodeId: NodeId, asOf: Day) =>
  queryOptions({
    queryKey: [...usageKey, nodeId, asOf],
    queryFn: ({ signal }) =>
      api.get(`/adoption/places/${nodeId}/usage`, { query: { asOf }, reply: placeUsageSchema, signal }),
  });

const thresholdsPath = (regionId: NodeId) => `/adoption/regions/${regionId}/usage-thresholds`;

export const usageThresholds = (regionId: NodeId) =>
  queryOptions({
    queryKey: [...usageKey, 'thresholds', regionId],
    queryFn: ({ signal }) => api.get(thresholdsPath(regionId), { reply: thresholdsViewSchema, signal }),
  });

/** Sets the thresholds over the version that was read; every figure measured by them is asked for again. */
export function useSetThresholds(regionId: NodeId) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ body, version }: { body: ThresholdsToSet; version: number }) =>
      api.put(thresholdsPath(regionId), { body, version, reply: thresholdsViewSchema }),
    onSuccess: () => queries.invalidateQueries({ queryKey: usageKey }),
  });
}
