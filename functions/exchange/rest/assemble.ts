import { fingerprint } from '../../shared/ids.ts';
import { inParallel } from '../../shared/parallel.ts';
import type { NodeId } from '../../shared/words.ts';
import type { SchoolRecords } from '../contract/records.ts';
import { type Roster, type ShelfName, shelfNames } from '../contract/rest.ts';
import type { ExchangeRooms } from '../rooms.ts';
import { exchangeContract } from '../rules/contract/contract.ts';
import { inColumnsOf } from '../rules/records/record.ts';
import type { ShelfIndex } from './repository/rosterRepository.ts';
import {
  course,
  enrollment,
  organisation,
  roleOf,
  rowsOf,
  schoolClass,
  session,
  staff,
} from './rules/objects.ts';
import { organisationsOf, withChildren } from './rules/organisations.ts';
import { type Kind, kindOf } from './rules/resources.ts';
import { chunkSize } from './rules/shelfChunks.ts';
import { onShelf, schoolsOf } from './rules/shelves.ts';
import type { RosterObject } from './rules/values.ts';
import { todayOf } from './today.ts';

type Room = Pick<ExchangeRooms, 'records' | 'recordFiles' | 'register' | 'rosters' | 'clock'>;
type Rows = ReturnType<typeof rowsOf>;

const filesAtOnce = 16;
const fileOf: Readonly<Record<Kind, string>> = {
  org: 'orgs.csv',
  academicSession: 'academicSessions.csv',
  course: 'courses.csv',
  class: 'classes.csv',
  user: 'users.csv',
  enrollment: 'enrollments.csv',
};
/** Of these a school has lists of its own. */
const ofSchools: ReadonlySet<Kind> = new Set(['course', 'class', 'user', 'enrollment']);

/**
 * Puts what other systems read together out of what is committed and of the register. The same records make the same
 * edition, which is left as it stands. One kind of objects is in memory at a time; an edition can be read only when all of
 * it lies there, and the one before it stays until the next.
 */
export async function assembleRoster(regionId: NodeId, rooms: Room): Promise<Roster> {
  const { rosters, clock } = rooms;
  const now = clock.now();
  const today = await todayOf(regionId, rooms);
  const [before, schools, nodes] = await Promise.all([
    rosters.find(regionId),
    rooms.records.all(regionId),
    nodesOf(regionId, rooms),
  ]);
  const edition = editionOf(schools, organisationsOf([], nodes, today));
  if (before?.edition === edition) return before;
  const place = { regionId, edition };
  const index: ShelfIndex = { firsts: {} as ShelfIndex['firsts'], files: [] };
  const counts = {} as Roster['counts'];
  for (const kind of Object.keys(fileOf) as Kind[]) {
    const read = await objectsOf(kind, schools, rooms);
    const objects = kind === 'org' ? organisationsOf(read, nodes, today) : read;
    for (const shelf of shelfNames.filter((name) => kindOf[name] === kind)) {
      const standing = onShelf(shelf, objects);
      counts[shelf] = standing.length;
      index.firsts[shelf] = await putShelf(shelf, standing);
    }
    if (ofSchools.has(kind)) await putSchools(kind, onShelf(shelfOf(kind), objects));
  }
  await rosters.putIndex(place, index);
  const previous = before && { edition: before.edition, counts: before.counts };
  const roster = { ...place, assembledAt: now.toISOString(), counts, ...(previous && { previous }) };
  await rosters.save({ ...roster, version: 0 }, before);
  if (before?.previous && before.previous.edition !== edition)
    await rosters.remove({ regionId, edition: before.previous.edition });
  return { ...roster, version: (before?.version ?? 0) + 1 };

  async function putShelf(shelf: ShelfName, objects: readonly RosterObject[]): Promise<string[]> {
    const firsts: string[] = [];
    for (let at = 0; at < objects.length; at += chunkSize) {
      const piece = objects.slice(at, at + chunkSize);
      index.files.push(await rosters.putPiece(place, shelf, firsts.length, piece));
      firsts.push(piece[0]?.sourcedId ?? '');
    }
    return firsts;
  }

  async function putSchools(kind: Kind, objects: readonly RosterObject[]): Promise<void> {
    const bySchool = new Map<string, RosterObject[]>();
    for (const one of objects)
      for (const school of schoolsOf(one)) {
        const there = bySchool.get(school);
        if (there) there.push(one);
        else bySchool.set(school, [one]);
      }
    await inParallel([...bySchool], filesAtOnce, async ([school, there]) => {
      index.files.push(await rosters.putOfSchool(place, kind, school, there));
    });
  }
}

const shelfOf = (kind: Kind) => shelfNames.find((name) => kindOf[name] === kind) as ShelfName;

async function nodesOf(regionId: NodeId, { register }: Room) {
  const [region, ...below] = await Promise.all([
    register.node(regionId),
    register.municipalities(regionId),
    register.schoolsOfRegion(regionId),
    register.branchesOfRegion(regionId),
  ]);
  return [...(region ? [region] : []), ...below.flat()];
}

/** Which records and which organisations of the register it is made of. */
function editionOf(schools: readonly SchoolRecords[], ofRegister: readonly RosterObject[]): string {
  const committed = schools.map(({ unit, committedAt = '', files }) => [
    unit,
    committedAt,
    ...files.map(({ file, hash }) => `${file} ${hash}`),
  ]);
  return fingerprint({ committed, ofRegister });
}

async function objectsOf(
  kind: Kind,
  schools: readonly SchoolRecords[],
  rooms: Room,
): Promise<RosterObject[]> {
  const rows = await rowsOfAll(fileOf[kind], schools, rooms);
  switch (kind) {
    case 'org':
      return rows.map(organisation);
    case 'academicSession':
      return withChildren('academicSession', rows.map(session));
    case 'course':
      return rows.map(course);
    case 'class':
      return rows.map(schoolClass);
    case 'enrollment':
      return rows.flatMap((row) => enrollment(row) ?? []);
    case 'user':
      return staffOf(rows, await rowsOfAll('roles.csv', schools, rooms));
  }
}

/** Whoever has no role of staff is not given at all. */
function staffOf(people: Rows, roles: Rows): RosterObject[] {
  const byUser = new Map<string, object[]>();
  for (const row of roles) {
    const found = roleOf(row);
    if (found) byUser.set(found.user, [...(byUser.get(found.user) ?? []), found.role]);
  }
  return people.flatMap((row) => {
    const own = byUser.get(row.id);
    return own ? [staff(row, own)] : [];
  });
}

async function rowsOfAll(
  file: string,
  schools: readonly SchoolRecords[],
  { recordFiles }: Room,
): Promise<Rows> {
  const spec = exchangeContract.files.find(({ name }) => name === file);
  const states = schools.flatMap(({ regionId, unit, committedAt, files }) => {
    const state = files.find((one) => one.file === file);
    return state && spec ? [{ regionId, unit, at: committedAt ?? '', state, spec }] : [];
  });
  const parts = await inParallel(states, filesAtOnce, async ({ regionId, unit, at, state, spec: to }) =>
    rowsOf(file, { at, records: inColumnsOf(to, state, await recordFiles.records(regionId, unit, state)) }),
  );
  return parts.flat();
}
