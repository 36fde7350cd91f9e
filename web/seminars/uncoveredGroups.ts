import type { Uncovered } from '../../functions/seminars/contract/coveragePlan.ts';

export interface UncoveredGroup extends Pick<Uncovered, 'reason' | 'municipalityId'> {
  nodes: readonly Uncovered[];
}

/** Those without a seat whom the same keeps from one in the same municipality. */
export function uncoveredGroups(uncovered: readonly Uncovered[]): UncoveredGroup[] {
  const groups = new Map<string, Uncovered[]>();
  for (const one of uncovered) {
    const key = `${one.reason} ${one.municipalityId}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()].flatMap((nodes) => {
    const [first] = nodes;
    return first ? [{ reason: first.reason, municipalityId: first.municipalityId, nodes }] : [];
  });
}
