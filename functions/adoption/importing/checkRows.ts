import type { Change } from '../../shared/change.ts';
import { inParallel } from '../../shared/parallel.ts';
import { Refusal } from '../../shared/refusal.ts';
import type { Instant, NodeId } from '../../shared/words.ts';
import type { Difference, Import, RowError } from '../contract/imports.ts';
import type { RecordKey, StagedRow } from '../repository/importFiles.ts';
import { longestDifferenceList, mostChangesOfOne } from '../rules/limits.ts';
import type { Column, Sheet } from './columns.ts';
import { type ImportKind, keyOf, type Loaded, recordOf, type Settled, type Settling } from './importKind.ts';
import type { SchoolBook } from './schools.ts';
import { codeOf, type FoundError, type Statement } from './statements.ts';
import { byHandAmong, parted, saveTogether } from './together.ts';

/** Who imports, for whom, and when. */
export interface Importing {
  importId: string;
  /** Ids from the region down to the organisation whose schools the rows may name. */
  path: readonly NodeId[];
  by: string;
  at: Instant;
  /** The day of `at` in the region's time zone. */
  today: string;
}

/** All rows of some schools, as they were staged. */
export interface RowsToCheck {
  rows: readonly StagedRow[];
  /** Names of the kind's columns in the file. */
  names: readonly string[];
  schools: SchoolBook;
  /** They are to be written at once: records are looked at as they stand at this very moment. */
  toWrite?: boolean;
}

/** Rows held against the records as they stand. Nothing is written before `write`. */
export interface CheckedRows {
  errors: FoundError[];
  differences: Difference[];
  counts: Import['counts'];
  /** What `write` would write. */
  records: RecordKey[];
  /**
   * Writes what is new and changed, of rows that were checked `toWrite`: new records in batches where their kind has
   * them, all others by a conditional write each. What a rule forbids is left out and told; what this import has
   * written before, in a run that was killed, counts as written.
   */
  write(changeOf: (nodeId: NodeId) => Change): Promise<{ written: number; leftOut: RowError[] }>;
}

export interface RowChecker {
  columns: readonly Column[];
  check(rows: RowsToCheck, importing: Importing): Promise<CheckedRows>;
}

type Kept = { nodeId: NodeId; version: number };
export type SettledStatement<Content, Value> = Settled<Value> & { statement: Statement<Content> };

const writesAtOnce = 32;
const mostTries = 3;

/** How rows of one kind are checked. */
export function rowChecker<Key extends string, Content, Value extends Kept>(
  kind: ImportKind<Key | 'school', Content, Value>,
): RowChecker {
  return {
    columns: kind.columns,
    async check({ rows, names, schools, toWrite = false }, importing) {
      const sheet = sheetOf(kind.columns, rows, names);
      const codes = new Set(sheet.rows.map(({ cells }) => codeOf(cells.school ?? '')));
      const read = kind.read(sheet, await schools.of(codes));
      const desk = new Desk(kind, importing);
      // Marks first, records after them: who put a mark too late for this finds the import's turn taken.
      const byHand = toWrite ? await byHandAmong(kind, read.statements) : undefined;
      const settled = await desk.settleAll(read.statements, { consistent: toWrite });
      const changed = settled.filter(({ before, after }) => before !== after);
      const broken = settled.flatMap(({ statement, breaches }) => breaches.map(statement.errorOf));
      const errors = [...read.errors, ...broken];
      return {
        errors,
        // Of a file of a million rows nobody looks at more, and of one that is being written at none.
        differences: toWrite
          ? []
          : changed.slice(0, longestDifferenceList).map((one) => differenceOf(kind, one)),
        counts: countsOf(settled),
        records: changed.map(({ statement }) => ({
          ...recordOf(statement),
          schoolName: statement.school.name,
        })),
        async write(changeOf) {
          const leftOut: RowError[] = errors.map(asTold);
          const { together, apart } = parted(settled, byHand);
          let written = await saveTogether(kind.batches, together, changeOf);
          await inParallel(apart, writesAtOnce, async (one) => {
            const outcome = await desk.saveOver(one, changeOf(one.statement.school.nodeId));
            if (outcome === 'written') written += 1;
            else if (outcome !== 'unchanged') leftOut.push(...outcome.map(asTold));
          });
          return { written, leftOut };
        },
      };
    },
  };
}

