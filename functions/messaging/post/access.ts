import type { Principal } from '../../shared/access/admit.ts';
import { Refusal } from '../../shared/refusal.ts';
import type { Message, Thread } from '../contract/post.ts';
import { signedIn } from '../reader.ts';
import type { MessagingRooms } from '../rooms.ts';
import { deskOfClaims, isSameDesk } from './rules/desks.ts';

type Rooms = Pick<MessagingRooms, 'messages' | 'threads'>;
type Asked = { params: { messageId: string } };

/** Whoever has a message before them: the desk that wrote it, or one it lies at; nobody else. */
export async function readerOfMessage(
  messageId: string,
  request: { principal: Principal },
  { messages, threads }: Rooms,
): Promise<{ message: Message; isSender: boolean; thread?: Thread }> {
  const desk = deskOfClaims(signedIn(request));
  const [message, thread] = await Promise.all([messages.get(messageId), threads.find(messageId, desk)]);
  const isSender = isSameDesk(message.from, desk);
  if (!isSender && !thread) throw new Refusal('notAllowed', 'The message does not lie at your desk');
  return { message, isSender, ...(thread && { thread }) };
}

/** A message of the desk of whoever asks. */
export async function ownMessage(
  messageId: string,
  request: { principal: Principal },
  rooms: Rooms,
): Promise<Message> {
  const { message, isSender } = await readerOfMessage(messageId, request, rooms);
  if (!isSender) throw new Refusal('notAllowed', 'Only whoever sent the message may do this');
  return message;
}

/** A message at the desk of whoever asks. */
export async function messageAtDesk(
  messageId: string,
  request: { principal: Principal },
  rooms: Rooms,
): Promise<{ message: Message; isSender: boolean; thread: Thread }> {
  const { message, isSender, thread } = await readerOfMessage(messageId, request, rooms);
  if (!thread) throw new Refusal('notAllowed', 'The message does not lie at your desk');
  return { message, isSender, thread };
}

// Who is admitted to a route, before anything else is asked of the request

const admitted =
  (rule: (messageId: string, request: { principal: Principal }, rooms: Rooms) => Promise<unknown>) =>
  async ({ params }: Asked, rooms: Rooms, principal: Principal) => {
    await rule(params.messageId, { principal }, rooms);
    return 'own' as const;
  };

export const bySender = admitted(ownMessage);
export const byReader = admitted(readerOfMessage);
export const byAddressee = admitted(messageAtDesk);
