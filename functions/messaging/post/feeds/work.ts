import { inParallel } from '../../../shared/parallel.ts';
import type { PostWork } from '../../contract/post.ts';
import type { Notice } from '../../contract.ts';
import type { MessagingRooms } from '../../rooms.ts';
import { deliveredNotice, reminderNotice, withdrawnNotice } from '../notices.ts';
import { desksPerPage } from '../repository/messageRepository.ts';
import { dutyOf, isOwed } from '../rules/duty.ts';
import { eachThread } from '../threads.ts';
import { daysOf } from '../views.ts';

const desksAtOnce = 8;

/**
 * Does a piece of work on a message: a page of its list, then the next. Cut off at any point and repeated it lays nothing
 * twice, because a desk has one thread a message and a notice one cause.
 */
export async function doPostWork(pieces: readonly PostWork[], rooms: MessagingRooms): Promise<void> {
  for (const piece of pieces) {
    if (piece.work === 'deliver') await deliver(piece, rooms);
    else if (piece.work === 'remind') await remind(piece, rooms);
    else await tellWithdrawn(piece, rooms);
  }
}

async function deliver(
  { messageId, page }: { messageId: string; page: number },
  { messages, threads, queues, clock }: MessagingRooms,
): Promise<void> {
  const message = await messages.get(messageId);
  const { sentAt, status, answerDueOn, from } = message;
  if (status !== 'sent' || sentAt === undefined) return;
  const desks = await messages.roster(messageId, page);
  await inParallel(desks, desksAtOnce, async (desk) => {
    await threads.lay({
      ...desk,
      messageId,
      from,
      sentAt,
      deliveredAt: clock.now().toISOString(),
      ...(answerDueOn && { answerDueOn }),
      entries: [],
      version: 1,
    });
  });
  await queues.send(
    'messaging.notices',
    desks.map((desk) => deliveredNotice(message, desk, sentAt)),
  );
  if (desks.length === desksPerPage)
    await queues.send('messaging.post', [{ work: 'deliver', messageId, page: page + 1 } satisfies PostWork]);
}

async function remind(
  { messageId, reminderId }: { messageId: string; reminderId: string },
  rooms: MessagingRooms,
): Promise<void> {
  const message = await rooms.messages.get(messageId);
  const reminder = message.reminders.find(({ id }) => id === reminderId);
  if (!reminder) return;
  const days = await daysOf(message.regionId, rooms);
  await eachThread(messageId, rooms, async (some) => {
    const notices = some.flatMap((thread): Notice[] => {
      const duty = dutyOf(thread, message, days);
      return isOwed(duty) ? [reminderNotice(message, thread, reminder, duty === 'overdue')] : [];
    });
    await rooms.queues.send('messaging.notices', notices);
  });
}

async function tellWithdrawn({ messageId }: { messageId: string }, rooms: MessagingRooms): Promise<void> {
  const message = await rooms.messages.get(messageId);
  await eachThread(messageId, rooms, async (some) => {
    await rooms.queues.send(
      'messaging.notices',
      some.map((thread) => withdrawnNotice(message, thread)),
    );
  });
}
