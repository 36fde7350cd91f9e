import type { Change } from '../../shared/change.ts';
import { Refusal } from '../../shared/refusal.ts';
import type { Table } from '../../shared/table.ts';
import type { NodeId } from '../../shared/words.ts';
import {
  type GroupMeeting,
  groupMeetingSchema,
  type WorkingGroup,
  workingGroupSchema,
} from '../contract/workingGroup.ts';

/**
 * Who is in the group is one item, each meeting with its decisions another.
 *
 * | question | how | cost |
 * |---|---|---|
 * | the group | GetItem `group#<region>` | 1 read unit for a dozen members |
 * | meetings, newest first | query `meetings#<region>` | 0.5 read units for 4 KB of minutes |
 * | a meeting | GetItem by its id | 1 read unit for 4 KB |
 * | save | PutItem on the version that was read | 1 write unit a KB |
 */
export function groupRepository(table: Table) {
  return {
    async of(regionId: NodeId): Promise<WorkingGroup> {
      return (await table.get(groupKey(regionId), workingGroupSchema)) ?? { regionId, acts: [], version: 0 };
    },

    save: (before: WorkingGroup, after: WorkingGroup, change: Change): Promise<WorkingGroup> =>
      table.save({
        key: groupKey(after.regionId),
        kind: 'workingGroup',
        ...(before.version > 0 && { before }),
        after,
        change,
      }),

    async meeting(regionId: NodeId, id: string): Promise<GroupMeeting> {
      const found = await table.get(meetingKey(regionId, id), groupMeetingSchema);
      if (!found) throw new Refusal('notFound', `No meeting ${id}`);
      return found;
    },

    addMeeting: (after: GroupMeeting, change: Change): Promise<GroupMeeting> =>
      table.create(
        {
          key: meetingKey(after.regionId, after.id),
          kind: 'groupMeeting',
          after,
          change,
          index: indexOf(after),
        },
        groupMeetingSchema,
      ),

    saveMeeting: (before: GroupMeeting, after: GroupMeeting, change: Change): Promise<GroupMeeting> =>
      table.save({
        key: meetingKey(after.regionId, after.id),
        kind: 'groupMeeting',
        before,
        after,
        change,
        index: indexOf(after),
      }),

    meetings: (regionId: NodeId, { limit, cursor }: { limit: number; cursor?: string | undefined }) =>
      table.query(
        {
          pk: meetingsOf(regionId),
          index: byOrganisation,
          newestFirst: true,
          limit,
          ...(cursor && { cursor }),
        },
        groupMeetingSchema,
      ),
  };
}
export type GroupRepository = ReturnType<typeof groupRepository>;

const byOrganisation = { name: 'runsByOrganisation', pk: 'runsKey', sk: 'runsSort' } as const;
const groupKey = (regionId: NodeId) => ({ pk: `group#${regionId}`, sk: 'group' });
const meetingKey = (regionId: NodeId, id: string) => ({ pk: `groupMeeting#${id}`, sk: regionId });
const meetingsOf = (regionId: NodeId) => `meetings#${regionId}`;
const indexOf = ({ regionId, on, id }: GroupMeeting) => ({
  runsKey: meetingsOf(regionId),
  runsSort: `${on}#${id}`,
});
