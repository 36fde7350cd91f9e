import type { Change } from '../../shared/change.ts';
import { encodeCursor } from '../../shared/cursor.ts';
import { Refusal } from '../../shared/refusal.ts';
import type { QueryInput, Table } from '../../shared/table.ts';
import type { Instant, NodeId } from '../../shared/words.ts';
import { type EntryWords, entryWordsSchema } from '../contract/entries.ts';
import { type Ticket, ticketSchema } from '../contract/ticket.ts';

const indexes = {
  open: { name: 'openTickets', pk: 'openKey', sk: 'openSort' },
  region: { name: 'ticketsByRegion', pk: 'regionKey', sk: 'changedSort' },
  operator: { name: 'ticketsByOperator', pk: 'operatorKey', sk: 'openSort' },
  partner: { name: 'ticketsByPartner', pk: 'partnerKey', sk: 'changedSort' },
  organisation: { name: 'ticketsByOrganisation', pk: 'organisationKey', sk: 'changedSort' },
  municipality: { name: 'ticketsByMunicipality', pk: 'municipalityKey', sk: 'changedSort' },
  school: { name: 'ticketsBySchool', pk: 'schoolKey', sk: 'changedSort' },
  incident: { name: 'ticketsByIncident', pk: 'ticketIncidentKey', sk: 'ticketIncidentSort' },
  escalating: { name: 'ticketsEscalating', pk: 'escalatingKey', sk: 'escalatingSort' },
} as const;

/** A list of tickets: whose, and for those of the desk up to which deadline. */
export type TicketList =
  | { of: 'open'; region: NodeId; dueBefore?: Instant }
  | { of: 'operator'; operator: string }
  | { of: 'partner'; region: NodeId; isWaiting: boolean }
  | { of: 'region'; region: NodeId }
  /** In the order in which they joined, which no answer changes. */
  | { of: 'incident'; incident: string }
  /** Whose next step of the ladder is reached by a moment. */
  | { of: 'escalating'; region: NodeId; by: Instant }
  | { of: 'organisation' | 'municipality' | 'school'; node: NodeId };

export interface TicketPage {
  limit: number;
  cursor?: string | undefined;
  matches?: ((ticket: Ticket) => boolean) | undefined;
}

/** Most recent tickets first where the list is not a desk's; a desk has first what is due first. */
const deskLists = new Set<TicketList['of']>(['open', 'operator', 'incident', 'escalating']);
const neverDue = '9999';
/** Tickets read at once while a list is sifted. */
const siftedPage = 100;
/** A list that hardly anything matches is handed out in parts rather than read to its end for one page. */
const mostSifted = 2000;

/**
 * A ticket is one item with a line for each entry (about 2 KB with six of them); its texts lie beside it, an item each,
 * and an entry that the ticket does not name does not exist. So every rule of a ticket is kept by the condition on one
 * item's version, and lists carry no texts.
 *
 * Ticket: GetItem, 1 read unit. Conversation: one query of the collection, 1 unit for about 8 entries of usual length.
 * Lists: 0.35 read units a ticket, by `openTickets` (what is due first), `ticketsByOperator` (the same, of one),
 * `ticketsByRegion`, `…Partner`, `…Organisation`, `…Municipality`, `…School` (last changed first), `ticketsByIncident`
 * (first joined first), `ticketsEscalating` (next step first).
 * Saving: 1 write unit a KB for the item, the same for each list it stands in, and 1 a KB for each text.
 */
