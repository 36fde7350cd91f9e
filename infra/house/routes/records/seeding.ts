import type { Change } from '../../../../functions/shared/change.ts';
import type { NodeId } from '../../../../functions/shared/words.ts';

export const now = '2011-05-20T08:00:00.000Z';

export function seeding(scope: NodeId): Change {
  return { action: 'seed', by: 'p-seed', role: 'admin', at: now, requestId: 'seed', scope };
}