export function asTold({ spoils: _rows, ...error }: FoundError): RowError {
  return error;
}

export function sheetOf<Key extends string>(
  columns: readonly Column<Key>[],
  rows: readonly StagedRow[],
  names: readonly string[],
): Sheet<Key> {
  return {
    rows: rows.map((staged) => {
      const cells: Partial<Record<Key, string>> = {};
      let at = 1;
      for (const { key } of columns) cells[key] = (staged[at++] ?? '') as string;
      return { row: staged[0], cells };
    }),
    headerOf: (key) => names[columns.findIndex((column) => column.key === key)] ?? key,
  };
}

/** Settles statements against records, and saves what came of it. */
class Desk<Key extends string, Content, Value extends Kept> {
  private readonly kind: ImportKind<Key, Content, Value>;
  private readonly importing: Importing;

  constructor(kind: ImportKind<Key, Content, Value>, importing: Importing) {
    this.kind = kind;
    this.importing = importing;
  }

  async settleAll(
    statements: readonly Statement<Content>[],
    options: { consistent: boolean },
  ): Promise<SettledStatement<Content, Value>[]> {
    const [records, classes] = await Promise.all([
      this.kind.records(statements.map(recordOf), options),
      this.kind.classes?.([...new Set(statements.map(({ school }) => school.nodeId))]),
    ]);
    return statements.map((statement) => {
      const loaded = {
        record: records.get(keyOf(recordOf(statement))),
        classes: classes?.get(statement.school.nodeId),
      };
      return { statement, ...this.settle(statement, loaded) };
    });
  }

  /** Saves one record; when somebody else was quicker, reads theirs and settles the statement against it again. */
  async saveOver(
    { statement, ...settled }: SettledStatement<Content, Value>,
    change: Change,
  ): Promise<'written' | 'unchanged' | FoundError[]> {
    let { before, after, breaches } = settled;
    for (let attempt = 1; before !== after; attempt++) {
      try {
        await this.kind.save(before.version === 0 ? undefined : before, after, change);
        return 'written';
      } catch (error) {
        if (!isStale(error) || attempt === mostTries) throw error;
      }
      const again = (await this.settleAll([statement], { consistent: true }))[0];
      if (again) ({ before, after, breaches } = again);
      if (breaches.length > 0) return breaches.map(statement.errorOf);
    }
    return this.wroteBefore(before) ? 'written' : 'unchanged';
  }

  private wroteBefore(record: Value): boolean {
    return this.kind.factsOf(record).some(({ importId }) => importId === this.importing.importId);
  }

  private settle(statement: Statement<Content>, loaded: Loaded<Value>): Settled<Value> {
    return this.kind.settle(loaded, statement, settlingOf(statement, this.importing));
  }
}

function settlingOf({ school }: Statement<unknown>, { importId, path, by, at, today }: Importing): Settling {
  const speaksForExchange = path.length === 1;
  return {
    grounds: { today, opensOn: school.opensOn, closedOn: school.closedOn, speaksForExchange },
    recorded: { at, by, today, importId, source: speaksForExchange ? 'exchange' : 'declared' },
  };
}

function countsOf(settled: readonly Settled<{ version: number }>[]): Import['counts'] {
  const counts = { new: 0, changed: 0, unchanged: 0 };
  for (const { before, after, breaches } of settled) {
    if (breaches.length > 0) continue;
    counts[before === after ? 'unchanged' : before.version === 0 ? 'new' : 'changed'] += 1;
  }
  return counts;
}

function differenceOf<Key extends string, Content, Value extends Kept>(
  kind: ImportKind<Key, Content, Value>,
  { statement, before, after }: SettledStatement<Content, Value>,
): Difference {
  return {
    ...recordOf(statement),
    schoolName: statement.school.name,
    kind: before.version === 0 ? 'new' : 'changed',
    changes: kind.changesOf(before, after).slice(0, mostChangesOfOne),
  };
}

function isStale(error: unknown): boolean {
  return error instanceof Refusal && error.code === 'staleRecord';
}
