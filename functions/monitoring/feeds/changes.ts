import { writeAudit } from '../../shared/audit.ts';
import type { FeedHandlers } from '../../shared/feed.ts';
import type { MonitoringRooms } from '../rooms.ts';

/** What follows from a changed record: its audit entry. */
export function changeHandlers({ table }: MonitoringRooms): FeedHandlers {
  return {
    parameter: (items) => writeAudit(table, items),
  };
}
