import { useQueries } from '@tanstack/react-query';
import type { ProgressReply } from '../../../functions/plan/contract.ts';
import type { Day } from '../../../functions/shared/words.ts';
import { planProgress } from '../../plan/queries.ts';

interface ProgressOn {
  /** In the order of the days, once all have come. */
  data: readonly ProgressReply[] | undefined;
  error: unknown;
  retry: () => void;
}

/** Figures of several days, asked for together. */
export function useProgressOn(planId: string, days: readonly Day[]): ProgressOn {
  const queries = useQueries({ queries: days.map((day) => planProgress(planId, day)) });
  const known = queries.flatMap(({ data }) => (data ? [data] : []));
  return {
    data: known.length === days.length ? known : undefined,
    error: queries.find(({ isError }) => isError)?.error ?? undefined,
    retry: () => {
      for (const query of queries) if (query.isError) void query.refetch();
    },
  };
}
