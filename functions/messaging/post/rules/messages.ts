import { Refusal } from '../../../shared/refusal.ts';
import type { Day, Instant } from '../../../shared/words.ts';
import { type Entry, entriesPerThread, type Message, type Thread } from '../../contract/post.ts';

export function refuseNotDraft({ id, status }: Pick<Message, 'id' | 'status'>): void {
  if (status !== 'draft')
    throw new Refusal('messageNotDraft', `Message ${id} is ${status}; only a draft is changed`, { status });
}

export function refuseNotSent({ id, status }: Pick<Message, 'id' | 'status'>): void {
  if (status !== 'sent') throw new Refusal('messageNotSent', `Message ${id} is ${status}`, { status });
}

/** The message on its way: with its number and the length of its list. Refuses a day to answer by that is over. */
export function sent(
  message: Message,
  { at, number, addressees, today }: { at: Instant; number: string; addressees: number; today: Day },
): Message {
  refuseNotDraft(message);
  if (addressees === 0) throw new Refusal('nobodyAddressed', 'Nobody is on the list');
  if (message.answerDueOn !== undefined && message.answerDueOn < today)
    throw new Refusal('answerDueInPast', 'The day to answer by is over', { day: message.answerDueOn });
  return { ...message, status: 'sent', sentAt: at, number, addressees };
}

export function withdrawn(message: Message, trace: NonNullable<Message['withdrawn']>): Message {
  refuseNotSent(message);
  return { ...message, status: 'withdrawn', withdrawn: trace };
}

/** The message with one more reminder. Those who have not answered are reminded once a day. */
export function reminded(
  message: Message,
  reminder: Message['reminders'][number],
  dayOf: (at: Instant) => Day,
): Message {
  refuseNotSent(message);
  if (message.answerDueOn === undefined)
    throw new Refusal('noAnswerAsked', 'No answer is asked for, so nobody is late with it');
  if (message.reminders.some(({ at }) => dayOf(at) === dayOf(reminder.at)))
    throw new Refusal('messageRemindedToday', 'Those who have not answered were reminded today');
  return { ...message, reminders: [...message.reminders, reminder] };
}

/** The thread with one more entry; its reader has read the message by that. Refuses when it is full. */
export function withEntry(thread: Thread, entry: Entry): Thread {
  if (thread.entries.length >= entriesPerThread)
    throw new Refusal('threadFull', `No more than ${entriesPerThread} answers to one message`, {
      most: entriesPerThread,
    });
  const { at, by, byName } = entry;
  const read =
    thread.read ?? (entry.from === 'addressee' ? { at, by, ...(byName && { byName }) } : undefined);
  return { ...thread, ...(read && { read }), entries: [...thread.entries, entry] };
}

/** Registration number of a desk's message within the year. */
export function numberIn(year: string, count: number): string {
  return `${count}/${year}`;
}
