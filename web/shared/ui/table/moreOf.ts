import type { MoreRows } from './TableMore.tsx';

/** The next page of a list for its table; nothing when the list is whole. */
export function moreOf(list: {
  hasNextPage: boolean;
  isFetchingNextPage: boolean;
  fetchNextPage: () => unknown;
}): MoreRows | undefined {
  return list.hasNextPage
    ? { load: () => void list.fetchNextPage(), isLoading: list.isFetchingNextPage }
    : undefined;
}
