import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import {
  type AppointGroup,
  groupMeetingPageSchema,
  groupMeetingViewSchema,
  type WriteDecision,
  type WriteMeeting,
  workingGroupViewSchema,
} from '../../../functions/exchange/contract/workingGroup.ts';
import { api } from '../../shared/api/api.ts';
import { exchangeKey } from '../queries.ts';

const groupKey = [...exchangeKey, 'group'] as const;
const meetingsPath = '/exchange/group/meetings';

export const workingGroup = () =>
  queryOptions({
    queryKey: groupKey,
    queryFn: ({ signal }) => api.get('/exchange/group', { reply: workingGroupViewSchema, signal }),
  });

export const meetingList = () =>
  infiniteQueryOptions({
    queryKey: [...groupKey, 'meetings'],
    queryFn: ({ signal, pageParam }) =>
      api.get(meetingsPath, {
        query: { limit: 20, cursor: pageParam },
        reply: groupMeetingPageSchema,
        signal,
      }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next,
  });

export function useAppoint() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (call: { body: AppointGroup; idempotencyKey: string }) =>
      api.post('/exchange/group/acts', { ...call, reply: workingGroupViewSchema }),
    onSuccess: (group) => queries.setQueryData(workingGroup().queryKey, group),
  });
}

interface Meeting {
  id: string;
  version: number;
}

export type MeetingStep =
  | { what: 'hold'; body: WriteMeeting; idempotencyKey: string }
  | { what: 'write'; meeting: Meeting; body: WriteMeeting }
  | { what: 'decide'; meeting: Meeting; body: WriteDecision; idempotencyKey: string }
  | { what: 'finish'; meeting: Meeting; decisionId: string; body: { note: string } };

function send(step: MeetingStep) {
  const reply = groupMeetingViewSchema;
  const { what, body } = step;
  if (what === 'hold') return api.post(meetingsPath, { body, idempotencyKey: step.idempotencyKey, reply });
  const { id, version } = step.meeting;
  const path = `${meetingsPath}/${id}`;
  if (what === 'write') return api.put(path, { body, version, reply });
  if (what === 'decide')
    return api.post(`${path}/decisions`, { body, idempotencyKey: step.idempotencyKey, reply });
  return api.put(`${path}/decisions/${step.decisionId}/completion`, { body, version, reply });
}

/** Whatever is done to a meeting; the list is read again by itself. */
export function useMeetingStep() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: send,
    onSuccess: () => {
      void queries.invalidateQueries({ queryKey: meetingList().queryKey });
    },
  });
}
