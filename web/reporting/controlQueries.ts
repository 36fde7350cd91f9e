import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { z } from 'zod';
import {
  type ControlView,
  controlPageSchema,
  controlViewSchema,
  coverageSchema,
  type drawSampleSchema,
  photoPlaceSchema,
  type recheckFindingSchema,
  type recordControlSchema,
  remediesSchema,
  samplePageSchema,
  sampleSchema,
} from '../../functions/reporting/contract/controls.ts';
import { digestSchema } from '../../functions/reporting/contract/digest.ts';
import {
  type Month,
  monthlyListSchema,
  monthlyViewSchema,
  type SubmitMonthly,
} from '../../functions/reporting/contract/monthly.ts';
import {
  recipientsSchema,
  reminderPageSchema,
  reminderViewSchema,
  type SendReminder,
} from '../../functions/reporting/contract/reminders.ts';
import type { Day, NodeId } from '../../functions/shared/words.ts';
import { api } from '../shared/api/api.ts';
import { planKey } from '../shared/api/keys.ts';
import { sendFile } from '../shared/api/sendFile.ts';

const controlKey = ['reporting', 'control'] as const;
/** Without a connection a call fails at once and says so, instead of waiting unseen for a better line. */
const saysWhenOffline = { networkMode: 'always' } as const;

/** Days between which something happened. */
interface Days {
  from?: Day;
  to?: Day;
}

export const recipients = (municipality: NodeId) =>
  queryOptions({
    queryKey: [...controlKey, 'recipients', municipality],
    queryFn: ({ signal }) =>
      api.get(`/reporting/municipalities/${municipality}/recipients`, { reply: recipientsSchema, signal }),
  });

