import { useMutation } from '@tanstack/react-query';
import { useCallback, useEffect } from 'react';
import { codeOf, isRefusal, Unreachable } from '../api/problem.ts';
import { newKey } from './newKey.ts';
import { useOnline } from './useOnline.ts';
import { useSendAgain } from './useSendAgain.ts';

interface Queued {
  /** Made with the draft, so that however often it is sent it is recorded once. */
  idempotencyKey: string;
  /** It was to be sent when there was no connection. */
  isQueued: boolean;
}

interface QueuedSend<Draft extends Queued, Reply> {
  draft: Draft;
  change: (draft: Draft) => void;
  send: (draft: Draft) => Promise<Reply>;
  onSent: (reply: Reply) => void | Promise<void>;
}

/** Sends a draft with a connection or without one: then it waits on this device, a closed page or not. */
export function useQueuedSend<Draft extends Queued, Reply>({
  draft,
  change,
  send,
  onSent,
}: QueuedSend<Draft, Reply>) {
  const isOnline = useOnline();
  const sending = useMutation({
    networkMode: 'always',
    mutationFn: send,
    onSuccess: onSent,
    onError: (error, sent) => {
      // What the server did not take is another one when it is sent in other words.
      if (isRefusal(error)) change({ ...sent, idempotencyKey: newKey(), isQueued: false });
      else if (error instanceof Unreachable) change({ ...sent, isQueued: true });
    },
  });
  const { mutate, isPending, isIdle } = sending;
  const sendDraft = useCallback(() => mutate(draft), [mutate, draft]);
  useSendAgain(sending, sendDraft);
  useEffect(() => {
    // Queued before the page was opened anew: sent as soon as it is open with a connection.
    if (draft.isQueued && isOnline && !isPending && isIdle) mutate(draft);
  }, [draft, isOnline, isPending, isIdle, mutate]);
  const isLost = sending.isError && codeOf(sending.error) === 'unreachable';
  return { sendDraft, isOnline, isPending, refusal: sending.isError && !isLost ? sending.error : undefined };
}
