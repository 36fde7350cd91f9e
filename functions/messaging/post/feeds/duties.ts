import { addDays } from '../../../shared/calendar/day.ts';
import { todayIn } from '../../../shared/clock.ts';
import type { AnswerDue } from '../../contract/post.ts';
import type { MessagingRooms } from '../../rooms.ts';
import { lateForSenderNotice, lateNotice } from '../overdueNotices.ts';
import { dutyOf } from '../rules/duty.ts';
import { eachThread } from '../threads.ts';
import { daysOf } from '../views.ts';

/**
 * Tells of answers whose day is over: each desk that owes one, and the sender how many do. A message is told of once; cut
 * off and run again it tells nobody twice, because a notice has one cause.
 */
export async function tellOverdue(rooms: MessagingRooms): Promise<void> {
  // Somewhere the day ends earlier than here; whether it is over where the message went is looked at one by one.
  const soon = addDays(todayIn(rooms.clock, 'UTC'), 1);
  for (const due of await rooms.dues.before(soon)) await tellOf(due, rooms);
}

async function tellOf(due: AnswerDue, rooms: MessagingRooms): Promise<void> {
  const message = await rooms.messages.get(due.messageId);
  const days = await daysOf(message.regionId, rooms);
  if (days.today <= due.answerDueOn) return;
  const at = rooms.clock.now().toISOString();
  let late = 0;
  await eachThread(message.id, rooms, async (some) => {
    const owing = some.filter((thread) => dutyOf(thread, message, days) === 'overdue');
    late += owing.length;
    await rooms.queues.send(
      'messaging.notices',
      owing.map((thread) => lateNotice(message, thread, at)),
    );
  });
  if (late > 0) await rooms.queues.send('messaging.notices', [lateForSenderNotice(message, late, at)]);
  await rooms.dues.close(due, at);
}
