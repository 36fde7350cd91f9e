import { Refusal } from '../../shared/refusal.ts';
import type { Table } from '../../shared/table.ts';
import type { Instant } from '../../shared/words.ts';
import { type NoticeLetter, noticeLetterSchema } from '../contract.ts';

const byDue = { name: 'lettersByDue', pk: 'dueKey', sk: 'dueSort' } as const;
const waiting = 'waiting';

/**
 * A notice on its way to one address: pk `outbox#<fingerprint of cause and address>`, about 1 KB, in the index only while
 * it waits. Putting: 2 write units. Those due by now: 0.5 read units for 4 letters. Sending: 2 write units each.
 */
export function outboxRepository(table: Table) {
  async function put(letter: NoticeLetter, read: number | undefined): Promise<boolean> {
    try {
      await table.putDerivedOver(asItem(letter), read);
      return true;
    } catch (error) {
      if (error instanceof Refusal && error.code === 'staleRecord') return false;
      throw error;
    }
  }

  return {
    /** False where the same cause was put for the same address before. */
    put: (letter: NoticeLetter): Promise<boolean> => put(letter, undefined),

    async due(now: Instant): Promise<NoticeLetter[]> {
      // `~` comes after every letter of an id, so what is due at this very moment is among them.
      return table.queryAll({ pk: waiting, index: byDue, to: `${now}~` }, noticeLetterSchema);
    },

    /** Claims a letter for whoever sends it; nothing where somebody else has. */
    async claim(letter: NoticeLetter, sentAt: Instant): Promise<NoticeLetter | undefined> {
      const claimed = { ...letter, sentAt, version: letter.version + 1 };
      return (await put(claimed, letter.version)) ? claimed : undefined;
    },

    /** Gives a claimed letter back that could not be sent. */
    async giveBack({ sentAt: _sent, ...letter }: NoticeLetter): Promise<void> {
      await put({ ...letter, version: letter.version + 1 }, letter.version);
    },
  };
}
export type OutboxRepository = ReturnType<typeof outboxRepository>;

function asItem(letter: NoticeLetter) {
  return {
    pk: `outbox#${letter.id}`,
    sk: 'letter',
    kind: 'noticeLetter',
    ...letter,
    ...(letter.sentAt === undefined && { dueKey: waiting, dueSort: `${letter.dueAt}#${letter.id}` }),
  };
}
