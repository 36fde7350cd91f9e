import { domainTable, type Platform } from '../shared/platform.ts';
import { Refusal } from '../shared/refusal.ts';
import type { NodeId } from '../shared/words.ts';
import type { Ticket } from './contract/ticket.ts';
import type { AskerKind } from './contract/words.ts';
import { raisedTicketId } from './raised.ts';
import { ticketRepository } from './repository/ticketRepository.ts';
import { withoutContacts } from './rules/withoutContacts.ts';

/** A ticket as others name it. */
export type NamedTicket = Pick<Ticket, 'id' | 'number' | 'status'>;

/** An answer as the asker got it, with what it was about; whatever the asker's contacts say is left out of both. */
export interface ToldAnswer {
  number: string;
  subject: string;
  text: string;
  askerKind: AskerKind;
  regionId: NodeId;
}

/** What other domains may ask of the hotline. */
export interface HotlineReader {
  /** Tickets opened for these causes, by cause; a cause that has none yet is left out. 1 read unit each. */
  raised(causes: readonly string[]): Promise<ReadonlyMap<string, NamedTicket>>;
  /** Where a ticket stands in the tree. 1 read unit. Refuses an unknown one with `notFound`. */
  placeOf(ticketId: string): Promise<{ regionId: NodeId; schoolId?: NodeId | undefined }>;
  /** 1 read unit, and the conversation. Refuses with `notFound` what is no answer to the asker. */
  answer(ticketId: string, entryId: string): Promise<ToldAnswer>;
}

export function hotlineReader(platform: Platform): HotlineReader {
  const tickets = ticketRepository(domainTable(platform, 'hotline'));
  return {
    async raised(causes) {
      const causeOf = new Map(causes.map((cause) => [raisedTicketId(cause), cause]));
      const found = await tickets.getMany([...causeOf.keys()]);
      return new Map(found.map(({ id, number, status }) => [causeOf.get(id) ?? '', { id, number, status }]));
    },
    async placeOf(ticketId) {
      const { regionId, schoolId } = await tickets.get(ticketId);
      return { regionId, ...(schoolId && { schoolId }) };
    },
    async answer(ticketId, entryId) {
      const { number, subject, askerKind, regionId, contacts, entries } = await tickets.get(ticketId);
      const head = entries.find(({ id, kind }) => id === entryId && kind === 'answer');
      const words = head?.visibility === 'asker' ? (await tickets.words(ticketId)).get(entryId) : undefined;
      if (!words) throw new Refusal('notFound', `No answer ${entryId} in ticket ${ticketId}`);
      return {
        number,
        subject: withoutContacts(subject, contacts),
        text: withoutContacts(words.text, contacts),
        askerKind,
        regionId,
      };
    },
  };
}
