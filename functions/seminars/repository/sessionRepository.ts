import type { Change } from '../../shared/change.ts';
import { encodeCursor } from '../../shared/cursor.ts';
import { Refusal } from '../../shared/refusal.ts';
import type { Table } from '../../shared/table.ts';
import type { Instant, NodeId } from '../../shared/words.ts';
import { type Session, type SessionCard, sessionCardSchema, sessionSchema } from '../contract/sessions.ts';
import { cardOf } from '../rules/cards.ts';

const byRegion = { name: 'sessionsByRegion', pk: 'cardsKey', sk: 'cardsSort' } as const;
/** Sessions read at once while a list is sifted. */
const siftedPage = 100;

export interface CardPage {
  from?: Instant | undefined;
  to?: Instant | undefined;
  limit: number;
  cursor?: string | undefined;
  matches(card: SessionCard): boolean;
}

/**
 * A session is one item with everybody signed up for it: pk `session#<id>`, sk `session`; 1.5 KB and 0.4 KB a person, so
 * that a seat is given under the condition on one version. Beside it lies its card (sk `card`, 1 KB) without people,
 * derived, which lists are made of.
 *
 * Session: GetItem, consistent, 1 read unit for each 4 KB: 7 with 60 people. Save: 1 write unit a KB, 26 with 60 people,
 * and 3 for the card. Cards of a region by their beginning: `sessionsByRegion`, 0.15 read units each.
 */
export function sessionRepository(table: Table) {
  async function find(id: string): Promise<Session | undefined> {
    return id === '' ? undefined : table.get(keyOf(id), sessionSchema);
  }

  /** The card of the newest version wins, whoever comes to put it last. */
  async function putCard(session: Session): Promise<void> {
    for (;;) {
      const standing = await table.get(cardKeyOf(session.id), sessionCardSchema);
      if (standing && standing.version >= session.version) return;
      try {
        await table.putDerivedOver(cardItemOf(session), standing?.version);
        return;
      } catch (error) {
        if (!(error instanceof Refusal) || error.code !== 'staleRecord') throw error;
      }
    }
  }

  /** Most often the card of the version before still stands; where it does not, it is read first. */
  async function putCardOver(versionBefore: number, session: Session): Promise<void> {
    try {
      await table.putDerivedOver(cardItemOf(session), versionBefore);
    } catch (error) {
      if (!(error instanceof Refusal) || error.code !== 'staleRecord') throw error;
      await putCard(session);
    }
  }

  return {
    find,

    async get(id: string): Promise<Session> {
      const found = await find(id);
      if (!found) throw new Refusal('notFound', `No session ${id}`);
      return found;
    },

    async create(session: Session, change: Change): Promise<Session> {
      const made = await table.create(
        { key: keyOf(session.id), kind: 'session', after: storedOf(session) as never, change },
        sessionSchema,
      );
      const created = sessionSchema.parse(made);
      await putCard(created);
      return created;
    },

    async save(before: Session, after: Session, change: Change): Promise<Session> {
      const { version } = await table.save({
        key: keyOf(after.id),
        kind: 'session',
        before: storedOf(before),
        after: storedOf(after),
        change,
      });
      const saved = { ...after, version };
      await putCardOver(before.version, saved);
      return saved;
    },

    putCard,

    cards: (ids: readonly string[]): Promise<SessionCard[]> =>
      table.getMany([...new Set(ids)].map(cardKeyOf), sessionCardSchema),

    /** Sessions of a region that match, in the order of their beginning; the cursor goes on after the last one shown. */
    async page(regionId: NodeId, { from, to, limit, cursor, matches }: CardPage) {
      const found: SessionCard[] = [];
      let next = cursor;
      do {
        const page = await table.query(
          {
            pk: regionId,
            index: byRegion,
            limit: siftedPage,
            ...(from && { from }),
            ...(to && { to }),
            ...(next && { cursor: next }),
          },
          sessionCardSchema,
        );
        found.push(...page.items.filter(matches));
        next = page.next;
      } while (next && found.length <= limit);
      const items = found.slice(0, limit);
      const last = items.at(-1);
      const after = found.length > limit && last ? cursorAfter(last) : next;
      return { items, ...(after && { next: after }) };
    },
  };
}
export type SessionRepository = ReturnType<typeof sessionRepository>;

function storedOf(session: Session) {
  return { ...session, registrations: JSON.stringify(session.registrations) };
}

function keyOf(id: string) {
  return { pk: `session#${id}`, sk: 'session' };
}

function cardKeyOf(id: string) {
  return { pk: `session#${id}`, sk: 'card' };
}

function indexKeysOf({ regionId, startsAt, id }: Pick<SessionCard, 'regionId' | 'startsAt' | 'id'>) {
  return { cardsKey: regionId, cardsSort: `${startsAt}#${id}` };
}

function cardItemOf(session: Session) {
  return { ...cardKeyOf(session.id), kind: 'card', ...indexKeysOf(session), ...cardOf(session) };
}

function cursorAfter(card: SessionCard): string {
  return encodeCursor({ ...cardKeyOf(card.id), ...indexKeysOf(card) });
}
