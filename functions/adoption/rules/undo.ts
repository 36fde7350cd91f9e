import type { Instant } from '../../shared/words.ts';

interface Fact {
  number: number;
  recordedAt: Instant;
  recordedBy: string;
  reason?: string | undefined;
  supersedes?: number | undefined;
  withdraws?: number[] | undefined;
  importId?: string | undefined;
}

/** For so many days after a commit it can be undone. */
export const undoWithinDays = 7;

export interface Withdrawing {
  importId: string;
  at: Instant;
  by: string;
  reason: string;
}

/**
 * The facts of a record after what an import said of it is taken back: superseded by one more fact, never deleted.
 * The very same facts when there is nothing to take back. Where somebody has said more since, that fact instead: an undo
 * would pull the ground from under it, so the record is left alone.
 */
export function withdrawImport<One extends Fact>(
  facts: readonly One[],
  { importId, at, by, reason }: Withdrawing,
): { facts: readonly One[] } | { changedSince: One } {
  const withdrawn = new Set(facts.flatMap(({ withdraws = [] }) => withdraws));
  const said = facts.filter(({ number, withdraws }) => !withdraws && !withdrawn.has(number));
  const ours = said.filter((fact) => fact.importId === importId);
  const [first, last] = [ours[0], ours.at(-1)];
  if (!first || !last) return { facts };
  const changedSince = said.find((fact) => fact.number > first.number && fact.importId !== importId);
  if (changedSince) return { changedSince };
  const { supersedes: _replaced, importId: _brought, ...repeated } = last;
  const withdrawal = {
    ...repeated,
    number: facts.length + 1,
    recordedAt: at,
    recordedBy: by,
    reason,
    withdraws: ours.map(({ number }) => number),
  } as unknown as One;
  return { facts: [...facts, withdrawal] };
}
