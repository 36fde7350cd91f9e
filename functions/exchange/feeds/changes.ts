import { writeAudit } from '../../shared/audit.ts';
import type { FeedHandlers } from '../../shared/feed.ts';
import type { ExchangeRooms } from '../rooms.ts';

/** What follows from a changed record: its audit entry. */
export function changeHandlers({ table }: ExchangeRooms): FeedHandlers {
  return { run: (items) => writeAudit(table, items) };
}
