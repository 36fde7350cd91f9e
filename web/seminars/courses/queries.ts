import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { type SessionCard, sessionPageSchema } from '../../../functions/seminars/contract/sessions.ts';
import {
  type CourseView,
  courseListSchema,
  courseViewSchema,
  type WriteCourse,
} from '../../../functions/seminars/courses/contract.ts';
import {
  municipalityListenersSchema,
  ownListenersSchema,
  schoolListenersSchema,
} from '../../../functions/seminars/listeners/contract.ts';
import type { Day, NodeId } from '../../../functions/shared/words.ts';
import { api } from '../../shared/api/api.ts';
import { programmeList, trainerList, venueList } from '../catalogueQueries.ts';
import { seminarsKey } from '../queries.ts';

const coursesKey = [...seminarsKey, 'courses'] as const;

export const courseList = (halfYear: string) =>
  queryOptions({
    queryKey: [...coursesKey, halfYear],
    queryFn: ({ signal }) =>
      api.get('/seminars/courses', { query: { halfYear }, reply: courseListSchema, signal }),
  });

const listenersKey = [...seminarsKey, 'listeners'] as const;

export const listenersByMunicipality = (halfYear: string) =>
  queryOptions({
    queryKey: [...listenersKey, halfYear],
    queryFn: ({ signal }) =>
      api.get('/seminars/listeners', { query: { halfYear }, reply: municipalityListenersSchema, signal }),
  });

export const listenersBySchool = (municipalityId: NodeId, halfYear: string) =>
  queryOptions({
    queryKey: [...listenersKey, halfYear, municipalityId],
    queryFn: ({ signal }) =>
      api.get(`/seminars/listeners/${municipalityId}`, {
        query: { halfYear },
        reply: schoolListenersSchema,
        signal,
      }),
  });

export const listenersOf = (nodeId: NodeId) =>
  queryOptions({
    queryKey: [...listenersKey, 'of', nodeId],
    queryFn: ({ signal }) =>
      api.get(`/seminars/nodes/${nodeId}/listeners`, { reply: ownListenersSchema, signal }),
  });

/** What the plan of courses of some days is made of: all their sessions, page by page, and the catalogue. */
export const coursePlan = (days: { from: Day; to: Day }) =>
  queryOptions({
    queryKey: [...seminarsKey, 'coursePlan', days],
    queryFn: async ({ client, signal }) => {
      const [sessions, programmes, venues, trainers] = await Promise.all([
        sessionsBetween(days, signal),
        client.fetchQuery(programmeList),
        client.fetchQuery(venueList),
        client.fetchQuery(trainerList),
      ]);
      const catalogue = { programmes: programmes.items, venues: venues.items, trainers: trainers.items };
      return { sessions, catalogue };
    },
  });

async function sessionsBetween(days: { from: Day; to: Day }, signal: AbortSignal): Promise<SessionCard[]> {
  const found: SessionCard[] = [];
  let cursor: string | undefined;
  do {
    const query = { ...days, limit: 500, ...(cursor && { cursor }) };
    const page = await api.get('/seminars/sessions', { query, reply: sessionPageSchema, signal });
    found.push(...page.items);
    cursor = page.next;
  } while (cursor !== undefined);
  return found;
}

interface Written {
  course: CourseView | undefined;
  body: WriteCourse;
  idempotencyKey: string;
}

export function useWriteCourse() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ course, body, idempotencyKey }: Written) =>
      course
        ? api.put(`/seminars/courses/${course.id}`, {
            body,
            version: course.version,
            reply: courseViewSchema,
          })
        : api.post('/seminars/courses', { body, idempotencyKey, reply: courseViewSchema }),
    onSuccess: () => client.invalidateQueries({ queryKey: coursesKey }),
  });
}

interface Grouping {
  course: CourseView;
  sessionId: string;
  belongs: boolean;
}

export function usePutGroup() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ course: { id, version }, sessionId, belongs }: Grouping) =>
      api.put(`/seminars/courses/${id}/groups/${sessionId}`, {
        body: { belongs },
        version,
        reply: courseViewSchema,
      }),
    onSuccess: () => client.invalidateQueries({ queryKey: coursesKey }),
  });
}
