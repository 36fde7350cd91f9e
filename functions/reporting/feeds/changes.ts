import { writeAudit } from '../../shared/audit.ts';
import type { FeedHandlers } from '../../shared/feed.ts';
import type { ReportingRooms } from '../rooms.ts';

/** What follows from a changed report: its audit entry. */
export function changeHandlers({ table }: ReportingRooms): FeedHandlers {
  return {
    quarterly: (items) => writeAudit(table, items),
    consolidated: (items) => writeAudit(table, items),
  };
}
