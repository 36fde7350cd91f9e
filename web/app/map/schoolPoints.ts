import type { EvidenceStatus } from '../../../functions/shared/evidence.ts';
import type { NodeId } from '../../../functions/shared/words.ts';
import type { MapPoint, Reading } from '../../shared/map/types.ts';

interface School {
  id: NodeId;
  point?: { lat: number; lon: number } | undefined;
  pupils?: number | undefined;
}

/** One school either has done it, or has not, or nothing can be said. */
export function readingOfStatus(status: EvidenceStatus): Reading {
  switch (status) {
    case 'satisfied':
      return 1;
    case 'missing':
    case 'overdue':
      return 0;
    case 'excused':
    case 'notExpected':
      return 'notApplicable';
    default:
      return 'noData';
  }
}

/** Schools that the measure obliges and whose place is known, the larger the more pupils they have. */
export function schoolPoints(
  schools: readonly School[],
  rows: readonly { nodeId: NodeId; status: EvidenceStatus }[],
  nameOf: (id: NodeId) => string,
): MapPoint[] {
  const statuses = new Map(rows.map(({ nodeId, status }) => [nodeId, status]));
  return schools.flatMap(({ id, point, pupils }) => {
    const status = statuses.get(id);
    if (!point || status === undefined) return [];
    return [{ id, ...point, size: pupils ?? 0, reading: readingOfStatus(status), name: nameOf(id) }];
  });
}
