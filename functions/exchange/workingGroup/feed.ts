import { writeAudit } from '../../shared/audit.ts';
import type { FeedHandlers } from '../../shared/feed.ts';
import type { NodeId } from '../../shared/words.ts';
import { groupMeetingSchema, workingGroupSchema } from '../contract/workingGroup.ts';
import type { ExchangeRooms } from '../rooms.ts';
import { verdictOn } from './predicates.ts';

type Rooms = Pick<ExchangeRooms, 'table' | 'groups' | 'register' | 'queues'>;

/** So many meetings are looked through for minutes: the first with them is the proof. */
const mostMeetings = 100;

/** What follows from an act or a meeting of the group: its audit, and what the plan is told. */
export function groupHandlers(rooms: Rooms): FeedHandlers {
  return {
    workingGroup: async (items) => {
      await writeAudit(rooms.table, items);
      for (const item of items) await prove(workingGroupSchema.parse(item).regionId, rooms);
    },
    groupMeeting: async (items) => {
      await writeAudit(rooms.table, items);
      const regions = new Set(items.map((item) => groupMeetingSchema.parse(item).regionId));
      for (const regionId of regions) await prove(regionId, rooms);
    },
  };
}

async function prove(regionId: NodeId, { groups, register, queues }: Rooms): Promise<void> {
  const [group, { items }, zone] = await Promise.all([
    groups.of(regionId),
    groups.meetings(regionId, { limit: mostMeetings }),
    register.zoneOf(regionId),
  ]);
  await queues.send('plan.verdicts', [verdictOn(group, items, zone)]);
}
