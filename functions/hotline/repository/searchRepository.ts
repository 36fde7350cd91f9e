import { z } from 'zod';
import { isOneOff, variantsOf } from '../../shared/searchWords.ts';
import type { Table } from '../../shared/table.ts';
import type { Instant, NodeId } from '../../shared/words.ts';

const postingSchema = z.object({ sk: z.string(), ticketId: z.string() });
const nearSchema = z.object({ sk: z.string() });
const termsSchema = z.object({ ticketId: z.string(), stems: z.array(z.string()) });

/** A ticket with all its stems, and where it stands in the lists of them. */
export interface Worded {
  regionId: NodeId;
  ticketId: string;
  createdAt: Instant;
  stems: readonly string[];
}

/** A ticket of half a megabyte is still found by what it begins with. */
const mostStems = 500;
const postingPage = 300;
const mostNear = 6;

/**
 * The index of words, derived from tickets by the feed. For each stem a list of its tickets, newest first; for each
 * stem and each way to leave out one of its letters a line that leads from a mistyped word to it; beside each ticket
 * all its stems, by which several words are looked for at once.
 *
 * Looking up: 0.5 read units for each way of writing a word (about 8), 0.5 for 60 tickets of a word, 0.5 a ticket that is
 * held against the other words. Indexing: 1 write unit a new stem of a ticket, about 8 for a stem nobody has used before.
 */
export function searchRepository(table: Table) {
  const wordKey = (regionId: NodeId, stem: string) => `word#${regionId}#${stem}`;
  const nearKey = (regionId: NodeId, variant: string) => `near#${regionId}#${variant}`;
  const termsKey = (ticketId: string) => ({ pk: `ticket#${ticketId}`, sk: 'terms' });

  async function unheard(regionId: NodeId, stems: readonly string[]): Promise<string[]> {
    const keys = stems.map((stem) => ({ pk: nearKey(regionId, stem), sk: stem }));
    const known = new Set((await table.getMany(keys, nearSchema)).map(({ sk }) => sk));
    return stems.filter((stem) => !known.has(stem));
  }

  async function waysTo(regionId: NodeId, stems: readonly string[]) {
    return (await unheard(regionId, stems)).flatMap((stem) =>
      variantsOf(stem).map((variant) => ({ pk: nearKey(regionId, variant), sk: stem, kind: 'near' })),
    );
  }

  return {
    /** Puts tickets into the lists of those of their words that they do not stand in yet. Twice changes nothing. */
    async index(tickets: readonly Worded[]): Promise<void> {
      const known = await table.getMany(
        tickets.map(({ ticketId }) => termsKey(ticketId)),
        termsSchema,
      );
      const before = new Map(known.map(({ ticketId, stems }) => [ticketId, stems]));
      const fresh = tickets.flatMap(({ stems, ...placed }) => {
        const standing = before.get(placed.ticketId) ?? [];
        const added = stems.slice(0, mostStems).filter((stem) => !standing.includes(stem));
        return added.length > 0 ? [{ ...placed, standing, added }] : [];
      });
      const regions = [...new Set(fresh.map(({ regionId }) => regionId))];
      const ways = await Promise.all(
        regions.map((region) => {
          const own = fresh.filter(({ regionId }) => regionId === region);
          return waysTo(region, [...new Set(own.flatMap(({ added }) => added))]);
        }),
      );
      const postings = fresh.flatMap(({ regionId, ticketId, createdAt, added }) =>
        added.map((stem) => ({
          pk: wordKey(regionId, stem),
          sk: `${createdAt}#${ticketId}`,
          kind: 'word',
          ticketId,
        })),
      );
      const terms = fresh.map(({ ticketId, standing, added }) => ({
        ...termsKey(ticketId),
        kind: 'terms',
        ticketId,
        stems: [...standing, ...added],
      }));
      // A ticket's own list comes last: cut short before it, everything is simply put again.
      await table.putDerived([...ways.flat(), ...postings]);
      await table.putDerived(terms);
    },

    /** The stems somebody may have meant: the word itself first, then those one mistake away. */
    async near(regionId: NodeId, stem: string): Promise<string[]> {
      const pages = await Promise.all(
        variantsOf(stem).map((variant) =>
          table.query({ pk: nearKey(regionId, variant), limit: 50 }, nearSchema),
        ),
      );
      const found = new Set(pages.flatMap(({ items }) => items.map(({ sk }) => sk)));
      const meant = [...found].filter((other) => isOneOff(stem, other));
      return meant.sort((a, b) => Number(b === stem) - Number(a === stem)).slice(0, mostNear);
    },

    /** Tickets with a word, newest first, below `before` when the list goes on. */
    async withWord(regionId: NodeId, stem: string, before?: string) {
      const { items, next } = await table.query(
        {
          pk: wordKey(regionId, stem),
          newestFirst: true,
          limit: postingPage,
          ...(before && { to: before }),
        },
        postingSchema,
      );
      const places = items.filter(({ sk }) => sk !== before);
      return { places, hasMore: next !== undefined };
    },

    /** All stems of tickets, by their ids. */
    async stemsOf(ticketIds: readonly string[]): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
      const found = await table.getMany(ticketIds.map(termsKey), termsSchema);
      return new Map(found.map(({ ticketId, stems }) => [ticketId, new Set(stems)]));
    },
  };
}
export type SearchRepository = ReturnType<typeof searchRepository>;
