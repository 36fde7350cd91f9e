import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import {
  type CourseView,
  courseListSchema,
  courseViewSchema,
  type WriteCourse,
} from '../../../functions/seminars/courses/contract.ts';
import { api } from '../../shared/api/api.ts';
import { seminarsKey } from '../queries.ts';

const coursesKey = [...seminarsKey, 'courses'] as const;

export const courseList = (halfYear: string) =>
  queryOptions({
    queryKey: [...coursesKey, halfYear],
    queryFn: ({ signal }) =>
      api.get('/seminars/courses', { query: { halfYear }, reply: courseListSchema, signal }),
  });

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
