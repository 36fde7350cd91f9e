import type { MeasureNumber, MovedNode } from '../contract.ts';
import type { JudgedNode } from './count.ts';

/** Why a node is not in the later list: it was closed, joined to another, or the measure binds it no more. */
const noLongerObliged = { code: 'noLongerObliged' } as const;

/**
 * The nodes that made a step of a line: those whose status differs between the lists counted at its two ends. Whoever
 * is in one list only was, or is now, not expected to do anything; so the moves add up to the step.
 */
export function movesBetween(
  before: readonly JudgedNode[],
  after: readonly JudgedNode[],
  number: MeasureNumber,
): MovedNode[] {
  const was = new Map(before.map((row) => [row.nodeId, row]));
  const is = new Set(after.map(({ nodeId }) => nodeId));
  const fromPeriod = before[0]?.period;
  const period = after[0]?.period ?? fromPeriod;
  const changed = after.flatMap((row): MovedNode[] => {
    const from = was.get(row.nodeId)?.status ?? 'notExpected';
    if (from === row.status) return [];
    const { nodeId, municipalityId, status, since, because } = row;
    return [
      {
        nodeId,
        ...(municipalityId && { municipalityId }),
        number,
        fromPeriod: fromPeriod ?? row.period,
        period: row.period,
        from,
        to: status,
        ...(since && { since }),
        because,
      },
    ];
  });
  const gone = before
    .filter(({ nodeId, status }) => !is.has(nodeId) && status !== 'notExpected')
    .map(
      ({ nodeId, municipalityId, period: own, status }): MovedNode => ({
        nodeId,
        ...(municipalityId && { municipalityId }),
        number,
        fromPeriod: own,
        period: period ?? own,
        from: status,
        to: 'notExpected',
        because: noLongerObliged,
      }),
    );
  return [...changed, ...gone].sort((a, b) => (a.nodeId < b.nodeId ? -1 : 1));
}
