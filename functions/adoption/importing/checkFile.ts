import type { Change } from '../../shared/change.ts';
import { Refusal } from '../../shared/refusal.ts';
import type { Instant, NodeId } from '../../shared/words.ts';
import type { Difference, Import, RowError } from '../contract.ts';
import { mostChangesOfOne } from '../rules/limits.ts';
import { type ImportKind, keyOf, type Loaded, type Settled, type Settling } from './importKind.ts';
import { inParallel } from './parallel.ts';
import { type SchoolRegister, schoolsByCode } from './schools.ts';
import { readSheet } from './sheet.ts';
import { codeOf, type Statement } from './statements.ts';

/** Who imports, for whom, and when. */
export interface Importing {
  /** Ids from the region down to the organisation whose schools the rows may name. */
  path: readonly NodeId[];
  by: string;
  at: Instant;
  /** The day of `at` in the region's time zone. */
  today: string;
}

/** A file held against the records as they stand. Nothing is written before `write`. */
export interface CheckedFile {
  rows: number;
  /** In the order of rows. */
  errors: RowError[];
  differences: Difference[];
  counts: Import['counts'];
  /** Writes what is new and changed, one conditional write a record, and tells how many were written. */
  write(changeOf: (nodeId: NodeId) => Change): Promise<number>;
}

export type CheckFile = (
  bytes: Uint8Array,
  register: SchoolRegister,
  importing: Importing,
) => Promise<CheckedFile>;

const writesAtOnce = 32;
const mostTries = 3;

/** How files of one kind are checked. */
export function fileChecker<Key extends string, Content, Value extends { nodeId: NodeId; version: number }>(
  kind: ImportKind<Key | 'school', Content, Value>,
): CheckFile {
  return async (bytes, register, importing) => {
    const { sheet, errors } = readSheet(bytes, kind.columns);
    const isReadable = errors.every(({ code }) => code !== 'columnMissing');
    const codes = new Set(sheet.rows.map(({ cells }) => codeOf(cells.school ?? '')));
    const schools = await schoolsByCode(register, importing.path, isReadable ? [...codes] : []);
    const read = isReadable ? kind.read(sheet, schools) : { statements: [], errors: [] };
    const loaded = await kind.load(read.statements);
    const settle = (statement: Statement<Content>, found: Loaded<Value>) =>
      kind.settle(found, statement, settlingOf(statement, importing));
    const settled = read.statements.map((statement) => ({
      statement,
      ...settle(statement, loaded.get(keyOf(statement)) ?? {}),
    }));
    const changed = settled.filter(({ before, after }) => before !== after);
    const broken = settled.flatMap(({ statement, breaches }) => breaches.map(statement.errorOf));
    return {
      rows: sheet.rows.length,
      errors: [...errors, ...read.errors, ...broken].sort((one, other) => one.row - other.row),
      differences: changed.map((one) => differenceOf(kind, one)),
      counts: countsOf(settled),
      async write(changeOf) {
        let written = 0;
        await inParallel(changed, writesAtOnce, async (one) => {
          if (await saveOver(kind, one, settle, changeOf(one.statement.school.nodeId))) written += 1;
        });
        return written;
      },
    };
  };
}

type SettledStatement<Content, Value> = Settled<Value> & { statement: Statement<Content> };

function settlingOf({ school }: Statement<unknown>, { path, by, at, today }: Importing): Settling {
  const speaksForExchange = path.length === 1;
  return {
    grounds: { today, opensOn: school.opensOn, closedOn: school.closedOn, speaksForExchange },
    recorded: { at, by, today, source: speaksForExchange ? 'exchange' : 'declared' },
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

function differenceOf<Key extends string, Content, Value extends { nodeId: NodeId; version: number }>(
  kind: ImportKind<Key, Content, Value>,
  { statement, before, after }: SettledStatement<Content, Value>,
): Difference {
  return {
    nodeId: statement.school.nodeId,
    schoolName: statement.school.name,
    ...(statement.week && { week: statement.week }),
    kind: before.version === 0 ? 'new' : 'changed',
    changes: kind.changesOf(before, after).slice(0, mostChangesOfOne),
  };
}

/** Saves one record; when somebody else was quicker, reads theirs and settles the statement against it again. */
async function saveOver<Key extends string, Content, Value extends { nodeId: NodeId; version: number }>(
  kind: ImportKind<Key, Content, Value>,
  one: SettledStatement<Content, Value>,
  settle: (statement: Statement<Content>, found: Loaded<Value>) => Settled<Value>,
  change: Change,
): Promise<boolean> {
  let { before, after } = one;
  for (let attempt = 1; before !== after; attempt++) {
    try {
      await kind.save(before.version === 0 ? undefined : before, after, change);
      return true;
    } catch (error) {
      if (!isStale(error) || attempt === mostTries) throw error;
    }
    const loaded = await kind.load([one.statement]);
    const again = settle(one.statement, loaded.get(keyOf(one.statement)) ?? {});
    if (again.breaches.length > 0)
      throw new Refusal('staleRecord', 'Another file was quicker and says otherwise');
    ({ before, after } = again);
  }
  return false;
}

function isStale(error: unknown): boolean {
  return error instanceof Refusal && error.code === 'staleRecord';
}
