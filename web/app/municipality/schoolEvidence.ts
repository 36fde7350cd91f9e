import { queryOptions, useQueries } from '@tanstack/react-query';
import {
  type EvidenceRow,
  evidencePageSchema,
  type MeasureNumber,
} from '../../../functions/plan/contract.ts';
import type { Day, NodeId } from '../../../functions/shared/words.ts';
import { plansKey } from '../../plan/queries.ts';
import { api } from '../../shared/api/api.ts';

const largestPage = 500;

/** Every node of a municipality under one measure. The largest municipality has some 120 schools: one page. */
const evidenceIn = (planId: string, number: MeasureNumber, municipality: NodeId, asOf: Day) =>
  queryOptions({
    queryKey: [...plansKey, planId, 'evidenceIn', municipality, number, asOf],
    queryFn: ({ signal }) =>
      api.get(`/plan/plans/${planId}/measures/${encodeURIComponent(number)}/evidence`, {
        query: { municipality, asOf, limit: largestPage },
        reply: evidencePageSchema,
        signal,
      }),
  });

interface SchoolEvidence {
  /** Undefined until every measure has come. */
  byMeasure: ReadonlyMap<MeasureNumber, readonly EvidenceRow[]> | undefined;
  error: unknown;
  retry: () => void;
}

/** How each node of a municipality stands under these measures. */
export function useSchoolEvidence(
  planId: string,
  numbers: readonly MeasureNumber[],
  municipality: NodeId,
  asOf: Day,
): SchoolEvidence {
  return useQueries({
    queries: numbers.map((number) => evidenceIn(planId, number, municipality, asOf)),
    combine: (results) => ({
      byMeasure: results.every(({ data }) => data !== undefined)
        ? new Map(numbers.map((number, index) => [number, results[index]?.data?.items ?? []]))
        : undefined,
      error: results.find(({ isError }) => isError)?.error ?? undefined,
      retry: () => {
        for (const result of results) if (result.isError) void result.refetch();
      },
    }),
  });
}
