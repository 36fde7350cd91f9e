import type { Import } from '../../contract/imports.ts';
import { undoWithinDays } from '../../rules/undo.ts';

const dayMs = 24 * 60 * 60 * 1000;

/** What an import keeps of the order to write it. */
export function committingFrom(
  now: Date,
  by: string,
): Pick<Import, 'committedAt' | 'committedBy' | 'undoUntil'> {
  const undoUntil = new Date(now.getTime() + undoWithinDays * dayMs).toISOString();
  return { committedAt: now.toISOString(), committedBy: by, undoUntil };
}
