import { z } from 'zod';
import type { PlanContent } from '../../functions/plan/contract.ts';

/** Corrections somebody has typed and not yet saved. */
export interface KeptEdit {
  /** Version of the draft they were made on. */
  version: number;
  content: PlanContent;
  answers: Record<string, string>;
}

/** Half-typed fields are kept too, so the content is not held to its schema here. */
const keptSchema = z.object({
  version: z.int(),
  content: z.looseObject({
    order: z.looseObject({}),
    sections: z.array(z.unknown()),
    bodies: z.array(z.unknown()),
  }),
  answers: z.record(z.string(), z.string()),
});

const keyOf = (draftId: string) => `vnedrenie.draft.${draftId}`;

export function readKeptEdit(draftId: string): KeptEdit | undefined {
  try {
    const parsed = keptSchema.safeParse(JSON.parse(localStorage.getItem(keyOf(draftId)) ?? 'null'));
    return parsed.success ? (parsed.data as unknown as KeptEdit) : undefined;
  } catch {
    return undefined;
  }
}

/** A browser without room or permission for it loses only the safety net. */
export function keepEdit(draftId: string, edit: KeptEdit | undefined): void {
  try {
    if (edit) localStorage.setItem(keyOf(draftId), JSON.stringify(edit));
    else localStorage.removeItem(keyOf(draftId));
  } catch {
    return;
  }
}
