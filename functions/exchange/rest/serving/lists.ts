import { inParallel } from '../../../shared/parallel.ts';
import type { Roster, ShelfName } from '../../contract/rest.ts';
import type { RosterRepository } from '../repository/rosterRepository.ts';
import { type Asked, searched } from '../rules/asked.ts';
import { matches } from '../rules/filter.ts';
import { chunkOfId, chunkSize, chunksOf } from '../rules/shelfChunks.ts';
import { RosterRefusal } from '../rules/status.ts';
import type { RosterObject } from '../rules/values.ts';

/** A filter and an order look through so many objects at most. */
export const mostSearched = 50_000;
const filesAtOnce = 8;

export interface Page {
  objects: readonly RosterObject[];
  total: number;
}

type Room = { rosters: RosterRepository };

/** A page of a shelf: the pieces it lies in, or what a filter and an order make of the whole shelf. */
export async function pageOfShelf(
  roster: Roster,
  shelf: ShelfName,
  asked: Asked,
  rooms: Room,
): Promise<Page> {
  const total = roster.counts[shelf];
  const { filter, sort, offset, limit } = asked;
  if (!filter && !sort) {
    const { chunks, skip, take } = chunksOf(offset, limit, total);
    const found = await inParallel(chunks, filesAtOnce, (piece) => pieceOf(roster, shelf, piece, rooms));
    return { objects: found.flat().slice(skip, skip + take), total };
  }
  if (total > mostSearched)
    throw new RosterRefusal(
      'invaliddata',
      `filter and sort look through ${mostSearched} objects at most and ${shelf} has ${total}: ask for the lists of one school, /schools/{sourcedId}/${shelf}, or read page by page`,
    );
  const pieces = Array.from({ length: Math.ceil(total / chunkSize) }, (_, piece) => piece);
  const left = await inParallel(pieces, filesAtOnce, async (piece) => {
    const objects = await pieceOf(roster, shelf, piece, rooms);
    return filter ? objects.filter((one) => matches(filter, one)) : objects;
  });
  return pageOf(left.flat(), asked);
}

/** A page of a list that is at hand as a whole. */
export function pageOf(objects: readonly RosterObject[], asked: Asked): Page {
  const left = searched(objects, asked);
  return { objects: left.slice(asked.offset, asked.offset + asked.limit), total: left.length };
}

/** Refuses an id that nothing on the shelf has with `unknownobject`. */
export async function objectOfShelf(
  roster: Roster,
  shelf: ShelfName,
  id: string,
  rooms: Room,
): Promise<RosterObject> {
  const index = await rooms.rosters.index(roster);
  if (!index) throw changedMeanwhile();
  const piece = chunkOfId(index.firsts[shelf] ?? [], id);
  const objects = piece === undefined ? [] : await pieceOf(roster, shelf, piece, rooms);
  const found = objects.find(({ sourcedId }) => sourcedId === id);
  if (!found) throw new RosterRefusal('unknownobject', `${shelf}: nothing has the sourcedId ${id}`);
  return found;
}

async function pieceOf(roster: Roster, shelf: ShelfName, piece: number, { rosters }: Room) {
  const found = await rosters.piece(roster, shelf, piece);
  if (!found) throw changedMeanwhile();
  return found;
}

const changedMeanwhile = () =>
  new RosterRefusal('server_busy', 'The lists were put together anew meanwhile; ask again', 503);
