import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { z } from 'zod';
import {
  type CalendarStatement,
  calendarViewSchema,
  type decideProposalSchema,
} from '../../functions/registry/contract/calendars.ts';
import type { NodeId } from '../../functions/shared/words.ts';
import { api } from '../shared/api/api.ts';
import { registryKey } from '../shared/api/keys.ts';

export type CalendarView = z.infer<typeof calendarViewSchema>;

/** The layers a node's school calendar is made of, and what has been proposed for it. */
export const calendarOf = (node: NodeId) =>
  queryOptions({
    queryKey: [...registryKey, 'calendar', node],
    queryFn: ({ signal }) =>
      api.get('/registry/calendar', { query: { node }, reply: calendarViewSchema, signal }),
  });

function useKeepCalendar(node: NodeId) {
  const queries = useQueryClient();
  return (calendar: CalendarView) => queries.setQueryData(calendarOf(node).queryKey, calendar);
}

/** `state`: by whoever decides, with an act. `propose`: for those to decide upon. */
export function useSayCalendar(node: NodeId, how: 'state' | 'propose') {
  return useMutation({
    mutationFn: ({ statement, idempotencyKey }: { statement: CalendarStatement; idempotencyKey: string }) =>
      api.post(`/registry/calendar/${node}/${how === 'state' ? 'entries' : 'proposals'}`, {
        body: statement,
        idempotencyKey,
        reply: calendarViewSchema,
      }),
    onSuccess: useKeepCalendar(node),
  });
}

export type ProposalDecision = z.infer<typeof decideProposalSchema>;

export function useDecideProposal(node: NodeId) {
  return useMutation({
    mutationFn: ({
      proposalId,
      decision,
      version,
    }: {
      proposalId: string;
      decision: ProposalDecision;
      version: number;
    }) =>
      api.put(`/registry/calendar/${node}/proposals/${proposalId}/decision`, {
        body: decision,
        version,
        reply: calendarViewSchema,
      }),
    onSuccess: useKeepCalendar(node),
  });
}
