import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useState } from 'react';
import { markedSchema } from '../../../functions/seminars/contract/registrations.ts';
import type { SessionView } from '../../../functions/seminars/contract/sessions.ts';
import type { Day } from '../../../functions/shared/words.ts';
import { api } from '../../shared/api/api.ts';
import { codeOf } from '../../shared/api/problem.ts';
import { useSession } from '../../shared/auth/person.ts';
import { useOnline } from '../../shared/drafts/useOnline.ts';
import { useSendAgain } from '../../shared/drafts/useSendAgain.ts';
import { rollOf, seminarsKey } from '../queries.ts';
import { answered, type CheckIn, type Door, doorSchema, guestsOf, type Met, meet } from './doorList.ts';
import { forgetSession, keepSession } from './keptSession.ts';

const placeOf = (sessionId: string) => `vnedrenie.door.${sessionId}`;

/** What the server said of a check-in that it did not take as it was sent. */
export interface Returned {
  name: string;
  code: string;
  result: 'cancelled' | 'notBooked' | 'unknownCode' | 'otherDay' | 'tooManyHours';
}

const taken = new Set(['marked', 'already', 'corrected']);

/** The list at the door, kept on this device; check-ins wait here and go out whenever there is a connection. */
export function useDoor(session: SessionView, date: Day | undefined) {
  const sessionId = session.id;
  const sub = useSession().person?.sub ?? '';
  const queries = useQueryClient();
  const roll = useQuery(rollOf(sessionId));
  const isOnline = useOnline();
  const [door, setDoor] = useState<Door>(() => keptDoor(sessionId));
  const [returned, setReturned] = useState<Returned[]>([]);
  const { items } = roll.data ?? {};
  const readAt = roll.dataUpdatedAt;
  useEffect(() => {
    if (items)
      setDoor((before) => ({ ...before, guests: guestsOf(items), readAt: new Date(readAt).toISOString() }));
  }, [items, readAt]);
  useEffect(() => {
    localStorage.setItem(placeOf(sessionId), JSON.stringify(door));
    keepSession(session, sub);
  }, [sessionId, door, session, sub]);

  const sending = useMutation({
    networkMode: 'always',
    mutationFn: (marks: readonly CheckIn[]) =>
      api.post(`/seminars/sessions/${sessionId}/attendance`, { body: { marks }, reply: markedSchema }),
    onSuccess: async ({ items: results }, sent) => {
      const refused = results.flatMap(({ at, result, name }): Returned[] => {
        const code = sent[at]?.code ?? '';
        return taken.has(result)
          ? []
          : [{ code, name: name ?? nameOf(door, code), result: result as Returned['result'] }];
      });
      setReturned((before) => [...before, ...refused]);
      const accepted = sent.filter((_, at) => results.some((one) => one.at === at && taken.has(one.result)));
      setDoor((before) => answered(before, sent, accepted));
      await queries.invalidateQueries({ queryKey: seminarsKey });
    },
  });
  const { mutate, isPending, isError } = sending;
  const send = useCallback(() => {
    if (door.queue.length > 0) mutate(door.queue);
  }, [mutate, door.queue]);
  useSendAgain(sending, send);
  useEffect(() => {
    // What waits goes out by itself; after a failure the next connection or the button sends it again.
    if (isOnline && !isPending && !isError && door.queue.length > 0) mutate(door.queue);
  }, [isOnline, isPending, isError, door.queue, mutate]);

  const checkIn = (text: string): Met => {
    const met = meet(door, text, { date: date ?? '', at: new Date().toISOString() });
    if (met.result === 'marked') {
      // Of the door as it stands then: a second code may be read before this one is drawn.
      setDoor((before) => ({ ...before, queue: [...before.queue, met.checkIn] }));
      // Where the last sending failed, the next one may get through.
      if (isError) sending.reset();
    }
    return met;
  };
  const refusal = isError && codeOf(sending.error) !== 'unreachable' ? sending.error : undefined;
  return {
    door,
    roll,
    returned,
    isOnline,
    isSending: isPending,
    refusal,
    checkIn,
    send,
  };
}

function nameOf({ guests }: Door, code: string): string {
  return guests.find((guest) => guest.code === code)?.name ?? code;
}

function keptDoor(sessionId: string): Door {
  const nothing: Door = { sessionId, guests: [], readAt: '', queue: [] };
  try {
    const kept = doorSchema.safeParse(JSON.parse(localStorage.getItem(placeOf(sessionId)) ?? 'null'));
    return kept.success ? kept.data : nothing;
  } catch {
    return nothing;
  }
}

/** Names leave the device with the session: once it is over and nothing waits, the list is let go. */
export function forgetDoor(sessionId: string): void {
  localStorage.removeItem(placeOf(sessionId));
  forgetSession(sessionId);
}
