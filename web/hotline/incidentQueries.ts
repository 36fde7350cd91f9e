import {
  infiniteQueryOptions,
  keepPreviousData,
  queryOptions,
  useMutation,
  useQueryClient,
} from '@tanstack/react-query';
import type { z } from 'zod';
import { availabilitySchema } from '../../functions/hotline/contract/availability.ts';
import {
  type answerAllSchema,
  childrenPageSchema,
  type closeIncidentSchema,
  type createIncidentSchema,
  type editIncidentSchema,
  incidentAnswerSchema,
  incidentPageSchema,
  incidentViewSchema,
  proposalListSchema,
  proposalSchema,
  statusSchema,
  type updateIncidentSchema,
} from '../../functions/hotline/contract/incidents.ts';
import { ticketPageSchema, ticketRowSchema } from '../../functions/hotline/contract/lists.ts';
import { nodePageSchema } from '../../functions/registry/contract/nodes.ts';
import type { NodeId } from '../../functions/shared/words.ts';
import { api } from '../shared/api/api.ts';
import { hotlineKey, refreshEveryMs } from './queries.ts';

const incidentsKey = [...hotlineKey, 'incidents'] as const;
const found = 8;

export const incidentList = (state: 'open' | 'closed') =>
  infiniteQueryOptions({
    queryKey: [...incidentsKey, 'list', state],
    queryFn: ({ signal, pageParam }) =>
      api.get('/hotline/incidents', {
        query: { state, limit: 30, cursor: pageParam },
        reply: incidentPageSchema,
        signal,
      }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next,
  });

export const incidentById = (id: string) =>
  queryOptions({
    queryKey: [...incidentsKey, 'one', id],
    queryFn: ({ signal }) => api.get(`/hotline/incidents/${id}`, { reply: incidentViewSchema, signal }),
    refetchInterval: refreshEveryMs,
  });

export const incidentChildren = (id: string) =>
  infiniteQueryOptions({
    queryKey: [...incidentsKey, 'children', id],
    queryFn: ({ signal, pageParam }) =>
      api.get(`/hotline/incidents/${id}/tickets`, {
        query: { limit: 50, cursor: pageParam },
        reply: childrenPageSchema,
        signal,
      }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next,
    refetchInterval: refreshEveryMs,
  });

export const proposals = () =>
  queryOptions({
    queryKey: [...incidentsKey, 'proposals'],
    queryFn: ({ signal }) => api.get('/hotline/incident-proposals', { reply: proposalListSchema, signal }),
    refetchInterval: refreshEveryMs * 2,
  });

export const serviceStatus = (region: NodeId) =>
  queryOptions({
    queryKey: [...incidentsKey, 'status', region],
    queryFn: ({ signal }) => api.get('/hotline/status', { query: { region }, reply: statusSchema, signal }),
    enabled: region !== '',
    refetchInterval: refreshEveryMs * 10,
  });

/** How the hotline itself was at work, by its probe. */
export const hotlineAvailability = (region: NodeId) =>
  queryOptions({
    queryKey: [...hotlineKey, 'availability', region],
    queryFn: ({ signal }) =>
      api.get('/hotline/availability', { query: { region }, reply: availabilitySchema, signal }),
    enabled: region !== '',
    refetchInterval: refreshEveryMs * 10,
  });

/** Municipalities to choose from. */
export const municipalityChoice = (regionId: NodeId) =>
  queryOptions({
    queryKey: [...hotlineKey, 'municipalities', regionId],
    queryFn: ({ signal }) =>
      api.get('/registry/nodes', {
        query: { kind: 'municipality', parent: regionId, limit: 200 },
        reply: nodePageSchema,
        signal,
      }),
    staleTime: Number.POSITIVE_INFINITY,
  });

/** Tickets by their number or words, to choose one of them. */
export const ticketsFound = (q: string) =>
  queryOptions({
    queryKey: [...hotlineKey, 'found', q],
    queryFn: ({ signal }) =>
      api.get('/hotline/tickets', {
        query: { view: 'all', limit: found, ...(q && { q }) },
        reply: ticketPageSchema,
        signal,
      }),
    placeholderData: keepPreviousData,
  });

function useRefreshed<Input, Reply>(send: (input: Input) => Promise<Reply>) {
  const queries = useQueryClient();
  return useMutation({
    networkMode: 'always',
    mutationFn: send,
    onSettled: () => queries.invalidateQueries({ queryKey: hotlineKey }),
  });
}

interface Keyed<Body> {
  body: Body;
  idempotencyKey: string;
}

export const useCreateIncident = () =>
  useRefreshed(({ body, idempotencyKey }: Keyed<z.input<typeof createIncidentSchema>>) =>
    api.post('/hotline/incidents', { body, idempotencyKey, reply: incidentViewSchema }),
  );

interface Versioned<Body> {
  body: Body;
  version: number;
}

export const useEditIncident = (id: string) =>
  useRefreshed(({ body, version }: Versioned<z.input<typeof editIncidentSchema>>) =>
    api.put(`/hotline/incidents/${id}`, { body, version, reply: incidentViewSchema }),
  );

export const useCloseIncident = (id: string) =>
  useRefreshed(({ body, version }: Versioned<z.input<typeof closeIncidentSchema>>) =>
    api.put(`/hotline/incidents/${id}/closing`, { body, version, reply: incidentViewSchema }),
  );

export const useUpdateIncident = (id: string) =>
  useRefreshed(({ body, idempotencyKey }: Keyed<z.input<typeof updateIncidentSchema>>) =>
    api.post(`/hotline/incidents/${id}/updates`, { body, idempotencyKey, reply: incidentViewSchema }),
  );

export const useAnswerIncident = (id: string) =>
  useRefreshed(({ body, idempotencyKey }: Keyed<z.input<typeof answerAllSchema>>) =>
    api.post(`/hotline/incidents/${id}/answers`, { body, idempotencyKey, reply: incidentAnswerSchema }),
  );

export const useDismissProposal = () =>
  useRefreshed(({ id, version, reason }: { id: string; version: number; reason: string }) =>
    api.put(`/hotline/incident-proposals/${id}/dismissal`, {
      body: { reason },
      version,
      reply: proposalSchema,
    }),
  );

export const placeInIncident = (ticketId: string, incidentId: string | null) =>
  api.put(`/hotline/tickets/${ticketId}/incident`, { body: { incidentId }, reply: ticketRowSchema });

export const usePlaceInIncident = () =>
  useRefreshed(({ ticketId, incidentId }: { ticketId: string; incidentId: string | null }) =>
    placeInIncident(ticketId, incidentId),
  );

/** What relates two tickets, and what takes it back; each says what it does to which. */
export type Relating =
  | { does: 'merge'; ticketId: string; into: string }
  | { does: 'unmerge'; ticketId: string }
  | { does: 'link' | 'unlink'; ticketId: string; otherId: string }
  | { does: 'split'; ticketId: string; entries: readonly string[]; subject: string; idempotencyKey: string }
  | { does: 'rejoin'; ticketId: string; partId: string };

export const useRelate = () => useRefreshed(relate);

function relate(doing: Relating) {
  const ticket = `/hotline/tickets/${doing.ticketId}`;
  const reply = ticketRowSchema;
  switch (doing.does) {
    case 'merge':
      return api.put(`${ticket}/merging`, { body: { into: doing.into }, reply });
    case 'unmerge':
      return api.put(`${ticket}/merging`, { body: { undo: true }, reply });
    case 'link':
    case 'unlink':
      return api.put(`${ticket}/links/${doing.otherId}`, { body: { linked: doing.does === 'link' }, reply });
    case 'split': {
      const { entries, subject, idempotencyKey } = doing;
      return api.post(`${ticket}/parts`, { body: { entries, subject }, idempotencyKey, reply });
    }
    case 'rejoin':
      return api.put(`${ticket}/parts/${doing.partId}/undo`, { reply });
  }
}
