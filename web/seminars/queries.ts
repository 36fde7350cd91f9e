import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import {
  coverageListSchema,
  coverageViewSchema,
  nodeTrainingSchema,
} from '../../functions/seminars/contract/coverage.ts';
import {
  markedSchema,
  registrationReplySchema,
  registrationsReplySchema,
  rollSchema,
} from '../../functions/seminars/contract/registrations.ts';
import {
  consequencesSchema,
  materialPlaceSchema,
  sessionPageSchema,
  sessionViewSchema,
} from '../../functions/seminars/contract/sessions.ts';
import { type CoursePlanFormat, coursePlanLinkSchema } from '../../functions/seminars/coursePlan/contract.ts';
import { doorListLinkSchema } from '../../functions/seminars/doorList/contract.ts';
import type { Day, NodeId } from '../../functions/shared/words.ts';
import { api } from '../shared/api/api.ts';

export const seminarsKey = ['seminars'] as const;

/** Sessions that begin within these days. */
export const sessionList = (filter: { from?: Day; to?: Day; duty?: string }) =>
  queryOptions({
    queryKey: [...seminarsKey, 'sessions', filter],
    queryFn: ({ signal }) =>
      api.get('/seminars/sessions', { query: { ...filter, limit: 500 }, reply: sessionPageSchema, signal }),
  });

export const sessionById = (id: string) =>
  queryOptions({
    queryKey: [...seminarsKey, 'session', id],
    queryFn: ({ signal }) => api.get(`/seminars/sessions/${id}`, { reply: sessionViewSchema, signal }),
  });

export const rollOf = (id: string) =>
  queryOptions({
    queryKey: [...seminarsKey, 'roll', id],
    queryFn: ({ signal }) => api.get(`/seminars/sessions/${id}/registrations`, { reply: rollSchema, signal }),
  });

export interface Moving {
  startsOn: Day;
  startsAt: string;
  venueId?: string | undefined;
  roomId?: string | undefined;
}

/** What would follow a move: asked anew with each choice. */
export const consequencesOf = (id: string, moving: Moving) =>
  queryOptions({
    queryKey: [...seminarsKey, 'consequences', id, moving],
    queryFn: ({ signal }) =>
      api.get(`/seminars/sessions/${id}/consequences`, {
        query: { ...moving },
        reply: consequencesSchema,
        signal,
      }),
  });

export const coverage = (duty: string) =>
  queryOptions({
    queryKey: [...seminarsKey, 'coverage', duty],
    queryFn: ({ signal }) =>
      api.get('/seminars/coverage', { query: { duty }, reply: coverageViewSchema, signal }),
  });
export const coverageIn = (municipalityId: NodeId, duty: string) =>
  queryOptions({
    queryKey: [...seminarsKey, 'coverage', duty, municipalityId],
    queryFn: ({ signal }) =>
      api.get(`/seminars/coverage/${municipalityId}`, { query: { duty }, reply: coverageListSchema, signal }),
  });
export const trainingOf = (nodeId: NodeId) =>
  queryOptions({
    queryKey: [...seminarsKey, 'training', nodeId],
    queryFn: ({ signal }) =>
      api.get(`/seminars/nodes/${nodeId}/training`, { reply: nodeTrainingSchema, signal }),
  });

/** One deed of a person; whatever it changes is read anew. */
export function useDeed<Asked, Reply>(deed: (asked: Asked) => Promise<Reply>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: deed,
    onSettled: () => queries.invalidateQueries({ queryKey: seminarsKey }),
  });
}

interface Keyed {
  body: object;
  /** The same for every attempt to send the same words, so that a retry makes nothing twice. */
  idempotencyKey: string;
}

export const usePlanSession = () =>
  useDeed(({ body, idempotencyKey }: Keyed) =>
    api.post('/seminars/sessions', { body, idempotencyKey, reply: sessionViewSchema }),
  );
