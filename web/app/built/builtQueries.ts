import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { z } from 'zod';
import {
  type Built,
  type BuiltContent,
  type BuiltQuery,
  builtDataSchema,
  builtEverySchema,
  builtFigureSchema,
  builtListSchema,
  builtSchema,
  type keepBuiltSchema,
} from '../../../functions/reporting/contract/built.ts';
import { fileLinkSchema } from '../../../functions/reporting/contract/formats.ts';
import { api } from '../../shared/api/api.ts';

const builtKey = ['built'] as const;

/** What a report is built of, as it stands in the address; an empty one is not chosen. */
export type BuiltAddress = Record<'measures' | 'figures' | 'municipality' | 'every' | 'from' | 'to', string>;

/** What the server is asked for; nothing while no measure is chosen. */
export function queryOf({ every, ...address }: BuiltAddress): BuiltQuery | undefined {
  if (address.measures === '') return undefined;
  const given = Object.fromEntries(Object.entries(address).filter(([, value]) => value !== ''));
  return { measures: address.measures, ...given, every: builtEverySchema.catch('once').parse(every) };
}

/** What is kept of an address, lists as lists. */
export function contentOf(query: BuiltQuery): BuiltContent {
  const figures = query.figures?.split(',').flatMap((one) => builtFigureSchema.safeParse(one).data ?? []);
  return {
    ...query,
    measures: query.measures.split(','),
    figures: figures?.length ? figures : ['satisfied', 'share'],
  };
}

/** The address that shows what was kept. */
export function addressOf({ measures, figures, municipality, every, from, to }: BuiltContent): BuiltAddress {
  return {
    measures: measures.join(','),
    figures: figures.join(','),
    municipality: municipality ?? '',
    every: every === 'once' ? '' : every,
    from: from ?? '',
    to: to ?? '',
  };
}

export const builtFigures = (query: BuiltQuery) =>
  queryOptions({
    queryKey: [...builtKey, 'figures', query],
    queryFn: ({ signal }) => api.get('/reporting/built/figures', { query, reply: builtDataSchema, signal }),
    placeholderData: keepPreviousData,
  });

export const keptReports = () =>
  queryOptions({
    queryKey: [...builtKey, 'kept'],
    queryFn: ({ signal }) => api.get('/reporting/built', { reply: builtListSchema, signal }),
  });

/** Where the report can be opened as a file for a few minutes. */
export const builtLink = (query: BuiltQuery, title: string, format: string) =>
  api.get('/reporting/built/link', { query: { ...query, title, format }, reply: fileLinkSchema });

interface Keeping {
  body: z.input<typeof keepBuiltSchema>;
  /** The report that is changed; without it a new one is kept. */
  over?: Built | undefined;
  idempotencyKey: string;
}

export function useKeepReport() {
  const queries = useQueryClient();
  return useMutation({
    networkMode: 'always',
    mutationFn: ({ body, over, idempotencyKey }: Keeping) =>
      over
        ? api.put(`/reporting/built/${over.id}`, { body, version: over.version, reply: builtSchema })
        : api.post('/reporting/built', { body, idempotencyKey, reply: builtSchema }),
    onSuccess: () => queries.invalidateQueries({ queryKey: keptReports().queryKey }),
  });
}

export function useRemoveReport() {
  const queries = useQueryClient();
  return useMutation({
    networkMode: 'always',
    mutationFn: ({ id, version }: Built) =>
      api.delete(`/reporting/built/${id}`, { version, reply: builtSchema }),
    onSuccess: () => queries.invalidateQueries({ queryKey: keptReports().queryKey }),
  });
}
