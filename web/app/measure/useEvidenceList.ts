import { useInfiniteQuery } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import { type EvidenceFilter, measureEvidence } from '../../plan/queries.ts';
import type { ListStatus } from '../rollout/lists.ts';
import { isShown, type ListedRow, statusAsked } from './evidenceFilter.ts';

interface EvidenceList {
  rows: readonly ListedRow[] | undefined;
  /** More pages are on their way. */
  isLoading: boolean;
  error: Error | null;
  retry: () => void;
}

const largestPage = 500;

/** The whole list page after page, so that its length is the figure it was opened from. */
export function useEvidenceList(
  planId: string,
  number: string,
  filter: Omit<EvidenceFilter, 'status' | 'limit'>,
  status: ListStatus | undefined,
  isWanted = true,
): EvidenceList {
  const asked = statusAsked(status);
  const query = useInfiniteQuery({
    ...measureEvidence(planId, number, { ...filter, limit: largestPage, ...(asked && { status: asked }) }),
    enabled: isWanted,
  });
  const { hasNextPage, isFetchingNextPage, isError, fetchNextPage } = query;
  useEffect(() => {
    if (isWanted && hasNextPage && !isFetchingNextPage && !isError) void fetchNextPage();
  }, [isWanted, hasNextPage, isFetchingNextPage, isError, fetchNextPage]);
  const rows = useMemo(
    () => query.data?.pages.flatMap(({ items }) => items).filter((row) => isShown(row, status)),
    [query.data, status],
  );
  return {
    rows,
    isLoading: hasNextPage,
    error: query.error,
    retry: () => void (query.data ? fetchNextPage() : query.refetch()),
  };
}
