import type { Change } from '../../../shared/change.ts';
import { Refusal } from '../../../shared/refusal.ts';
import type { Table } from '../../../shared/table.ts';
import {
  type Desk,
  type ListedDesk,
  type Message,
  messageSchema,
  rosterSchema,
} from '../../contract/post.ts';

const byDesk = { name: 'messagesByDesk', pk: 'fromKey', sk: 'fromSort' } as const;
/** So many desks of a list stand in one record, and are served in one piece of work. */
export const desksPerPage = 200;

/**
 * A message is one item, about 3 KB: pk `message#<id>`, sk `message`. Reading: 1 read unit for 4 KB. Saving: 3 write
 * units and as many in the index. Its frozen list stands beside it, `roster#<page>`, 200 desks of some 70 bytes a page,
 * written once: 15 write units a page, 4 read units. What a desk wrote, newest first: 0.4 read units a message.
 */
export function messageRepository(table: Table) {
  const find = (id: string): Promise<Message | undefined> => table.get(keyOf(id), messageSchema);
  return {
    find,
    async get(id: string): Promise<Message> {
      const message = await find(id);
      if (!message) throw new Refusal('notFound', `No message ${id}`);
      return message;
    },
    many: (ids: readonly string[]): Promise<Message[]> => table.getMany(ids.map(keyOf), messageSchema),
    create(message: Message, change: Change): Promise<Message> {
      return table.create(
        { key: keyOf(message.id), kind: 'message', after: message, change, index: indexOf(message) },
        messageSchema,
      );
    },
    save(before: Message, after: Message, change: Change): Promise<Message> {
      return table.save({
        key: keyOf(after.id),
        kind: 'message',
        before,
        after,
        change,
        index: indexOf(after),
      });
    },
    /** Of a desk, drafts or those that were sent, newest first. */
    written(desk: Desk, status: 'draft' | 'sent', page: { limit: number; cursor?: string | undefined }) {
      return table.query(
        {
          pk: `${status}#${desk.role}#${desk.nodeId}`,
          index: byDesk,
          newestFirst: true,
          limit: page.limit,
          ...(page.cursor !== undefined && { cursor: page.cursor }),
        },
        messageSchema,
      );
    },
    async freeze(id: string, desks: readonly ListedDesk[]): Promise<void> {
      for (let start = 0; start < desks.length; start += desksPerPage)
        await table.putDerived([
          {
            pk: `message#${id}`,
            sk: rosterKey(start / desksPerPage),
            kind: 'messageRoster',
            desks: desks.slice(start, start + desksPerPage),
          },
        ]);
    },
    async roster(id: string, page: number): Promise<ListedDesk[]> {
      const kept = await table.get({ pk: `message#${id}`, sk: rosterKey(page) }, rosterSchema);
      return kept?.desks ?? [];
    },
  };
}
export type MessageRepository = ReturnType<typeof messageRepository>;

function keyOf(id: string) {
  return { pk: `message#${id}`, sk: 'message' };
}

function rosterKey(page: number): string {
  return `roster#${String(page).padStart(3, '0')}`;
}

/** What was withdrawn stays among what was sent; what was discarded is in no list. */
function indexOf({ from, status, id, createdAt, sentAt }: Message): Record<string, string> {
  if (status === 'discarded') return {};
  const list = status === 'draft' ? 'draft' : 'sent';
  return { fromKey: `${list}#${from.role}#${from.nodeId}`, fromSort: `${sentAt ?? createdAt}#${id}` };
}
