import type { Change } from '../../../shared/change.ts';
import { Refusal } from '../../../shared/refusal.ts';
import type { Table } from '../../../shared/table.ts';
import { type Desk, type Thread, threadSchema } from '../../contract/post.ts';
import { threadIdOf } from '../rules/desks.ts';

const byBox = { name: 'threadsByBox', pk: 'inboxKey', sk: 'inboxSort' } as const;
const unread = { name: 'unreadByBox', pk: 'unreadKey', sk: 'unreadSort' } as const;

/**
 * A message at one desk is one item, 0.5 KB and what was answered: pk `thread#<message>`, sk `<role>.<node>`. Laying it
 * there: 3 write units; reading or answering: 4, and 1 read unit. All of a message: 0.5 read units for 8 desks, so 52 for
 * 834. A desk's box, newest first: the same. Unread ones stand in an index of their own.
 */
export function threadRepository(table: Table) {
  return {
    /** False where the message lies there already. */
    async lay(thread: Thread): Promise<boolean> {
      try {
        const item = {
          ...keyOf(thread.messageId, thread),
          kind: 'messageThread',
          ...indexOf(thread),
          ...thread,
        };
        await table.putDerivedOver(item, undefined);
        return true;
      } catch (error) {
        if (error instanceof Refusal && error.code === 'staleRecord') return false;
        throw error;
      }
    },
    find: (messageId: string, desk: Desk): Promise<Thread | undefined> =>
      table.get(keyOf(messageId, desk), threadSchema),
    save(before: Thread, after: Thread, change: Change): Promise<Thread> {
      return table.save({
        key: keyOf(after.messageId, after),
        kind: 'messageThread',
        before,
        after,
        change,
        index: indexOf(after),
      });
    },
    ofMessage(messageId: string, page: { limit: number; cursor?: string | undefined }) {
      const { limit, cursor } = page;
      return table.query(
        { pk: `thread#${messageId}`, limit, ...(cursor !== undefined && { cursor }) },
        threadSchema,
      );
    },
    inBox(
      desk: Desk,
      { unreadOnly, ...page }: { limit: number; cursor?: string | undefined; unreadOnly?: boolean },
    ) {
      return table.query(
        {
          pk: boxOf(desk),
          index: unreadOnly ? unread : byBox,
          newestFirst: true,
          limit: page.limit,
          ...(page.cursor !== undefined && { cursor: page.cursor }),
        },
        threadSchema,
      );
    },
  };
}
export type ThreadRepository = ReturnType<typeof threadRepository>;

function keyOf(messageId: string, desk: Desk) {
  return { pk: `thread#${messageId}`, sk: threadIdOf(desk) };
}

function boxOf({ role, nodeId }: Desk): string {
  return `${role}#${nodeId}`;
}

function indexOf(thread: Thread): Record<string, string> {
  const [box, sort] = [boxOf(thread), `${thread.sentAt}#${thread.messageId}`];
  return { inboxKey: box, inboxSort: sort, ...(!thread.read && { unreadKey: box, unreadSort: sort }) };
}
