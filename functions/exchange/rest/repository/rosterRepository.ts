import { z } from 'zod';
import type { Files } from '../../../shared/files.ts';
import { fingerprint } from '../../../shared/ids.ts';
import { inParallel } from '../../../shared/parallel.ts';
import type { Table } from '../../../shared/table.ts';
import type { NodeId } from '../../../shared/words.ts';
import { type Roster, rosterSchema, type ShelfName, shelfNameSchema } from '../../contract/rest.ts';
import type { Kind } from '../rules/resources.ts';
import type { RosterObject } from '../rules/values.ts';

/** The first id of each file of a shelf, and every file of the edition. */
const shelfIndexSchema = z.object({
  firsts: z.partialRecord(shelfNameSchema, z.array(z.string())),
  files: z.array(z.string()),
});
export type ShelfIndex = z.infer<typeof shelfIndexSchema>;

const filesAtOnce = 16;

/**
 * One small item a region says which edition stands; its objects lie in files: each shelf in pieces of 500 in the order of
 * ids, beside them what belongs to one school, and an index of it all. So a page costs the same at the beginning of a
 * list and at its end, and nothing of the region is read for it but the piece it lies in.
 * The item: GetItem, 1 read unit; saved with each edition, 1 write unit. A page of up to 500: the item and one or two
 * files; of 1,000: three at most. One object by its id: the item, the index, one file. A list of a school: the item and
 * one file. A filter or an order looks through the files of one shelf, up to 50,000 objects.
 */
export function rosterRepository(table: Table, files: Files) {
  const keyOf = (regionId: NodeId) => ({ pk: `roster#${regionId}`, sk: 'roster' });
  const folder = (regionId: NodeId, edition: string) => `exchange/roster/${regionId}/${edition}`;
  type Place = Pick<Roster, 'regionId' | 'edition'>;
  const indexKey = ({ regionId, edition }: Place) => `${folder(regionId, edition)}/index.json`;
  const pieceKey = ({ regionId, edition }: Place, shelf: ShelfName, piece: number) =>
    `${folder(regionId, edition)}/${shelf}/${piece}.json`;
  const schoolKey = ({ regionId, edition }: Place, kind: Kind, school: string) =>
    `${folder(regionId, edition)}/school/${kind}/${fingerprint(school)}.json`;

  async function put(key: string, value: unknown): Promise<string> {
    await files.put(key, new TextEncoder().encode(JSON.stringify(value)), 'application/json');
    return key;
  }
  async function read(key: string): Promise<unknown> {
    const found = await files.get(key);
    return found && JSON.parse(new TextDecoder().decode(found.body));
  }
  async function index(place: Place): Promise<ShelfIndex | undefined> {
    const found = await read(indexKey(place));
    return found === undefined ? undefined : shelfIndexSchema.parse(found);
  }

  return {
    find: (regionId: NodeId): Promise<Roster | undefined> => table.get(keyOf(regionId), rosterSchema),

    /** Over what was read; refuses with `staleRecord` when another edition came first. */
    async save(roster: Roster, before: Roster | undefined): Promise<void> {
      const item = { ...keyOf(roster.regionId), kind: 'roster', ...roster };
      await table.putDerivedOver({ ...item, version: (before?.version ?? 0) + 1 }, before?.version);
    },

    putPiece: (place: Place, shelf: ShelfName, piece: number, objects: readonly RosterObject[]) =>
      put(pieceKey(place, shelf, piece), objects),
    /** Of our own making: taken at its word. */
    piece: async (place: Place, shelf: ShelfName, piece: number) =>
      (await read(pieceKey(place, shelf, piece))) as RosterObject[] | undefined,

    putOfSchool: (place: Place, kind: Kind, school: string, objects: readonly RosterObject[]) =>
      put(schoolKey(place, kind, school), objects),
    /** A school without such objects has no file. */
    ofSchool: async (place: Place, kind: Kind, school: string) =>
      ((await read(schoolKey(place, kind, school))) ?? []) as RosterObject[],

    putIndex: (place: Place, value: ShelfIndex) => put(indexKey(place), value),
    index,

    async remove(place: Place): Promise<void> {
      const found = await index(place);
      await inParallel(found?.files ?? [], filesAtOnce, (key) => files.remove(key));
      await files.remove(indexKey(place));
    },
  };
}
export type RosterRepository = ReturnType<typeof rosterRepository>;
