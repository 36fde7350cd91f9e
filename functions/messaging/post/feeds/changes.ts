import { writeAudit } from '../../../shared/audit.ts';
import type { FeedHandlers, FeedItem } from '../../../shared/feed.ts';
import {
  type Message,
  messageSchema,
  type PostWork,
  type Thread,
  threadSchema,
} from '../../contract/post.ts';
import type { Event } from '../../contract/webhooks.ts';
import type { MessagingRooms } from '../../rooms.ts';
import { messageEvent, threadEvent } from '../events.ts';
import { entryNotice } from '../notices.ts';
import { answerOf } from '../rules/duty.ts';
import { eachThread } from '../threads.ts';
import { recordService } from './service.ts';

/** What follows from a changed message or thread: its audit, the work it gives, who is told, what other systems hear. */
export function postHandlers(rooms: MessagingRooms): FeedHandlers {
  return {
    message: async (items) => {
      await writeAudit(rooms.table, items);
      for (const item of items) await followMessage(messageSchema.parse(item), actionOf(item), rooms);
    },
    messageThread: async (items) => {
      await writeAudit(rooms.table, items);
      const threads = items.map((item) => ({ thread: threadSchema.parse(item), action: actionOf(item) }));
      for (const id of new Set(threads.map(({ thread }) => thread.messageId))) await recount(id, rooms);
      for (const { thread, action } of threads)
        if (action !== undefined) await followThread(thread, action, rooms);
    },
  };
}

function actionOf({ lastChange }: FeedItem): string | undefined {
  return lastChange instanceof Object && 'action' in lastChange ? String(lastChange.action) : undefined;
}

async function followMessage(
  message: Message,
  action: string | undefined,
  rooms: MessagingRooms,
): Promise<void> {
  const { id, reminders, answerDueOn } = message;
  const work = (piece: PostWork) => rooms.queues.send('messaging.post', [piece]);
  if (action === 'messageSent') {
    await work({ work: 'deliver', messageId: id, page: 0 });
    if (answerDueOn) await rooms.dues.lay({ messageId: id, answerDueOn });
    await recordService('sent', message, message.sentAt ?? message.createdAt, rooms);
    await tell(messageEvent('message.sent', message), rooms);
  }
  const reminder = reminders.at(-1);
  if (action === 'messageReminded' && reminder)
    await work({ work: 'remind', messageId: id, reminderId: reminder.id });
  if (action === 'messageWithdrawn') {
    await work({ work: 'withdraw', messageId: id });
    await tell(messageEvent('message.withdrawn', message), rooms);
  }
}

async function followThread(thread: Thread, action: string, rooms: MessagingRooms): Promise<void> {
  const message = await rooms.messages.get(thread.messageId);
  const { read } = thread;
  if (read) {
    await recordService('read', message, read.at, rooms);
    await tell(threadEvent('message.read', message, thread, read.at), rooms);
  }
  const entry = thread.entries.at(-1);
  if (action !== 'messageAnswered' || !entry) return;
  await rooms.queues.send('messaging.notices', [entryNotice(message, thread, entry)]);
  if (entry.from !== 'addressee') return;
  await recordService('answered', message, entry.at, rooms);
  await tell(threadEvent('message.answered', message, thread, entry.at, entry.id), rooms);
}

async function tell(event: Event, { queues }: MessagingRooms): Promise<void> {
  await queues.send('messaging.events', [event]);
}

/** Counts who got, read and answered a message: again from the threads, so that nothing is counted twice. */
async function recount(messageId: string, rooms: MessagingRooms): Promise<void> {
  const before = await rooms.tallies.one(messageId);
  const counts = { delivered: 0, read: 0, answered: 0 };
  await eachThread(messageId, rooms, async (some) => {
    counts.delivered += some.length;
    counts.read += some.filter(({ read }) => read).length;
    counts.answered += some.filter((thread) => answerOf(thread)).length;
  });
  await rooms.tallies.save({ messageId, ...counts, version: before?.version ?? 0 });
}
