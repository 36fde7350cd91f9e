import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { z } from 'zod';
import { activationViewSchema, type recordStepSchema } from '../../functions/adoption/contract/activation.ts';
import { activityViewSchema, type recordWeekSchema } from '../../functions/adoption/contract/activity.ts';
import { alikeViewSchema, municipalAlikeSchema } from '../../functions/adoption/contract/alike.ts';
import { codeTasksPageSchema } from '../../functions/adoption/contract/codeTasks.ts';
import {
  excusesViewSchema,
  type GrantExcuse,
  schoolExcusesViewSchema,
} from '../../functions/adoption/contract/excuses.ts';
import { funnelSchema } from '../../functions/adoption/contract/funnel.ts';
import { municipalWeeksSchema } from '../../functions/adoption/contract/municipalWeeks.ts';
import { municipalSignalsSchema, schoolSignalsSchema } from '../../functions/adoption/contract/signals.ts';
import { type recordReportSchema, spaceViewSchema } from '../../functions/adoption/contract/space.ts';
import type { Week } from '../../functions/adoption/contract/words.ts';
import type { Day, NodeId } from '../../functions/shared/words.ts';
import { api } from '../shared/api/api.ts';
import { planKey } from '../shared/api/keys.ts';

export const adoptionKey = ['adoption'] as const;
const pathOf = (nodeId: NodeId) => `/adoption/schools/${nodeId}`;

/** The four steps of a school with every fact behind them. */
export const activationOf = (nodeId: NodeId) =>
  queryOptions({
    queryKey: [...adoptionKey, 'activation', nodeId],
    queryFn: ({ signal }) => api.get(`${pathOf(nodeId)}/activation`, { reply: activationViewSchema, signal }),
  });

/** The eight checks of a school with every report of them. */
export const spaceOf = (nodeId: NodeId) =>
  queryOptions({
    queryKey: [...adoptionKey, 'space', nodeId],
    queryFn: ({ signal }) => api.get(`${pathOf(nodeId)}/space`, { reply: spaceViewSchema, signal }),
  });

/** Weeks of a school's gradebooks, those of the last twelve months. */
export const activityOf = (nodeId: NodeId) =>
  queryOptions({
    queryKey: [...adoptionKey, 'activity', nodeId],
    queryFn: ({ signal }) => api.get(`${pathOf(nodeId)}/activity`, { reply: activityViewSchema, signal }),
  });

