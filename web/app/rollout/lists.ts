import type { MeasureNumber } from '../../../functions/plan/contract.ts';
import type { Scope } from '../../../functions/shared/access/policy.ts';
import type { EvidenceStatus, Period } from '../../../functions/shared/evidence.ts';
import type { Day, NodeId } from '../../../functions/shared/words.ts';
import { useCarry } from '../../plan/carry.ts';
import { useRight, useSession } from '../../shared/auth/person.ts';
import type { StatusKey } from '../../shared/charts/palette.ts';
import { paths } from '../paths.ts';

/**
 * What a list is cut to. Beside the statuses of evidence: `obliged` is all of them but the excused and the not
 * expected, and what is satisfied may be cut to what was done in time or late.
 */
export const listStatuses = [
  'obliged',
  'satisfied',
  'satisfiedInTime',
  'satisfiedLate',
  'missing',
  'overdue',
  'noData',
  'notAccepted',
  'excused',
  'notExpected',
] as const satisfies readonly (EvidenceStatus | 'obliged' | 'satisfiedInTime' | 'satisfiedLate')[];
export type ListStatus = (typeof listStatuses)[number];

/** Which of a measure's nodes a number counts. */
export interface ListFilter {
  municipality?: NodeId | undefined;
  status?: ListStatus | undefined;
  period?: Period | undefined;
  changedSince?: Day | undefined;
  /** Another day than the one the page shows. */
  asOf?: Day | undefined;
}

/** The list behind one segment of a bar, where what was done late is a segment of its own. */
export function statusOfSegment(segment: StatusKey): ListStatus {
  return segment === 'satisfied' ? 'satisfiedInTime' : segment;
}

/** Whether somebody with this scope may open the list of this municipality, or of the region when none is named. */
export function mayOpenList(
  scope: Scope | undefined,
  org: NodeId | undefined,
  municipality?: NodeId,
): boolean {
  return (
    scope === 'region' || (scope === 'municipality' && municipality !== undefined && municipality === org)
  );
}

export type ListLink = (number: MeasureNumber, filter?: ListFilter) => string | undefined;

/** Where a number leads: the list it counts, or nowhere for those who may not see nodes one by one. */
export function useListLink(): ListLink {
  const scope = useRight('evidence.view');
  const { person } = useSession();
  const carry = useCarry();
  return (number, filter = {}) =>
    mayOpenList(scope, person?.org, filter.municipality)
      ? `${carry(paths.measure(number), { ...filter })}#list`
      : undefined;
}
