import type { Proof, Verdict } from '../../shared/evidence.ts';
import { evidenceName } from '../repository/evidence.ts';
import type { PlanRooms } from '../rooms.ts';
import { isAlike } from '../rules/isAlike.ts';

/**
 * Keeps the verdicts of other domains as evidence. A history that is already there is not written again; one made
 * from less knowledge than what stands there came late and is passed over.
 */
export async function keepVerdicts(
  verdicts: readonly Verdict[],
  { evidence }: Pick<PlanRooms, 'evidence'>,
): Promise<void> {
  const latest = new Map<string, Verdict>();
  for (const verdict of verdicts) {
    const rival = latest.get(evidenceName(verdict));
    if (!rival || knowsAsMuch(verdict, rival)) latest.set(evidenceName(verdict), verdict);
  }
  const wanted = [...latest.values()];
  const standing = new Map((await evidence.standing(wanted)).map((kept) => [evidenceName(kept), kept]));
  await evidence.put(
    wanted.filter((verdict) => {
      const kept = standing.get(evidenceName(verdict));
      return !kept || (knowsAsMuch(verdict, kept) && !isAlike(verdict.history, kept.history));
    }),
  );
}

function knowsAsMuch(verdict: Verdict, than: Verdict): boolean {
  return knowledgeOf(verdict.history) >= knowledgeOf(than.history);
}

function knowledgeOf(history: readonly Proof[]): number {
  return history.reduce((last, { knownSince }) => Math.max(last, Date.parse(knownSince)), 0);
}
