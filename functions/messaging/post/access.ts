import { Refusal } from '../../shared/refusal.ts';
import type { RequestContext } from '../../shared/route.ts';
import type { Message, Thread } from '../contract/post.ts';
import { signedIn } from '../reader.ts';
import type { MessagingRooms } from '../rooms.ts';
import { deskOfClaims, isSameDesk } from './rules/desks.ts';

/** Whoever has a message before them: the desk that wrote it, or one it lies at. Nobody else learns that it exists. */
export async function readerOfMessage(
  messageId: string,
  request: Pick<RequestContext, 'principal'>,
  { messages, threads }: Pick<MessagingRooms, 'messages' | 'threads'>,
): Promise<{ message: Message; isSender: boolean; thread?: Thread }> {
  const desk = deskOfClaims(signedIn(request));
  const [message, thread] = await Promise.all([messages.get(messageId), threads.find(messageId, desk)]);
  const isSender = isSameDesk(message.from, desk);
  if (!isSender && !thread) throw new Refusal('notFound', `No message ${messageId}`);
  return { message, isSender, ...(thread && { thread }) };
}

/** A message of the desk of whoever asks. */
export async function ownMessage(
  messageId: string,
  request: Pick<RequestContext, 'principal'>,
  rooms: Pick<MessagingRooms, 'messages' | 'threads'>,
): Promise<Message> {
  const { message, isSender } = await readerOfMessage(messageId, request, rooms);
  if (!isSender) throw new Refusal('notAllowed', 'Only whoever sent the message may do this');
  return message;
}
