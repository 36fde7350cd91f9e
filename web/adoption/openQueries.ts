import { queryOptions } from '@tanstack/react-query';
import { openRegionSchema, schoolCardSchema } from '../../functions/adoption/open/contract.ts';
import type { NodeId } from '../../functions/shared/words.ts';
import { api } from '../shared/api/api.ts';

const openKey = ['open'] as const;

/** Open figures of a region: week by week, and its municipalities now. */
export const openRegion = (region: NodeId) =>
  queryOptions({
    queryKey: [...openKey, 'region', region],
    queryFn: ({ signal }) =>
      api.get('/adoption/region', { query: { region }, reply: openRegionSchema, signal }),
  });

/** What parents may see of one school. */
export const schoolCard = (nodeId: NodeId) =>
  queryOptions({
    queryKey: [...openKey, 'school', nodeId],
    queryFn: ({ signal }) =>
      api.get(`/adoption/schools/${nodeId}/card.json`, { reply: schoolCardSchema, signal }),
  });

/** Addresses of the files, which need no login. */
export const openFiles = {
  region: (ending: 'csv' | 'json', region: NodeId, query: Record<string, string> = {}) =>
    `/api/public/adoption/region.${ending}?${new URLSearchParams({ region, ...query })}`,
  card: (ending: 'csv' | 'json', nodeId: NodeId, query: Record<string, string> = {}) =>
    `/api/public/adoption/schools/${nodeId}/card.${ending}?${new URLSearchParams(query)}`,
};
