import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import {
  type CountedTicket,
  countedPageSchema,
  type Mark,
  markedPageSchema,
  reportSchema,
} from '../../functions/hotline/contract/report.ts';
import type { Day } from '../../functions/shared/words.ts';
import { api } from '../shared/api/api.ts';

/** What a report is of, as it stands in the address; an empty filter is none. */
export interface ReportFilter {
  from: Day;
  to: Day;
  queue: string;
  topic: string;
  askerKind: string;
  operator: string;
  municipality: string;
  hour: string;
}

const reportsKey = ['hotlineReports'] as const;

export const hotlineReport = (filter: ReportFilter) =>
  queryOptions({
    queryKey: [...reportsKey, filter],
    queryFn: ({ signal }) =>
      api.get('/hotline/reports', { query: { ...filter }, reply: reportSchema, signal }),
    placeholderData: keepPreviousData,
  });

export const markedTickets = (filter: ReportFilter, mark: Mark) =>
  infiniteQueryOptions({
    queryKey: [...reportsKey, 'marked', filter, mark],
    queryFn: ({ signal, pageParam }) =>
      api.get('/hotline/reports/tickets', {
        query: { ...filter, mark, limit: 100, cursor: pageParam },
        reply: markedPageSchema,
        signal,
      }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next,
  });

/** Rows of a report part by part, so that an export of any length is never held by one reply. */
export async function* countedTickets(filter: ReportFilter): AsyncGenerator<readonly CountedTicket[]> {
  let cursor: string | undefined;
  do {
    const query = { ...filter, cursor };
    const page = await api.get('/hotline/reports/rows', { query, reply: countedPageSchema });
    yield page.items;
    cursor = page.next;
  } while (cursor);
}
