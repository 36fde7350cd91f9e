import { stemsOf } from '../shared/searchWords.ts';
import type { NodeId } from '../shared/words.ts';
import type { Ticket } from './contract/ticket.ts';
import type { SearchRepository } from './repository/searchRepository.ts';
import type { TicketRepository } from './repository/ticketRepository.ts';

interface SearchRooms {
  search: SearchRepository;
  tickets: TicketRepository;
}

interface Sought {
  regionId: NodeId;
  q: string;
  limit: number;
  /** Where the page before ended. */
  before?: string | undefined;
  matches: (ticket: Ticket) => boolean;
}

/** Words beyond this many narrow nothing any more. */
const mostWords = 8;
const heldAtOnce = 100;
/** A search that finds hardly anything among so many ends there, and says where it may go on. */
const mostHeld = 1500;

/**
 * Tickets in which every word stands, in any form and with one letter wrong, newest first. The rarest word leads; what
 * it leads to is held against the others.
 */
export async function searchTickets(
  { search, tickets }: SearchRooms,
  { regionId, q, limit, before, matches }: Sought,
): Promise<{ items: Ticket[]; before?: string }> {
  const words = stemsOf(q).slice(0, mostWords);
  const meant = await Promise.all(words.map((word) => search.near(regionId, word)));
  if (meant.length === 0 || meant.some((stems) => stems.length === 0)) return { items: [] };
  const lists = await Promise.all(meant.map((stems) => newestWithAny(search, regionId, stems, before)));
  const lead = lists.reduce((least, list) => (list.places.length < least.places.length ? list : least));
  const others = meant.filter((_, at) => lists[at] !== lead);

  const items: Ticket[] = [];
  let [places, hasMore] = [lead.places, lead.hasMore];
  for (let held = 0; places.length > 0; ) {
    const part = places.slice(0, heldAtOnce);
    const having = await heldAgainst(search, part, others);
    const found = new Map(
      (await tickets.getMany(having.map(({ ticketId }) => ticketId))).map((one) => [one.id, one]),
    );
    for (const { ticketId, sk } of having) {
      const ticket = found.get(ticketId);
      if (ticket && matches(ticket)) items.push(ticket);
      if (items.length === limit) return { items, before: sk };
    }
    held += part.length;
    const last = part.at(-1)?.sk;
    if (held >= mostHeld && last) return { items, before: last };
    places = places.slice(heldAtOnce);
    if (places.length === 0 && hasMore && last)
      ({ places, hasMore } = await newestWithAny(search, regionId, lead.stems, last));
  }
  return { items };
}

interface Place {
  sk: string;
  ticketId: string;
}

/** The newest tickets with any of the stems; it ends where the first of their lists was cut, so that none is missed. */
async function newestWithAny(
  search: SearchRepository,
  regionId: NodeId,
  stems: readonly string[],
  before: string | undefined,
) {
  const lists = await Promise.all(stems.map((stem) => search.withWord(regionId, stem, before)));
  const cuts = lists.flatMap(({ places, hasMore }) => (hasMore ? [places.at(-1)?.sk ?? ''] : []));
  const cut = cuts.sort().at(-1) ?? '';
  const merged = new Map<string, Place>();
  for (const { places } of lists)
    for (const place of places) if (place.sk >= cut) merged.set(place.sk, place);
  const places = [...merged.values()].sort((a, b) => (a.sk < b.sk ? 1 : -1));
  return { stems, places, hasMore: cuts.length > 0 };
}

async function heldAgainst(
  search: SearchRepository,
  places: readonly Place[],
  others: readonly (readonly string[])[],
): Promise<readonly Place[]> {
  if (others.length === 0) return places;
  const stems = await search.stemsOf(places.map(({ ticketId }) => ticketId));
  return places.filter(({ ticketId }) => {
    const own = stems.get(ticketId);
    return own !== undefined && others.every((meant) => meant.some((stem) => own.has(stem)));
  });
}
