import { useLayoutEffect, useState } from 'preact/hooks';
import {
  type AskDraft,
  bodyOf,
  type ChosenSchool,
  emptyAsk,
  forgetDraft,
  keepDraft,
  keptDraft,
} from './askDraft.ts';
import { type AskErrors, askErrors } from './askErrors.ts';
import { type Asked, type Failure, failureOf } from './calls.ts';
import { useAsking } from './context.ts';

interface AskDraftUse {
  about: ChosenSchool | undefined;
  incidentId: string;
  onAsked: (asked: Asked) => void;
}

/** What is being asked: kept on the device at each change, checked once it was to be sent, sent once however often. */
export function useAskDraft({ about, incidentId, onAsked }: AskDraftUse) {
  const { words, calls } = useAsking();
  const place = incidentId ? `hotline.ask.${incidentId}` : 'hotline.ask';
  const initial = (): AskDraft => ({
    ...emptyAsk(),
    ...(incidentId && { text: words.known.joiningText }),
    school: about,
  });
  const [kept] = useState(() => keptDraft(place));
  // A name that comes while somebody writes already joins what they have written.
  const [draft, setDraft] = useState(() => (kept ? { ...kept, school: kept.school ?? about } : initial()));
  const [isTouched, setTouched] = useState(kept !== undefined);
  const [wasSent, setWasSent] = useState(false);
  const [isSending, setSending] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  // The same for every attempt to send the same words, so that a retry asks nothing twice.
  const [attempt, setAttempt] = useState(() => crypto.randomUUID());
  // Before anything else happens: what is kept must not be behind what has been sent or thrown away.
  useLayoutEffect(() => {
    if (isTouched) keepDraft(place, draft);
  }, [place, draft, isTouched]);
  const change = (next: (draft: AskDraft) => AskDraft) => {
    setTouched(true);
    setDraft(next);
  };
  const errors: AskErrors = wasSent ? { ...failure?.fields, ...askErrors(draft) } : {};
  const send = async () => {
    setWasSent(true);
    if (isSending || Object.keys(askErrors(draft)).length > 0) return;
    setSending(true);
    setFailure(undefined);
    try {
      const asked = await calls.ask({ ...bodyOf(draft), ...(incidentId && { incidentId }) }, attempt);
      forgetDraft(place);
      onAsked(asked);
    } catch (error) {
      const failed = failureOf(error);
      setFailure(failed);
      // Whatever the server did not take is another question when it is sent in other words.
      if (failed.code !== 'unreachable') setAttempt(crypto.randomUUID());
    } finally {
      setSending(false);
    }
  };
  const startAnew = () => {
    forgetDraft(place);
    setTouched(false);
    setWasSent(false);
    setFailure(undefined);
    setDraft(initial());
  };
  return {
    draft,
    errors,
    failure,
    isSending,
    isKept: kept !== undefined && isTouched,
    change,
    set: (part: Partial<AskDraft>) => change((now) => ({ ...now, ...part })),
    send,
    startAnew,
  };
}
