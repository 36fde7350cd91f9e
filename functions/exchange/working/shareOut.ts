import { fingerprint } from '../../shared/ids.ts';
import { inParallel } from '../../shared/parallel.ts';
import type { Problem } from '../contract/difference.ts';
import type { SchoolRecords, StagedRecord } from '../contract/records.ts';
import type { Run } from '../contract/run.ts';
import { contractOf } from '../editions/inForce.ts';
import type { SharedOut, StagedUnit } from '../repository/recordFiles.ts';
import type { ExchangeRooms } from '../rooms.ts';
import { Homes, type HomesState } from '../rules/records/homes.ts';
import type { PackageRecord } from '../rules/records/packageRecord.ts';
import { type FilePlace, type OpenedPackage, readPackage, recordsOf } from './readPackage.ts';
import { regionOf, type Turn } from './stage.ts';
import { locate, problemsOf, wantedOf } from './wanted.ts';

const mostProblems = 200;
const filesAtOnce = 8;
/** Records are kept in memory so many at a time. */
const recordsOfPart = 20_000;

/** How far the sharing out has come, as it is written to a file between two parts. */
interface Sharing {
  /** Of the schools it began with: what others have changed since makes it begin anew. */
  standsOn: string;
  units: Map<string, StagedUnit>;
  homes: HomesState;
  done: Set<string>;
  part: number;
  within?: { file: string; after: FilePlace };
}

/**
 * Shares the records of a clean package out to the schools they belong to, so that each school can be worked on by
 * itself. The package is read where it lies, part by part; killed or out of time, the next turn goes on from the last
 * part. What is named and stands nowhere is told. Undefined while parts are left.
 */
export async function shareOut(
  run: Run,
  turn: Turn,
  partRecords = recordsOfPart,
): Promise<SharedOut | undefined> {
  const { rooms } = turn;
  const { recordFiles } = rooms;
  const opened = await readPackage(await recordFiles.package(run.id), await contractOf(run, rooms));
  const schools = await rooms.records.all(regionOf(run));
  const wanted = await wantedOf(opened);
  const standing = await locate(wanted, schools, rooms);
  const sharing = (await goneOn(run, schools, rooms)) ?? begun(schools);
  const homes = await homesIn(opened, standing, sharing);
  const pathOf = await pathsOf(run, rooms);
  for (const { spec, mode } of opened.files) {
    if (sharing.done.has(spec.name)) continue;
    const from = sharing.within?.file === spec.name ? sharing.within.after : undefined;
    let part = new Part();
    for await (const { records, after } of opened.parts(spec, from)) {
      for (const one of records) part.take(spec.name, mode === 'delta', one, homes);
      if (spec.name === 'orgs.csv') nameSchools(records, homes, sharing.units, pathOf);
      if (part.size < partRecords || !after) continue;
      await flush(spec.name, part, sharing, run, rooms);
      part = new Part();
      await keep({ ...sharing, homes: homes.state, within: { file: spec.name, after } }, run, rooms);
      if (turn.isTimeUp()) return undefined;
    }
    await flush(spec.name, part, sharing, run, rooms);
    sharing.done.add(spec.name);
    delete sharing.within;
  }
  const problems = problemsOf(wanted, standing);
  const count = (code: Problem['code']) => problems.filter((one) => one.code === code).length;
  const found = {
    units: [...sharing.units.values()],
    problems: problems.slice(0, mostProblems),
    referencesToNowhere: count('referenceToNowhere'),
    deletedUnknown: count('deletedUnknown'),
  };
  await recordFiles.putSharedOut(run.id, found);
  await recordFiles.dropState(run.id, 'sharing');
  return found;
}

/** Records of one file by the school they go to. */
class Part {
  readonly rows = new Map<string, StagedRecord[]>();
  size = 0;

