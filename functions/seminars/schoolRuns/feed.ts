import { writeAudit } from '../../shared/audit.ts';
import type { FeedHandlers, FeedItem } from '../../shared/feed.ts';
import { type SchoolRuns, schoolRunsSchema } from '../contract/schoolRuns.ts';
import type { SeminarRooms } from '../rooms.ts';
import { verdictOf } from './predicates.ts';
import { heldOf } from './rules/runs.ts';

/** What follows from a school's seminars: their audit, the card for lists, and the proof of the measure. */
export function schoolRunHandlers(rooms: SeminarRooms): FeedHandlers {
  return {
    schoolRuns: async (items) => {
      await writeAudit(rooms.table, items);
      const records = items.map((item) => schoolRunsSchema.parse(item));
      const newest = [...new Map(records.map((one) => [one.nodeId, one])).values()];
      for (const record of newest) await rooms.schoolRuns.putCards(record.path[0] ?? '', [cardOf(record)]);
      const proving = newest.filter(({ runs }) => runs.length > 0);
      if (proving.length > 0) await rooms.queues.send('plan.verdicts', proving.map(verdictOf));
    },
    checkInCount: (items) => writeAudit(rooms.table, items.map(withoutBrowsers)),
  };
}

function cardOf({ nodeId, path, runs }: SchoolRuns) {
  return { nodeId, municipalityId: path[1] ?? '', held: heldOf(runs) };
}

/** That somebody was counted is told, not by which browser. */
function withoutBrowsers(item: FeedItem): FeedItem {
  return { ...item, lastChange: { ...(item.lastChange as object), fields: [] } };
}