/** Schools that wait for their code for too long, in a municipality or the whole region. */
export const codeTasks = (municipality?: NodeId) =>
  infiniteQueryOptions({
    queryKey: [...adoptionKey, 'codeTasks', municipality ?? 'region'],
    queryFn: ({ signal, pageParam }) =>
      api.get('/adoption/tasks/codes', {
        query: { municipality, cursor: pageParam, limit: 50 },
        reply: codeTasksPageSchema,
        signal,
      }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next,
  });

/** Where schools stand on the way to the platform, as far as the person may see them. */
export const funnel = () =>
  queryOptions({
    queryKey: [...adoptionKey, 'funnel'],
    queryFn: ({ signal }) => api.get('/adoption/funnel', { reply: funnelSchema, signal }),
  });

/** The places a school may hold among alike ones, as of a day. */
export const alikeOf = (nodeId: NodeId, asOf: Day) =>
  queryOptions({
    queryKey: [...adoptionKey, 'alike', nodeId, asOf],
    queryFn: ({ signal }) =>
      api.get(`${pathOf(nodeId)}/alike`, { query: { asOf }, reply: alikeViewSchema, signal }),
  });

/** Patterns in a school's records that are worth a talk, as of a day. */
export const signalsOf = (nodeId: NodeId, asOf: Day) =>
  queryOptions({
    queryKey: [...adoptionKey, 'signals', nodeId, asOf],
    queryFn: ({ signal }) =>
      api.get(`${pathOf(nodeId)}/signals`, { query: { asOf }, reply: schoolSignalsSchema, signal }),
  });

const municipalityPath = (nodeId: NodeId) => `/adoption/municipalities/${nodeId}`;

/** The weekly duty and the daily target of a municipality, week by week. */
export const municipalWeeksOf = (nodeId: NodeId, asOf: Day) =>
  queryOptions({
    queryKey: [...adoptionKey, 'municipalWeeks', nodeId, asOf],
    queryFn: ({ signal }) =>
      api.get(`${municipalityPath(nodeId)}/weeks`, { query: { asOf }, reply: municipalWeeksSchema, signal }),
  });

/** What excuses schools of a municipality, as known on a day. */
export const excusesOf = (nodeId: NodeId, asOf: Day) =>
  queryOptions({
    queryKey: [...adoptionKey, 'excuses', nodeId, asOf],
    queryFn: ({ signal }) =>
      api.get(`${municipalityPath(nodeId)}/excuses`, { query: { asOf }, reply: excusesViewSchema, signal }),
  });

/** What excuses a school, as known on a day, with what leadership has given it by hand. */
export const schoolExcusesOf = (nodeId: NodeId, asOf: Day) =>
  queryOptions({
    queryKey: [...adoptionKey, 'schoolExcuses', nodeId, asOf],
    queryFn: ({ signal }) =>
      api.get(`${pathOf(nodeId)}/excuses`, { query: { asOf }, reply: schoolExcusesViewSchema, signal }),
  });

/** The places of a municipality's schools, each among those alike to it. */
export const municipalAlikeOf = (nodeId: NodeId, asOf: Day) =>
  queryOptions({
    queryKey: [...adoptionKey, 'municipalAlike', nodeId, asOf],
    queryFn: ({ signal }) =>
      api.get(`${municipalityPath(nodeId)}/alike`, { query: { asOf }, reply: municipalAlikeSchema, signal }),
  });

/** Schools of a municipality in whose records there are patterns worth a talk. */
export const municipalSignalsOf = (nodeId: NodeId, asOf: Day) =>
  queryOptions({
    queryKey: [...adoptionKey, 'municipalSignals', nodeId, asOf],
    queryFn: ({ signal }) =>
      api.get(`${municipalityPath(nodeId)}/signals`, {
        query: { asOf },
        reply: municipalSignalsSchema,
        signal,
      }),
  });

/** A new fact moves evidence, and with it figures of the plan. */
export function useRefreshFacts() {
  const queries = useQueryClient();
  return () =>
    Promise.all([
      queries.invalidateQueries({ queryKey: adoptionKey }),
      queries.invalidateQueries({ queryKey: planKey }),
    ]);
}

interface Sent<Body> {
  body: Body;
  /** Version of the record that was read; 0 of one nobody has written. */
  version: number;
}

export function useRecordStep(nodeId: NodeId) {
  return useMutation({
    mutationFn: ({ body, version }: Sent<z.input<typeof recordStepSchema>>) =>
      api.post(`${pathOf(nodeId)}/activation/steps`, { body, version, reply: activationViewSchema }),
    onSuccess: useRefreshFacts(),
  });
}

export function useRecordReport(nodeId: NodeId) {
  return useMutation({
    mutationFn: ({ body, version }: Sent<z.input<typeof recordReportSchema>>) =>
      api.post(`${pathOf(nodeId)}/space/reports`, { body, version, reply: spaceViewSchema }),
    onSuccess: useRefreshFacts(),
  });
}

export function useRecordWeek(nodeId: NodeId) {
  return useMutation({
    mutationFn: ({ week, body, version }: Sent<z.input<typeof recordWeekSchema>> & { week: Week }) =>
      api.put(`${pathOf(nodeId)}/activity/${week}`, { body, version, reply: activityViewSchema }),
    onSuccess: useRefreshFacts(),
  });
}

export function useGrantExcuse(nodeId: NodeId) {
  return useMutation({
    mutationFn: ({ body, idempotencyKey }: { body: GrantExcuse; idempotencyKey: string }) =>
      api.post(`${pathOf(nodeId)}/excuses`, { body, idempotencyKey, reply: schoolExcusesViewSchema }),
    onSuccess: useRefreshFacts(),
  });
}

export function useWithdrawExcuse(nodeId: NodeId) {
  return useMutation({
    mutationFn: ({ id, body, version }: Sent<{ reason: string }> & { id: string }) =>
      api.put(`${pathOf(nodeId)}/excuses/${id}/withdrawal`, {
        body,
        version,
        reply: schoolExcusesViewSchema,
      }),
    onSuccess: useRefreshFacts(),
  });
}
