import type { Message, Thread } from '../contract/post.ts';
import type { Event, EventType } from '../contract/webhooks.ts';
import { threadIdOf } from './rules/desks.ts';

/** What other systems hear of a message: who and when, never its text. */
export function messageEvent(type: EventType, message: Message): Event {
  const {
    id,
    regionId,
    from,
    number = '',
    subject,
    sentAt,
    withdrawn,
    addressees = 0,
    answerDueOn,
  } = message;
  return {
    id: `${type}.${id}`,
    type,
    regionId,
    timestamp: withdrawn?.at ?? sentAt ?? message.createdAt,
    data: {
      messageId: id,
      number,
      subject,
      from: threadIdOf(from),
      addressees,
      ...(answerDueOn && { answerDueOn }),
    },
  };
}

export function threadEvent(
  type: EventType,
  { id, regionId, number = '' }: Message,
  thread: Thread,
  at: string,
  entryId?: string,
): Event {
  const desk = threadIdOf(thread);
  return {
    id: [type, id, desk, ...(entryId ? [entryId] : [])].join('.'),
    type,
    regionId,
    timestamp: at,
    data: { messageId: id, number, desk, nodeId: thread.nodeId, ...(entryId && { entryId }) },
  };
}