/** Days of reminders at a node, newest first: enough for what a desk shows at one look. */
export const reminders = (node: NodeId, days: Days = {}) =>
  infiniteQueryOptions({
    queryKey: [...controlKey, 'reminders', node, days],
    queryFn: ({ signal, pageParam }) =>
      api.get('/reporting/reminders', {
        query: { node, ...days, limit: 30, cursor: pageParam },
        reply: reminderPageSchema,
        signal,
      }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next,
  });

export function useSendReminder(municipality: NodeId) {
  const queries = useQueryClient();
  return useMutation({
    ...saysWhenOffline,
    mutationFn: ({ body, idempotencyKey }: { body: SendReminder; idempotencyKey: string }) =>
      api.post(`/reporting/municipalities/${municipality}/reminders`, {
        body,
        idempotencyKey,
        reply: reminderViewSchema,
      }),
    onSuccess: () => queries.invalidateQueries({ queryKey: controlKey }),
  });
}

export type ControlState = 'all' | 'open' | 'overdue';

export const controls = (node: NodeId, state: ControlState, days: Days = {}) =>
  infiniteQueryOptions({
    queryKey: [...controlKey, 'controls', node, state, days],
    queryFn: ({ signal, pageParam }) =>
      api.get('/reporting/controls', {
        query: { node, state, ...days, limit: 30, cursor: pageParam },
        reply: controlPageSchema,
        signal,
      }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next,
  });

export const controlById = (id: string) =>
  queryOptions({
    queryKey: [...controlKey, 'control', id],
    queryFn: ({ signal }) => api.get(`/reporting/controls/${id}`, { reply: controlViewSchema, signal }),
  });

export const remedies = () =>
  queryOptions({
    queryKey: [...controlKey, 'remedies'],
    queryFn: ({ signal }) => api.get('/reporting/remedies', { reply: remediesSchema, signal }),
  });

export const digest = (week: string) =>
  queryOptions({
    queryKey: [...controlKey, 'digest', week],
    queryFn: ({ signal }) => api.get('/reporting/digest', { query: { week }, reply: digestSchema, signal }),
  });

export const coverage = (municipality: NodeId) =>
  queryOptions({
    queryKey: [...controlKey, 'coverage', municipality],
    queryFn: ({ signal }) =>
      api.get(`/reporting/municipalities/${municipality}/coverage`, { reply: coverageSchema, signal }),
  });

export const samples = (municipality: NodeId) =>
  queryOptions({
    queryKey: [...controlKey, 'samples', municipality],
    queryFn: ({ signal }) =>
      api.get(`/reporting/municipalities/${municipality}/samples`, {
        query: { limit: 5 },
        reply: samplePageSchema,
        signal,
      }),
  });

interface Keyed<Body> {
  body: Body;
  idempotencyKey: string;
}

export function useDrawSample(municipality: NodeId) {
  const queries = useQueryClient();
  return useMutation({
    ...saysWhenOffline,
    mutationFn: ({ body, idempotencyKey }: Keyed<z.input<typeof drawSampleSchema>>) =>
      api.post(`/reporting/municipalities/${municipality}/samples`, {
        body,
        idempotencyKey,
        reply: sampleSchema,
      }),
    onSuccess: () => queries.invalidateQueries({ queryKey: controlKey }),
  });
}

/** Puts a photo at its place, and gives what a protocol names it by. */
export async function sendPhoto(name: string, file: Blob): Promise<{ id: string; name: string }> {
  const place = await api.get('/reporting/photos/place', {
    query: { name, bytes: file.size },
    reply: photoPlaceSchema,
  });
  await sendFile(place.url, file, place.contentType);
  return { id: place.id, name };
}

export const recordControl = (
  nodeId: NodeId,
  { body, idempotencyKey }: Keyed<z.input<typeof recordControlSchema>>,
): Promise<ControlView> =>
  api.post(`/reporting/nodes/${nodeId}/controls`, { body, idempotencyKey, reply: controlViewSchema });

/** What a control changes: its lists, and the figures that evidence of it moves. */
export function useRefreshControl() {
  const queries = useQueryClient();
  return () =>
    Promise.all([
      queries.invalidateQueries({ queryKey: controlKey }),
      queries.invalidateQueries({ queryKey: planKey }),
    ]);
}

export function useRecheck(controlId: string, findingId: string) {
  const queries = useQueryClient();
  const refresh = useRefreshControl();
  return useMutation({
    ...saysWhenOffline,
    mutationFn: ({ body, version }: { body: z.input<typeof recheckFindingSchema>; version: number }) =>
      api.put(`/reporting/controls/${controlId}/findings/${findingId}/recheck`, {
        body,
        version,
        reply: controlViewSchema,
      }),
    onSuccess: (after) => {
      queries.setQueryData(controlById(controlId).queryKey, after);
      return refresh();
    },
  });
}

export const monthlyReport = (school: NodeId, month: Month) =>
  queryOptions({
    queryKey: [...controlKey, 'monthly', school, month],
    queryFn: ({ signal }) =>
      api.get(`/reporting/schools/${school}/monthly/${month}`, { reply: monthlyViewSchema, signal }),
  });

export const monthlyList = (municipality: NodeId, month: Month) =>
  queryOptions({
    queryKey: [...controlKey, 'monthlyOf', municipality, month],
    queryFn: ({ signal }) =>
      api.get(`/reporting/municipalities/${municipality}/monthly/${month}`, {
        reply: monthlyListSchema,
        signal,
      }),
  });

type MonthlyStep =
  | { step: ''; body: SubmitMonthly }
  | { step: '/acceptance'; body?: undefined }
  | { step: '/return'; body: { remarks: string } };

/** Sends, accepts or returns a month's report over the version that was read. */
export function useMonthlyStep(school: NodeId, month: Month, version: number) {
  const queries = useQueryClient();
  const refresh = useRefreshControl();
  return useMutation({
    ...saysWhenOffline,
    mutationFn: ({ step, body }: MonthlyStep) =>
      api.put(`/reporting/schools/${school}/monthly/${month}${step}`, {
        ...(body && { body }),
        version,
        reply: monthlyViewSchema,
      }),
    onSuccess: (after) => {
      queries.setQueryData(monthlyReport(school, month).queryKey, after);
      return refresh();
    },
  });
}
