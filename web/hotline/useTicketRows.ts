import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useCallback, useMemo, useRef } from 'react';
import { type TicketFilter, ticketHead, ticketsAfter } from './queries.ts';

/**
 * The lines of a list: its first page lives, the rest follows as one scrolls. A ticket that has moved between the two
 * stands where the newer page has it.
 */
export function useTicketRows(filter: TicketFilter) {
  const list = useQuery(ticketHead(filter));
  const key = JSON.stringify(filter);
  const opened = useRef<{ key: string; cursor?: string | undefined }>({ key: '' });
  if (list.data && !list.isPlaceholderData && opened.current.key !== key)
    opened.current = { key, cursor: list.data.next };
  const cursor = opened.current.key === key ? opened.current.cursor : undefined;
  const rest = useInfiniteQuery(ticketsAfter(filter, cursor));
  const rows = useMemo(() => {
    const head = list.data?.items ?? [];
    const known = new Set(head.map(({ id }) => id));
    const after = cursor ? (rest.data?.pages.flatMap(({ items }) => items) ?? []) : [];
    return [...head, ...after.filter(({ id }) => !known.has(id) && known.add(id))];
  }, [list.data, rest.data, cursor]);
  const { fetchNextPage, isFetching } = rest;
  const hasMore = cursor !== undefined && (rest.data === undefined || rest.hasNextPage) && !rest.isError;
  const more = useCallback(() => {
    if (!isFetching) void fetchNextPage();
  }, [isFetching, fetchNextPage]);
  return {
    list,
    rows,
    now: list.data?.now ?? '',
    isLost: list.failureReason !== null && list.data !== undefined,
    more: hasMore ? more : undefined,
  };
}
