import type { Change } from '../../shared/change.ts';
import type { Instant, NodeId } from '../../shared/words.ts';
import type { FactSource } from '../contract/facts.ts';
import type { Difference } from '../contract/imports.ts';
import type { Week } from '../contract/words.ts';
import type { Recorded } from '../rules/activation.ts';
import type { Breach, Grounds } from '../rules/breach.ts';
import type { Column, Sheet } from './columns.ts';
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

/** What a record is made of, whatever its kind: facts with their numbers, authors and moments. */
export interface ImportedFact {
  number: number;
  recordedAt: Instant;
  recordedBy: string;
  reason?: string | undefined;
  supersedes?: number | undefined;
  withdraws?: number[] | undefined;
  importId?: string | undefined;
}

/** What names a record: a school, or a school's week. */
export interface RecordOf {
  nodeId: NodeId;
  week?: Week | undefined;
}

/** How one kind of file is read, judged, saved and taken back; everything they share is in checkRows.ts. */
export interface ImportKind<Key extends string, Content, Value extends { nodeId: NodeId; version: number }> {
  columns: readonly Column<Key>[];
  read(sheet: Sheet<Key>, schools: SchoolsByCode): Reading<Content>;
  /** Records as they stand, by `keyOf` each; `consistent`: at this very moment. */
  records(
    wanted: readonly RecordOf[],
    options?: { consistent?: boolean },
  ): Promise<ReadonlyMap<string, Value>>;
  /** Names of the classes that these schools have reported, where the kind's rules ask for them. */
  classes?(schools: readonly NodeId[]): Promise<ReadonlyMap<NodeId, readonly string[] | undefined>>;
  settle(loaded: Loaded<Value>, statement: Statement<Content>, settling: Settling): Settled<Value>;
  changesOf(before: Value, after: Value): Difference['changes'];
  factsOf(value: Value): readonly ImportedFact[];
  withFacts(value: Value, facts: readonly ImportedFact[]): Value;
  save(before: Value | undefined, after: Value, change: Change): Promise<Value>;
  /** Where a file brings many new records: how they are written together. */
  batches?: Batches<Value>;
}

export interface Batches<Value> {
  /** Of these schools, those that somebody may be writing to by hand: their records are written one by one. */
  byHand(schools: readonly NodeId[]): Promise<ReadonlySet<NodeId>>;
  /** Writes new records of one batch without a condition. */
  saveNew(records: readonly { after: Value; change: Change }[]): Promise<void>;
}

export function keyOf({ nodeId, week }: RecordOf): string {
  return week === undefined ? nodeId : `${nodeId} ${week}`;
}

export function recordOf({ school, week }: Pick<Statement<unknown>, 'school' | 'week'>): RecordOf {
  return { nodeId: school.nodeId, ...(week && { week }) };
}

/** The record of a school that nobody has written of yet. */
export function unwritten({ school }: Pick<Statement<unknown>, 'school'>) {
  return { nodeId: school.nodeId, path: school.path, version: 0 };
}
