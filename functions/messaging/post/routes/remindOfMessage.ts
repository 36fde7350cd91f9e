import { Refusal } from '../../../shared/refusal.ts';
import { messageParamsSchema, reminderOfMessageSchema } from '../../contract/post.ts';
import { signedIn } from '../../reader.ts';
import { route } from '../../routes/route.ts';
import { bySender, ownMessage } from '../access.ts';
import { dutyOf, isOwed } from '../rules/duty.ts';
import { reminded } from '../rules/messages.ts';
import { eachThread } from '../threads.ts';
import { daysOf } from '../views.ts';

export const remindOfMessage = route({
  method: 'POST',
  path: '/messages/{messageId}/reminders',
  summary: 'Remind everybody who owes an answer; once a day',
  right: 'message.send',
  about: bySender,
  params: messageParamsSchema,
  creates: true,
  reply: reminderOfMessageSchema,
  handle: async ({ params }, rooms, request) => {
    const before = await ownMessage(params.messageId, request, rooms);
    const id = request.newId();
    const made = before.reminders.find((one) => one.id === id);
    if (made) return made;
    const days = await daysOf(before.regionId, rooms);
    const { sub, name } = signedIn(request);
    const asked = { id, at: request.now.toISOString(), by: sub, ...(name && { byName: name }) };
    reminded(before, { ...asked, count: 1 }, days.dayOf);
    let count = 0;
    await eachThread(before.id, rooms, async (threads) => {
      count += threads.filter((thread) => isOwed(dutyOf(thread, before, days))).length;
    });
    if (count === 0) throw new Refusal('nobodyToRemind', 'Everybody has answered');
    const reminder = { ...asked, count };
    await rooms.messages.save(
      before,
      reminded(before, reminder, days.dayOf),
      request.change('messageReminded', before.from.nodeId),
    );
    return reminder;
  },
});
