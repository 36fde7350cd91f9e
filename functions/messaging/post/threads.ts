import type { Thread } from '../contract/post.ts';
import type { MessagingRooms } from '../rooms.ts';

const threadsAtOnce = 200;

/** Goes through the threads of a message, so many at a time, so that memory does not grow with the list. */
export async function eachThread(
  messageId: string,
  { threads }: Pick<MessagingRooms, 'threads'>,
  visit: (some: readonly Thread[]) => Promise<void>,
): Promise<void> {
  let cursor: string | undefined;
  do {
    const page = await threads.ofMessage(messageId, { limit: threadsAtOnce, cursor });
    await visit(page.items);
    cursor = page.next;
  } while (cursor !== undefined);
}
