import { createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import type { Wording } from '../../../functions/shared/words.ts';
import type { Calls, Failure } from './calls.ts';
import type { AskWords } from './words.ts';

/** What every part of the light form stands on. */
export interface Asking {
  words: AskWords;
  /** Wording of the data in the reader's language; Russian where nobody has translated it. */
  inLanguage: (wording: Wording) => string;
  calls: Calls;
  regionId: string;
  isEmbedded: boolean;
}

export const AskingContext = createContext<Asking | undefined>(undefined);

export function useAsking(): Asking {
  const asking = useContext(AskingContext);
  if (!asking) throw new Error('Outside the light form');
  return asking;
}

/** The last reply to a question that changes; a failure leaves what was there. */
export function useReply<Reply>(ask: () => Promise<Reply> | undefined, of: string): Reply | undefined {
  const [reply, setReply] = useState<Reply>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is asked is named by `of`
  useEffect(() => {
    let isWanted = true;
    const asked = ask();
    if (!asked) setReply(undefined);
    asked?.then(
      (came) => isWanted && setReply(() => came),
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, [of]);
  return reply;
}

/** A value once it has not changed for a moment: a call for each letter would only be thrown away. */
export function useRested(value: string, restMs: number): string {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), restMs);
    return () => clearTimeout(timer);
  }, [value, restMs]);
  return rested;
}

/** The reader's sentences for what went wrong: what it is, and what to do. */
export function sentencesOf({ problems }: AskWords, { code, params }: Failure) {
  const { title, advice } = problems[code] ?? problems.fault;
  return { title: filled(title, params), advice: filled(advice, params) };
}

/** A sentence with its places filled. */
export function filled(sentence: string, params: Record<string, string | number>): string {
  return sentence.replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => String(params[name] ?? ''));
}
