import { z } from 'zod';
import type { Table } from '../../shared/table.ts';

const leadsSchema = z.object({ ticketId: z.string(), isOurs: z.boolean().optional() });
const threadSchema = z.object({ messageIds: z.array(z.string()) });

/** Mail programs want the first letter of a thread and the latest. */
const mostKept = 20;

/**
 * Which ticket a letter belongs to: pk `mail#<message id>`, an item for each letter sent or received in a ticket, and
 * `number#<number>`, one a ticket; 0.1 KB each. Looking: 1 read unit each. Writing: 1 write unit each. The thread of a
 * ticket, `ticket#<id>` sk `mail`: 1 read and 1 write unit.
 */
export function mailRepository(table: Table) {
  return {
    /** The ticket that one of these letters belongs to, the latest asked first. */
    async ticketOf(keys: readonly string[]): Promise<string | undefined> {
      for (const key of keys.toReversed()) {
        const found = await table.get(keyOf(key), leadsSchema);
        if (found) return found.ticketId;
      }
      return undefined;
    },

    async isOurs(key: string): Promise<boolean> {
      return (await table.get(keyOf(key), leadsSchema))?.isOurs ?? false;
    },

    async ticketNumbered(number: string): Promise<string | undefined> {
      return (await table.get(numberKeyOf(number), leadsSchema))?.ticketId;
    },

    numbered: (tickets: readonly { id: string; number: string }[]): Promise<void> =>
      table.putDerived(
        tickets.map(({ id, number }) => ({ ...numberKeyOf(number), kind: 'number', ticketId: id })),
      ),

    async thread(ticketId: string): Promise<readonly string[]> {
      return (await table.get(threadKeyOf(ticketId), threadSchema))?.messageIds ?? [];
    },

    async keep(ticketId: string, letter: { key: string; messageId: string; isOurs: boolean }): Promise<void> {
      const { key, messageId, isOurs } = letter;
      const before = (await table.get(threadKeyOf(ticketId), threadSchema))?.messageIds ?? [];
      const first = before.slice(0, 1);
      const later = [...before.slice(1), messageId].slice(-mostKept);
      await table.putDerived([
        { ...keyOf(key), kind: 'mail', ticketId, ...(isOurs && { isOurs }) },
        {
          ...threadKeyOf(ticketId),
          kind: 'mailThread',
          messageIds: [...new Set(first.length > 0 ? [...first, ...later] : [messageId])],
        },
      ]);
    },
  };
}
export type MailRepository = ReturnType<typeof mailRepository>;

function keyOf(key: string) {
  return { pk: `mail#${key}`, sk: 'mail' };
}

function numberKeyOf(number: string) {
  return { pk: `number#${number}`, sk: 'number' };
}

function threadKeyOf(ticketId: string) {
  return { pk: `ticket#${ticketId}`, sk: 'mail' };
}
