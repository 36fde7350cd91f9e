import { useSyncExternalStore } from 'react';
import { z } from 'zod';

const keptSchema = z.object({ isOpen: z.boolean().optional(), sawHelp: z.literal(true).optional() });
export type FirstStepsKept = z.infer<typeof keptSchema>;

const nothing: FirstStepsKept = {};
const listeners = new Set<() => void>();
const read = new Map<string, { text: string | null; kept: FirstStepsKept }>();
const placeOf = (person: string) => `vnedrenie.firstSteps.${person}`;

/** What this device remembers of a person's first steps: whether they are unfolded, and that help was looked up. */
export function useFirstStepsKept(person: string): FirstStepsKept {
  return useSyncExternalStore(subscribe, () => keptOf(person));
}

export function keepFirstSteps(person: string, change: FirstStepsKept): void {
  localStorage.setItem(placeOf(person), JSON.stringify({ ...keptOf(person), ...change }));
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The same object as long as the same is stored, or the page would be drawn without end. */
function keptOf(person: string): FirstStepsKept {
  const text = localStorage.getItem(placeOf(person));
  const known = read.get(person);
  if (known?.text === text) return known.kept;
  const kept = parsed(text);
  read.set(person, { text, kept });
  return kept;
}

function parsed(text: string | null): FirstStepsKept {
  try {
    return keptSchema.safeParse(JSON.parse(text ?? '{}')).data ?? nothing;
  } catch {
    return nothing;
  }
}
