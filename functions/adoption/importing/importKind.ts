import type { Change } from '../../shared/change.ts';
import type { NodeId } from '../../shared/words.ts';
import type { Difference, FactSource } from '../contract.ts';
import type { Recorded } from '../rules/activation.ts';
import type { Breach, Grounds } from '../rules/breach.ts';
import type { Column, Sheet } from './sheet.ts';
import type { Reading, SchoolsByCode, Statement } from './statements.ts';

/** A record that statements of a file are about, as it stands, with what else its rules need. */
export interface Loaded<Value> {
  record?: Value | undefined;
  /** Names of the school's classes, where they have been reported. */
  classes?: readonly string[] | undefined;
}

/** What a statement makes of a record: the very same record when it says nothing new. */
export interface Settled<Value> {
  before: Value;
  after: Value;
  breaches: Breach[];
}

export interface Settling {
  grounds: Grounds;
  recorded: Recorded & { source: FactSource };
}

/** How one kind of file is read, judged and saved; everything they share is in checkFile.ts. */
export interface ImportKind<Key extends string, Content, Value extends { nodeId: NodeId; version: number }> {
  columns: readonly Column<Key>[];
  read(sheet: Sheet<Key>, schools: SchoolsByCode): Reading<Content>;
  /** By `keyOf` of each statement. */
  load(statements: readonly Statement<Content>[]): Promise<ReadonlyMap<string, Loaded<Value>>>;
  settle(loaded: Loaded<Value>, statement: Statement<Content>, settling: Settling): Settled<Value>;
  changesOf(before: Value, after: Value): Difference['changes'];
  save(before: Value | undefined, after: Value, change: Change): Promise<Value>;
}

export function keyOf({ school, week }: Pick<Statement<unknown>, 'school' | 'week'>): string {
  return week === undefined ? school.nodeId : `${school.nodeId} ${week}`;
}

/** The record of a school that nobody has written of yet. */
export function unwritten({ school }: Pick<Statement<unknown>, 'school'>) {
  return { nodeId: school.nodeId, path: school.path, version: 0 };
}
