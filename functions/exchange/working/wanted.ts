import { inParallel } from '../../shared/parallel.ts';
import type { Problem } from '../contract/difference.ts';
import type { SchoolRecords } from '../contract/records.ts';
import type { ExchangeRooms } from '../rooms.ts';
import { Homes } from '../rules/records/homes.ts';
import { listed } from '../rules/validation/checkCell.ts';
import type { OpenedPackage } from './readPackage.ts';

const filesAtOnce = 8;

/** What has to be looked up among the records that stand: by file and id, with the first place that names it. */
export interface Wanted {
  byFile: Map<string, Map<string, Problem>>;
  /** Deleted by the package itself: nothing may refer to them. */
  gone: Set<string>;
}

/**
 * References to a file that the package brings whole were looked up by the check. What is left is what a delta names,
 * and references to what the package does not bring: a package of full files alone is not even read here.
 */
export async function wantedOf(opened: OpenedPackage): Promise<Wanted> {
  const byFile: Wanted['byFile'] = new Map();
  const gone: Wanted['gone'] = new Set();
  const sent = new Set<string>();
  const bulk = new Set(opened.files.filter(({ mode }) => mode === 'bulk').map(({ spec }) => spec.name));
  const deltas = opened.files.filter(({ mode }) => mode === 'delta');
  // Before the references: a file may refer to itself.
  for (const { spec } of deltas)
    for await (const { records } of opened.parts(spec))
      for (const { record, isDeleted } of records)
        (isDeleted ? gone : sent).add(Homes.nameOf(spec.name, record[0]));
  const want = (file: string, id: string, problem: Problem) => {
    const ids = byFile.get(file) ?? new Map<string, Problem>();
    byFile.set(file, ids);
    if (!ids.has(id) || problem.code === 'referenceToNowhere') ids.set(id, problem);
  };
  for (const { spec, mode } of opened.files) {
    const refers = spec.columns.filter(({ refersTo }) => refersTo && !bulk.has(refersTo));
    if (mode === 'bulk' && refers.length === 0) continue;
    for await (const { records } of opened.parts(spec))
      for (const { record, isDeleted, row, cell } of records) {
        const place = { file: spec.name, row };
        const [id] = record;
        if (mode === 'delta')
          want(spec.name, id, { code: 'deletedUnknown', ...place, column: 'sourcedId', value: id });
        if (isDeleted) continue;
        for (const { name, type, refersTo = '' } of refers) {
          if (cell(name) === '') continue;
          for (const one of type === 'referenceList' ? listed(cell(name)) : [cell(name)])
            if (!sent.has(Homes.nameOf(refersTo, one)))
              want(refersTo, one, { code: 'referenceToNowhere', ...place, column: name, value: one });
        }
      }
  }
  return { byFile, gone };
}

/** Where the wanted records stand; a school's file is read when something of its kind is wanted, and not kept. */
export async function locate(
  { byFile }: Wanted,
  schools: readonly SchoolRecords[],
  { recordFiles }: Pick<ExchangeRooms, 'recordFiles'>,
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

/** What was wanted and stands nowhere; what stops the package comes first. */
export function problemsOf({ byFile, gone }: Wanted, standing: ReadonlyMap<string, string>): Problem[] {
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
