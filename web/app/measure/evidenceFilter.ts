import type { z } from 'zod';
import type { evidencePageSchema } from '../../../functions/plan/contract.ts';
import type { EvidenceStatus } from '../../../functions/shared/evidence.ts';
import type { StatusKey } from '../../shared/charts/palette.ts';
import type { ListStatus } from '../rollout/lists.ts';

export type ListedRow = z.infer<typeof evidencePageSchema>['items'][number];

/** The status the server is asked for; the rest is cut from its answer by `isShown`. */
export function statusAsked(status: ListStatus | undefined): EvidenceStatus | undefined {
  if (status === undefined || status === 'obliged') return undefined;
  return status === 'satisfiedInTime' || status === 'satisfiedLate' ? 'satisfied' : status;
}

export function isShown(row: Pick<ListedRow, 'status' | 'late'>, status: ListStatus | undefined): boolean {
  switch (status) {
    case undefined:
      return true;
    case 'obliged':
      return row.status !== 'excused' && row.status !== 'notExpected';
    case 'satisfiedInTime':
      return row.status === 'satisfied' && !row.late;
    case 'satisfiedLate':
      return row.status === 'satisfied' && row.late === true;
    default:
      return row.status === status;
  }
}

export interface Movement {
  /** Nodes that came to satisfy the measure, that ceased to, and that have become overdue. */
  up: number;
  down: number;
  late: number;
}

/** What a list of changed nodes amounts to: `up` less `down` is the change of the figure. */
export function movementOf(rows: readonly Pick<ListedRow, 'status' | 'was'>[]): Movement {
  const movement = { up: 0, down: 0, late: 0 };
  for (const { status, was } of rows) {
    if (was === undefined || was === status) continue;
    if (status === 'satisfied') movement.up += 1;
    if (was === 'satisfied') movement.down += 1;
    if (status === 'overdue') movement.late += 1;
  }
  return movement;
}

const urgency: Record<StatusKey, number> = {
  overdue: 0,
  missing: 1,
  noData: 2,
  notAccepted: 3,
  satisfiedLate: 4,
  satisfied: 5,
  excused: 6,
  notExpected: 7,
};

/** Laggards first, whatever the list is cut to: they are what it was opened for. */
export function mostUrgentFirst<Row extends Pick<ListedRow, 'status' | 'late'>>(
  rows: readonly Row[],
  compareNames: (a: Row, b: Row) => number,
): Row[] {
  return [...rows].sort((a, b) => urgencyOf(a) - urgencyOf(b) || compareNames(a, b));
}

/** The smaller, the more it needs somebody. */
export function urgencyOf(row: Pick<ListedRow, 'status' | 'late'>): number {
  return urgency[statusKeyOf(row)];
}

/** A row's status as bars and legends name it. */
export function statusKeyOf({ status, late }: Pick<ListedRow, 'status' | 'late'>): StatusKey {
  return status === 'satisfied' && late ? 'satisfiedLate' : status;
}