export function ticketRepository(table: Table) {
  async function find(id: string): Promise<Ticket | undefined> {
    return id === '' ? undefined : table.get(keyOf(id), ticketSchema);
  }

  return {
    find,

    async get(id: string): Promise<Ticket> {
      const found = await find(id);
      if (!found) throw new Refusal('notFound', `No ticket ${id}`);
      return found;
    },

    getMany: (ids: readonly string[]): Promise<Ticket[]> => table.getMany(ids.map(keyOf), ticketSchema),

    /** What entries say, by their ids. */
    async words(id: string): Promise<ReadonlyMap<string, EntryWords>> {
      const items = await table.queryAll({ pk: keyOf(id).pk, beginsWith: 'entry#' }, entryWordsSchema);
      return new Map(items.map((words) => [words.id, words]));
    },

    /** Texts are put before the ticket that names them: cut short in between, nothing is lost and nothing is shown. */
    async create(ticket: Ticket, words: readonly EntryWords[], change: Change): Promise<Ticket> {
      await table.putDerived(words.map((one) => asItem(one, ticket)));
      return table.create({ ...savingOf(ticket), change }, ticketSchema);
    },

    async save(before: Ticket, after: Ticket, words: readonly EntryWords[], change: Change): Promise<Ticket> {
      await table.putDerived(words.map((one) => asItem(one, after)));
      return table.save({ ...savingOf(after), before, change });
    },

    /** A page of a list, or of its tickets that match; the cursor continues after the last one shown. */
    async page(list: TicketList, { limit, cursor, matches }: TicketPage) {
      const input = inputOf(list);
      const found: Ticket[] = [];
      let from = cursor;
      let sifted = 0;
      do {
        const page = await table.query(
          { ...input, limit: matches ? siftedPage : limit, ...(from && { cursor: from }) },
          ticketSchema,
        );
        found.push(...(matches ? page.items.filter(matches) : page.items));
        sifted += page.items.length;
        from = page.next;
      } while (matches && from && found.length <= limit && sifted < mostSifted);
      const items = found.slice(0, limit);
      const last = items.at(-1);
      const next = found.length > limit && last ? cursorAfter(last, input.index) : from;
      return { items, ...(next && { next }) };
    },
  };
}
export type TicketRepository = ReturnType<typeof ticketRepository>;

function keyOf(id: string) {
  return { pk: `ticket#${id}`, sk: 'ticket' };
}

function asItem(words: EntryWords, { expiresAtEpochSeconds }: Ticket) {
  const key = { pk: keyOf(words.ticketId).pk, sk: `entry#${words.id}` };
  return { ...key, kind: 'entry', ...words, ...(expiresAtEpochSeconds && { expiresAtEpochSeconds }) };
}

/** A question of the probe is of a kind that no feed knows, and has the keys of no list. */
function savingOf(ticket: Ticket) {
  if (ticket.probe) return { key: keyOf(ticket.id), kind: 'probeTicket', after: ticket };
  return { key: keyOf(ticket.id), kind: 'ticket', after: ticket, index: indexKeysOf(ticket) };
}

function indexKeysOf(ticket: Ticket): Record<string, string> {
  const { id, regionId, status, operator, organisation, schoolId, due, updatedAt, entries } = ticket;
  const { incident, escalatesAt, mergedInto, rejoined } = ticket;
  // What is worked on in another ticket's stead stands on no desk.
  const isOpen = status !== 'resolved' && !mergedInto && !rejoined;
  const own = organisation?.at(-1);
  const municipality = organisation?.[1];
  const wasHandedOver = entries.some(({ kind }) => kind === 'handOver');
  return {
    regionKey: regionId,
    changedSort: `${updatedAt}#${id}`,
    ...(isOpen && { openKey: regionId, openSort: `${due?.at ?? neverDue}#${id}` }),
    ...(isOpen && operator && { operatorKey: operator.id }),
    ...(wasHandedOver && { partnerKey: partnerKeyOf(regionId, status === 'partner') }),
    ...(own && { organisationKey: own }),
    ...(municipality && { municipalityKey: municipality }),
    ...(schoolId && { schoolKey: schoolId }),
    ...(incident && { ticketIncidentKey: incident.id, ticketIncidentSort: `${incident.since}#${id}` }),
    ...(isOpen && escalatesAt && { escalatingKey: regionId, escalatingSort: `${escalatesAt}#${id}` }),
  };
}

function partnerKeyOf(region: NodeId, isWaiting: boolean): string {
  return `${region}#${isWaiting ? 'waiting' : 'returned'}`;
}

function inputOf(list: TicketList): QueryInput & { index: (typeof indexes)[TicketList['of']] } {
  const base = { index: indexes[list.of], newestFirst: !deskLists.has(list.of) };
  switch (list.of) {
    case 'open':
      return { ...base, pk: list.region, ...(list.dueBefore && { to: list.dueBefore }) };
    case 'operator':
      return { ...base, pk: list.operator };
    case 'partner':
      return { ...base, pk: partnerKeyOf(list.region, list.isWaiting) };
    case 'region':
      return { ...base, pk: list.region };
    case 'incident':
      return { ...base, pk: list.incident };
    case 'escalating':
      return { ...base, pk: list.region, to: `${list.by}~` };
    default:
      return { ...base, pk: list.node };
  }
}

function cursorAfter(ticket: Ticket, index: (typeof indexes)[TicketList['of']]): string {
  const keys = indexKeysOf(ticket);
  return encodeCursor({ ...keyOf(ticket.id), [index.pk]: keys[index.pk], [index.sk]: keys[index.sk] });
}
