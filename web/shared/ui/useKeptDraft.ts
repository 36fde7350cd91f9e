import { useEffect, useRef, useState } from 'react';
import type { z } from 'zod';

const prefix = 'vnedrenie.draft.';

/**
 * What a person types, kept on this device until it has been sent: a lost connection or a closed page loses nothing.
 * `isKept` says that it was begun earlier. `keepUnsent` is for a field that stays open: what was sent goes, what was typed while it
 * was on its way stays.
 */
export function useKeptDraft<Draft>(key: string, schema: z.ZodType<Draft>, initial: () => Draft) {
  const place = `${prefix}${key}`;
  const [kept] = useState(() => read(place, schema));
  const [draft, setDraft] = useState(() => kept ?? initial());
  const [isTouched, setTouched] = useState(kept !== undefined);
  useEffect(() => {
    if (isTouched) localStorage.setItem(place, JSON.stringify(draft));
  }, [place, draft, isTouched]);
  const latest = useRef(draft);
  latest.current = draft;
  const change = (next: Draft) => {
    setTouched(true);
    setDraft(next);
  };
  const forget = () => {
    setTouched(false);
    localStorage.removeItem(place);
  };
  const startAnew = () => {
    forget();
    setDraft(initial());
  };
  const keepUnsent = (unsent: (now: Draft) => Draft | undefined) => {
    const left = unsent(latest.current);
    if (left) change(left);
    else startAnew();
  };
  return { draft, change, forget, startAnew, keepUnsent, isKept: kept !== undefined && isTouched };
}

function read<Draft>(place: string, schema: z.ZodType<Draft>): Draft | undefined {
  try {
    const parsed = schema.safeParse(JSON.parse(localStorage.getItem(place) ?? 'null'));
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined;
  }
}
