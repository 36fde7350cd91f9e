import type { Column } from '../../contract/contract.ts';
import type { ColumnProfile, FileProfile } from '../../contract/profile.ts';
import type { FoundColumn } from '../validation/checkHeader.ts';
import { Distinct, type DistinctState } from './distinct.ts';

/** What is told of these files are counts alone. */
const filesOfPeople: ReadonlySet<string> = new Set([
  'users.csv',
  'userProfiles.csv',
  'demographics.csv',
  'results.csv',
]);

interface Counted {
  filled: number;
  distinct: Distinct;
  words: Map<string, number> | undefined;
}

/** What was counted by then, as it is written to a file between two turns. */
export type ProfilerState = Map<
  string,
  { rows: number; columns: Map<string, Omit<Counted, 'distinct'> & { distinct: DistinctState }> }
>;

/**
 * Watches the rows of a package go by and keeps counts alone, so that it needs the same memory for any number of them.
 * Values are told only where they are words of the contract’s own: whatever else a cell holds may be somebody’s name.
 */
export class Profiler {
  private readonly files = new Map<string, { rows: number; columns: Map<string, Counted> }>();

  constructor(state: ProfilerState = new Map()) {
    for (const [file, { rows, columns }] of state)
      this.files.set(file, {
        rows,
        columns: new Map(
          [...columns].map(([name, { distinct, ...counted }]) => [
            name,
            { ...counted, distinct: new Distinct(distinct) },
          ]),
        ),
      });
  }

  get state(): ProfilerState {
    return new Map(
      [...this.files].map(([file, { rows, columns }]) => [
        file,
        {
          rows,
          columns: new Map(
            [...columns].map(([name, counted]) => [name, { ...counted, distinct: counted.distinct.state }]),
          ),
        },
      ]),
    );
  }

  row(file: string, columns: readonly FoundColumn[], cells: readonly string[]): void {
    const found = this.fileOf(file, columns);
    found.rows += 1;
    for (const { at, column } of columns) {
      const value = (cells[at] ?? '').trim();
      const counted = found.columns.get(column.name);
      if (value === '' || !counted) continue;
      counted.filled += 1;
      counted.distinct.add(value);
      const count = counted.words?.get(value);
      if (count !== undefined) counted.words?.set(value, count + 1);
    }
  }

  profile(): FileProfile[] {
    return [...this.files].map(([file, { rows, columns }]) => ({
      file,
      rows,
      columns: [...columns].map(([name, counted]) => columnProfile(name, counted)),
    }));
  }

  private fileOf(file: string, columns: readonly FoundColumn[]) {
    const known = this.files.get(file);
    if (known) return known;
    const counted = columns.map(({ column }): [string, Counted] => [
      column.name,
      { filled: 0, distinct: new Distinct(), words: wordsOf(file, column) },
    ]);
    const fresh = { rows: 0, columns: new Map(counted) };
    this.files.set(file, fresh);
    return fresh;
  }
}

function wordsOf(file: string, { type, values = [] }: Column): Map<string, number> | undefined {
  if (filesOfPeople.has(file)) return undefined;
  const words = type === 'boolean' ? ['true', 'false'] : type === 'vocabulary' ? values : [];
  return words.length > 0 ? new Map(words.map((word) => [word, 0])) : undefined;
}

function columnProfile(name: string, { filled, distinct, words }: Counted): ColumnProfile {
  const found = [...(words ?? [])].filter(([, count]) => count > 0);
  return {
    name,
    filled,
    distinct: distinct.count,
    ...(distinct.isEstimated && { isEstimated: true }),
    ...(found.length > 0 && {
      words: found.map(([word, count]) => ({ word, count })).sort((one, other) => other.count - one.count),
    }),
  };
}
