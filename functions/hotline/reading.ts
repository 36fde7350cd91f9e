import { domainTable, type Platform } from '../shared/platform.ts';
import type { Ticket } from './contract.ts';
import { raisedTicketId } from './raised.ts';
import { ticketRepository } from './repository/ticketRepository.ts';

/** A ticket as others name it. */
export type NamedTicket = Pick<Ticket, 'id' | 'number' | 'status'>;

/** What other domains may ask of the hotline. */
export interface HotlineReader {
  /** Tickets opened for these causes, by cause; a cause that has none yet is left out. 1 read unit each. */
  raised(causes: readonly string[]): Promise<ReadonlyMap<string, NamedTicket>>;
}

export function hotlineReader(platform: Platform): HotlineReader {
  const tickets = ticketRepository(domainTable(platform, 'hotline'));
  return {
    async raised(causes) {
      const causeOf = new Map(causes.map((cause) => [raisedTicketId(cause), cause]));
      const found = await tickets.getMany([...causeOf.keys()]);
      return new Map(found.map(({ id, number, status }) => [causeOf.get(id) ?? '', { id, number, status }]));
    },
  };
}