export const useEditSession = (id: string) =>
  useDeed(({ body, version }: { body: object; version: number }) =>
    api.put(`/seminars/sessions/${id}`, { body, version, reply: sessionViewSchema }),
  );

/** A step in the life of a session: announced, moved, called off, closed. */
export const useStep = (id: string, step: 'publication' | 'move' | 'cancellation' | 'completion') =>
  useDeed(({ body, version }: { body?: object; version: number }) =>
    api.post(`/seminars/sessions/${id}/${step}`, { body, version, reply: sessionViewSchema }),
  );

export const useSignUp = (id: string) =>
  useDeed(({ body, idempotencyKey }: Keyed) =>
    api.post(`/seminars/sessions/${id}/registrations`, {
      body,
      idempotencyKey,
      reply: registrationReplySchema,
    }),
  );
export const useSignUpMany = (id: string) =>
  useDeed(({ body, idempotencyKey }: Keyed) =>
    api.post(`/seminars/sessions/${id}/lists`, { body, idempotencyKey, reply: registrationsReplySchema }),
  );
export const useVisit = (id: string) =>
  useDeed(({ body, idempotencyKey }: Keyed) =>
    api.post(`/seminars/sessions/${id}/visitors`, { body, idempotencyKey, reply: registrationReplySchema }),
  );
export const useDecide = (id: string) =>
  useDeed((body: { approve?: string[]; decline?: string[]; reason?: string }) =>
    api.post(`/seminars/sessions/${id}/decisions`, { body, reply: registrationsReplySchema }),
  );
export const useAnswerOffer = (id: string) =>
  useDeed(({ registrationId, accept }: { registrationId: string; accept: boolean }) =>
    api.put(`/seminars/sessions/${id}/registrations/${registrationId}/offer`, {
      body: { accept },
      reply: registrationReplySchema,
    }),
  );
export const useCancelSignUp = (id: string) =>
  useDeed(({ registrationId, reason }: { registrationId: string; reason: string }) =>
    api.put(`/seminars/sessions/${id}/registrations/${registrationId}/cancellation`, {
      body: { reason },
      reply: registrationReplySchema,
    }),
  );
export const useMark = (id: string) =>
  useDeed((marks: { registrationId?: string; code?: string; date: Day; hours?: number }[]) =>
    api.post(`/seminars/sessions/${id}/attendance`, { body: { marks }, reply: markedSchema }),
  );
/** The plan of courses of some days, as a file. */
export const useCoursePlan = () =>
  useMutation({
    mutationFn: (asked: { from: Day; to: Day; format: CoursePlanFormat }) =>
      api.get('/seminars/course-plan', { query: asked, reply: coursePlanLinkSchema }),
    onSuccess: download,
  });
/** The list for the door with its codes drawn, as a file. */
export const useDoorList = (id: string) =>
  useMutation({
    mutationFn: () => api.get(`/seminars/sessions/${id}/door-list`, { reply: doorListLinkSchema }),
    onSuccess: download,
  });

export function download({ url, fileName }: { url: string; fileName: string }): void {
  const anchor = document.createElement('a');
  anchor.href = url;
  anchor.download = fileName;
  anchor.click();
}

/** Asks for a place, puts the file there, and lays it beside the session. */
export const useAddMaterial = (id: string) =>
  useDeed(async ({ file, version }: { file: File; version: number }) => {
    const place = await api.get(`/seminars/sessions/${id}/materials/place`, {
      query: { name: file.name, bytes: file.size },
      reply: materialPlaceSchema,
    });
    const put = await fetch(place.url, {
      method: place.method,
      headers: { 'content-type': place.contentType },
      body: file,
    });
    if (!put.ok) throw new Error(`The file was not taken: ${put.status}`);
    return api.post(`/seminars/sessions/${id}/materials`, {
      body: { id: place.id, name: file.name },
      version,
      reply: sessionViewSchema,
    });
  });
