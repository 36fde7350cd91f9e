import { inParallel } from '../../shared/parallel.ts';
import type { FileSpec } from '../contract/contract.ts';
import type { Problem } from '../contract/difference.ts';
import type { SchoolRecords, StagedRecord } from '../contract/records.ts';
import type { Run } from '../contract/run.ts';
import { contractOf } from '../editions/inForce.ts';
import type { SharedOut, StagedUnit } from '../repository/recordFiles.ts';
import type { ExchangeRooms } from '../rooms.ts';
import { Homes } from '../rules/records/homes.ts';
import { type OpenedPackage, readPackage } from '../rules/records/readPackage.ts';
import { listed } from '../rules/validation/checkCell.ts';
import { regionOf } from './stage.ts';

const mostProblems = 200;
const filesAtOnce = 8;

/** What has to be looked up among the records that stand: by file and id, with the first place that names it. */
interface Wanted {
  byFile: Map<string, Map<string, Problem>>;
  /** Deleted by the package itself: nothing may refer to them. */
  gone: Set<string>;
}

/**
 * Shares the records of a clean package out to the schools they belong to, so that each school can be worked on by
 * itself. What is named and stands nowhere is told. Done again, it writes the very same.
 */
export async function shareOut(run: Run, rooms: ExchangeRooms): Promise<SharedOut> {
  const opened = readPackage(await rooms.recordFiles.package(run.id), await contractOf(run, rooms));
  const schools = await rooms.records.all(regionOf(run));
  const wanted = wantedOf(opened);
  const standing = await locate(wanted, schools, rooms);
  const homes = new Homes(standing);
  const units = new Map<string, StagedUnit>(
    schools.map(({ unit, name, path }) => [unit, { unit, name, path: [...path], files: [] }]),
  );
  const codes = await codesOf(run, rooms);
  for (const { spec } of opened.files) {
    if (spec.name === 'orgs.csv') for (const one of staying(opened, spec)) homes.knowOrganisation(one);
    if (spec.name === 'roles.csv') for (const one of staying(opened, spec)) homes.knowRole(one);
  }
  for (const { spec, mode } of opened.files) {
    const shared = new Map<string, StagedRecord[]>();
    const put = (unit: string, record: StagedRecord) => {
      const rows = shared.get(unit);
      if (rows) rows.push(record);
      else shared.set(unit, [record]);
    };
    for (const { record, isDeleted, row: _row, cell } of opened.records(spec)) {
      const stands = homes.standsIn(spec.name, record[0]);
      const unit = isDeleted ? stands : homes.place(spec.name, { record, cell });
      if (unit === undefined) continue;
      put(unit, { record, isDeleted });
      // A record that a delta moves to another school leaves the one it stood in.
      if (mode === 'delta' && stands !== undefined && stands !== unit)
        put(stands, { record, isDeleted: true });
      if (spec.name === 'orgs.csv' && unit === record[0] && !isDeleted) {
        const files = units.get(unit)?.files ?? [];
        units.set(unit, { unit, name: cell('name'), path: codes(cell('identifier')), files });
      }
    }
    await inParallel([...shared], filesAtOnce, async ([unit, rows]) => {
      await rooms.recordFiles.putRows(run.id, unit, spec.name, rows);
      const found = units.get(unit) ?? { unit, name: '', path: [regionOf(run)], files: [] };
      found.files.push(spec.name);
      units.set(unit, found);
    });
  }
  const problems = problemsOf(wanted, standing);
  const count = (code: Problem['code']) => problems.filter((one) => one.code === code).length;
  const found = {
    units: [...units.values()],
    problems: problems.slice(0, mostProblems),
    referencesToNowhere: count('referenceToNowhere'),
    deletedUnknown: count('deletedUnknown'),
  };
  await rooms.recordFiles.putSharedOut(run.id, found);
  return found;
}

const staying = (opened: OpenedPackage, spec: FileSpec) =>
  opened.records(spec).filter(({ isDeleted }) => !isDeleted);

function wantedOf(opened: OpenedPackage): Wanted {
  const byFile: Wanted['byFile'] = new Map();
  const gone: Wanted['gone'] = new Set();
  const sent = new Set<string>();
  const want = (file: string, id: string, problem: Problem) => {
    const ids = byFile.get(file) ?? new Map<string, Problem>();
    byFile.set(file, ids);
    if (!ids.has(id) || problem.code === 'referenceToNowhere') ids.set(id, problem);
  };
  for (const { spec, mode } of opened.files) {
    const records = opened.records(spec);
    // Before the references: a file may refer to itself.
    for (const { record, isDeleted } of records)
      (isDeleted ? gone : sent).add(Homes.nameOf(spec.name, record[0]));
    for (const { record, isDeleted, row, cell } of records) {
      const place = { file: spec.name, row };
      if (mode === 'delta')
        want(spec.name, record[0], {
          code: 'deletedUnknown',
          ...place,
          column: 'sourcedId',
          value: record[0],
        });
      if (isDeleted) continue;
      for (const { name, type, refersTo } of spec.columns) {
        if (!refersTo || cell(name) === '') continue;
        for (const id of type === 'referenceList' ? listed(cell(name)) : [cell(name)])
          if (!sent.has(Homes.nameOf(refersTo, id)))
            want(refersTo, id, { code: 'referenceToNowhere', ...place, column: name, value: id });
      }
    }
  }
  return { byFile, gone };
}

/** Where the wanted records stand; a school's file is read when something of its kind is wanted, and not kept. */
async function locate(
  { byFile }: Wanted,
  schools: readonly SchoolRecords[],
  { recordFiles }: ExchangeRooms,
): Promise<Map<string, string>> {
  const standing = new Map<string, string>();
  await inParallel(schools, filesAtOnce, async ({ regionId, unit, files }) => {
    for (const state of files) {
      const ids = byFile.get(state.file);
      if (!ids) continue;
      for (const [id] of await recordFiles.records(regionId, unit, state))
        if (ids.has(id)) standing.set(Homes.nameOf(state.file, id), unit);
    }
  });
  return standing;
}

function problemsOf({ byFile, gone }: Wanted, standing: ReadonlyMap<string, string>): Problem[] {
  const found: Problem[] = [];
  for (const [file, ids] of byFile)
    for (const [id, problem] of ids) {
      const name = Homes.nameOf(file, id);
      const isThere = standing.has(name) && !(problem.code === 'referenceToNowhere' && gone.has(name));
      const isNew = problem.code === 'deletedUnknown' && !gone.has(name);
      if (!isThere && !isNew) found.push(problem);
    }
  const order = { referenceToNowhere: 0, deletedUnknown: 1 };
  return found.sort((one, other) => order[one.code] - order[other.code]);
}

/** The registry's path of a school by its code in the package; the region alone for one it does not know. */
async function codesOf(run: Run, { register }: ExchangeRooms): Promise<(code: string) => string[]> {
  const regionId = regionOf(run);
  const schools = await register.schoolsOfRegion(regionId);
  const paths = new Map(
    schools.flatMap(({ id, code, municipalityId }) =>
      code && municipalityId ? [[code, [regionId, municipalityId, id]] as [string, string[]]] : [],
    ),
  );
  return (code) => paths.get(code) ?? [regionId];
}
