import { pageQuerySchema } from '../../../shared/words.ts';
import { groupMeetingPageSchema } from '../../contract/workingGroup.ts';
import { todayIn } from '../../editions/views.ts';
import { route } from '../../routes/route.ts';
import { meetingView } from '../rules.ts';

export const listMeetings = route({
  method: 'GET',
  path: '/group/meetings',
  summary:
    'Meetings of the working group with minutes and decisions, newest first; a decision past its day is overdue',
  right: 'group.view',
  about: 'own',
  query: pageQuerySchema,
  reply: groupMeetingPageSchema,
  handle: async ({ query }, rooms, { principal, now }) => {
    const regionId = principal?.path[0] ?? '';
    const today = await todayIn(regionId, now, rooms);
    const { items, next } = await rooms.groups.meetings(regionId, query);
    return { items: items.map((one) => meetingView(one, today)), ...(next && { next }) };
  },
});
