import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import {
  type CorrectRun,
  checkInViewSchema,
  type RecordRun,
  runGridSchema,
  runListSchema,
  runPhotoPlaceSchema,
  type SchoolRunsView,
  schoolRunsViewSchema,
} from '../../../functions/seminars/contract/schoolRuns.ts';
import type { Day, NodeId } from '../../../functions/shared/words.ts';
import { api } from '../../shared/api/api.ts';
import { planKey } from '../../shared/api/keys.ts';
import { sendFile } from '../../shared/api/sendFile.ts';
import { seminarsKey } from '../queries.ts';

/** People are let in by the minute: as often as the number is worth looking at. */
const countedEveryMs = 10_000;

export const schoolRunsOf = (nodeId: NodeId) =>
  queryOptions({
    queryKey: [...seminarsKey, 'schoolRuns', nodeId],
    queryFn: ({ signal }) =>
      api.get(`/seminars/nodes/${nodeId}/school-runs`, { reply: schoolRunsViewSchema, signal }),
    refetchInterval: ({ state: { data } }) =>
      data?.links.some(({ on }) => on === data.today) ? countedEveryMs : false,
  });

export const runGridQuery = queryOptions({
  queryKey: [...seminarsKey, 'runGrid'],
  queryFn: ({ signal }) => api.get('/seminars/school-runs', { reply: runGridSchema, signal }),
});

export const runListOf = (municipalityId: NodeId) =>
  queryOptions({
    queryKey: [...seminarsKey, 'runGrid', municipalityId],
    queryFn: ({ signal }) =>
      api.get(`/seminars/school-runs/${municipalityId}`, { reply: runListSchema, signal }),
  });

/** Puts the photo of a list at its place, and gives what a seminar names it by. */
export async function sendRunPhoto(name: string, file: Blob): Promise<{ id: string; name: string }> {
  const place = await api.get('/seminars/school-run-photos/place', {
    query: { name, bytes: file.size },
    reply: runPhotoPlaceSchema,
  });
  await sendFile(place.url, file, place.contentType);
  return { id: place.id, name };
}

export const recordRun = (
  nodeId: NodeId,
  { body, idempotencyKey }: { body: RecordRun; idempotencyKey: string },
): Promise<SchoolRunsView> =>
  api.post(`/seminars/nodes/${nodeId}/school-runs`, { body, idempotencyKey, reply: schoolRunsViewSchema });

/** The school as it stands after a change, and the figures that evidence of it moves. */
export function useKeepRuns(nodeId: NodeId) {
  const queries = useQueryClient();
  return async (view: SchoolRunsView) => {
    queries.setQueryData(schoolRunsOf(nodeId).queryKey, view);
    await Promise.all([
      queries.invalidateQueries({ queryKey: [...seminarsKey, 'runGrid'] }),
      queries.invalidateQueries({ queryKey: planKey }),
    ]);
  };
}

type RunStep =
  | { runId: string; version: number; step: ''; body: CorrectRun }
  | { runId: string; version: number; step: '/withdrawal'; body: { reason: string } };

/** Corrects a seminar or takes it back, over the version that was read; after a refusal the newer one is read. */
export function useRunStep(nodeId: NodeId) {
  const queries = useQueryClient();
  const keep = useKeepRuns(nodeId);
  return useMutation({
    mutationFn: ({ runId, version, step, body }: RunStep) =>
      api.put(`/seminars/nodes/${nodeId}/school-runs/${runId}${step}`, {
        body,
        version,
        reply: schoolRunsViewSchema,
      }),
    onSuccess: keep,
    onError: () => queries.invalidateQueries({ queryKey: schoolRunsOf(nodeId).queryKey }),
  });
}

export function useOpenCheckIn(nodeId: NodeId) {
  const keep = useKeepRuns(nodeId);
  return useMutation({
    mutationFn: (on: Day) =>
      api.put(`/seminars/nodes/${nodeId}/check-ins/${on}`, { reply: schoolRunsViewSchema }),
    onSuccess: keep,
  });
}

export const checkInBy = (nodeId: NodeId, code: string) =>
  queryOptions({
    queryKey: [...seminarsKey, 'checkIn', nodeId, code],
    queryFn: ({ signal }) =>
      api.get(`/seminars/check-ins/${nodeId}/${code}`, { reply: checkInViewSchema, signal }),
  });

export function useCheckIn(nodeId: NodeId, code: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (browser: string) =>
      api.put(`/seminars/check-ins/${nodeId}/${code}/browsers/${browser}`, { reply: checkInViewSchema }),
    onSettled: () => queries.invalidateQueries({ queryKey: checkInBy(nodeId, code).queryKey }),
  });
}
