import { useQueries } from '@tanstack/react-query';
import { useRef } from 'react';
import type { ProgressReply } from '../../../functions/plan/contract.ts';
import type { Day } from '../../../functions/shared/words.ts';
import { planProgress } from '../../plan/queries.ts';

interface ProgressOn {
  /** In the order of the days. Until all have come, the figures of the days asked for before. */
  data: readonly ProgressReply[] | undefined;
  isStale: boolean;
  error: unknown;
  retry: () => void;
}

/** Figures of several days, asked for together. */
export function useProgressOn(planId: string, days: readonly Day[]): ProgressOn {
  const queries = useQueries({ queries: days.map((day) => planProgress(planId, day)) });
  const known = queries.flatMap(({ data, isPlaceholderData }) => (data && !isPlaceholderData ? [data] : []));
  const isStale = known.length < days.length;
  const kept = useRef<readonly ProgressReply[]>(undefined);
  if (!isStale) kept.current = known;
  return {
    data: kept.current,
    isStale,
    error: queries.find(({ isError }) => isError)?.error ?? undefined,
    retry: () => {
      for (const query of queries) if (query.isError) void query.refetch();
    },
  };
}
