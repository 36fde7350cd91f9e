import { dayOf } from '../../shared/calendar/zone.ts';
import { todayIn } from '../../shared/clock.ts';
import type { Day, NodeId } from '../../shared/words.ts';
import type { InboxRow, Message, MessageView, Tally, Thread, ThreadView } from '../contract/post.ts';
import type { MessagingRooms } from '../rooms.ts';
import { linked } from './files.ts';
import { threadIdOf } from './rules/desks.ts';
import { dutyOf } from './rules/duty.ts';

export interface Days {
  today: Day;
  dayOf(at: string): Day;
}

export async function daysOf(
  regionId: NodeId,
  { register, clock }: Pick<MessagingRooms, 'register' | 'clock'>,
): Promise<Days> {
  const zone = await register.zoneOf(regionId);
  return { today: todayIn(clock, zone), dayOf: (at) => dayOf(new Date(at), zone) };
}

export function countsOf(tally: Tally | undefined) {
  const { delivered = 0, read = 0, answered = 0 } = tally ?? {};
  return { delivered, read, answered };
}

export function inboxRowOf(thread: Thread, message: Message, days: Days): InboxRow {
  const { subject, number = '', attachments, byName, answerDueOn } = message;
  return {
    messageId: message.id,
    from: message.from,
    ...(byName && { byName }),
    number,
    subject,
    sentAt: thread.sentAt,
    ...(answerDueOn && { answerDueOn }),
    duty: dutyOf(thread, message, days),
    isRead: thread.read !== undefined,
    isWithdrawn: message.status === 'withdrawn',
    files: attachments.length,
  };
}

export async function threadViewOf(
  thread: Thread,
  message: Message,
  days: Days,
  { files }: Pick<MessagingRooms, 'files'>,
): Promise<ThreadView> {
  const { messageId: _message, from: _from, path, entries, ...own } = thread;
  const municipalityId = path[1];
  return {
    ...own,
    id: threadIdOf(thread),
    ...(municipalityId && { municipalityId }),
    duty: dutyOf(thread, message, days),
    entries: await Promise.all(
      entries.map(async (entry) => ({ ...entry, attachments: await linked(entry.attachments, files) })),
    ),
  };
}

/** A message as its sender sees it, with its counts, or as one it lies with, with their own thread. */
export async function messageViewOf(
  message: Message,
  { thread, isSender }: { thread?: Thread; isSender: boolean },
  rooms: Pick<MessagingRooms, 'register' | 'clock' | 'files' | 'tallies'>,
): Promise<MessageView> {
  const days = await daysOf(message.regionId, rooms);
  const { attachments, ...own } = message;
  const [links, tally, view] = await Promise.all([
    linked(attachments, rooms.files),
    isSender ? rooms.tallies.one(message.id) : undefined,
    thread && threadViewOf(thread, message, days, rooms),
  ]);
  return {
    ...own,
    attachments: links,
    today: days.today,
    ...(isSender && { tally: countsOf(tally) }),
    ...(view && { thread: view }),
  };
}