  take(file: string, isDelta: boolean, one: PackageRecord, homes: Homes): void {
    const { record, isDeleted } = one;
    const stands = homes.standsIn(file, record[0]);
    const unit = isDeleted ? stands : homes.place(file, one);
    if (unit === undefined) return;
    this.put(unit, { record, isDeleted });
    // A record that a delta moves to another school leaves the one it stood in.
    if (isDelta && stands !== undefined && stands !== unit) this.put(stands, { record, isDeleted: true });
  }

  private put(unit: string, record: StagedRecord): void {
    this.size += 1;
    const rows = this.rows.get(unit);
    if (rows) rows.push(record);
    else this.rows.set(unit, [record]);
  }
}

async function flush(
  file: string,
  part: Part,
  sharing: Sharing,
  run: Run,
  rooms: ExchangeRooms,
): Promise<void> {
  const { units } = sharing;
  await inParallel([...part.rows], filesAtOnce, async ([unit, rows]) => {
    await rooms.recordFiles.putRows(run.id, unit, file, sharing.part, rows);
    const found = units.get(unit) ?? { unit, name: '', path: [regionOf(run)], files: [] };
    units.set(unit, found);
    const parts = found.files.find((one) => one.file === file)?.parts;
    if (parts) parts.push(sharing.part);
    else found.files.push({ file, parts: [sharing.part] });
  });
  sharing.part += 1;
}

const marksOf = (schools: readonly SchoolRecords[]) =>
  fingerprint(schools.map(({ unit, version }) => [unit, version]));

function begun(schools: readonly SchoolRecords[]): Sharing {
  return {
    standsOn: marksOf(schools),
    units: new Map(schools.map(({ unit, name, path }) => [unit, { unit, name, path: [...path], files: [] }])),
    homes: { units: [] },
    done: new Set(),
    part: 0,
  };
}

async function goneOn(
  run: Run,
  schools: readonly SchoolRecords[],
  { recordFiles }: ExchangeRooms,
): Promise<Sharing | undefined> {
  const kept = (await recordFiles.state(run.id, 'sharing')) as Sharing | undefined;
  return kept?.standsOn === marksOf(schools) ? kept : undefined;
}

const keep = (sharing: Sharing, run: Run, { recordFiles }: ExchangeRooms) =>
  recordFiles.putState(run.id, 'sharing', sharing);

/** Organisations and roles have to be known before anything is placed. */
async function homesIn(
  opened: OpenedPackage,
  standing: ReadonlyMap<string, string>,
  { homes: state }: Sharing,
) {
  const homes = new Homes(standing, { present: new Set(opened.files.map(({ spec }) => spec.name)), state });
  for (const { spec } of opened.files) {
    if (spec.name !== 'orgs.csv' && spec.name !== 'roles.csv') continue;
    for (const one of await recordsOf(opened, spec)) {
      if (one.isDeleted) continue;
      if (spec.name === 'orgs.csv') homes.knowOrganisation(one);
      else homes.knowRole(one);
    }
  }
  return homes;
}

function nameSchools(
  records: readonly PackageRecord[],
  homes: Homes,
  units: Map<string, StagedUnit>,
  pathOf: (code: string) => string[],
): void {
  for (const { record, isDeleted, cell } of records) {
    const [unit] = record;
    if (isDeleted || homes.schoolOf(unit) !== unit) continue;
    const files = units.get(unit)?.files ?? [];
    units.set(unit, { unit, name: cell('name'), path: pathOf(cell('identifier')), files });
  }
}

/** The registry's path of a school by its code in the package; the region alone for one it does not know. */
async function pathsOf(run: Run, { register }: ExchangeRooms): Promise<(code: string) => string[]> {
  const regionId = regionOf(run);
  const schools = await register.schoolsOfRegion(regionId);
  const paths = new Map(
    schools.flatMap(({ id, code, municipalityId }) =>
      code && municipalityId ? [[code, [regionId, municipalityId, id]] as [string, string[]]] : [],
    ),
  );
  return (code) => paths.get(code) ?? [regionId];
}
