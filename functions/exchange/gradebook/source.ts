import type { Day } from '../../shared/words.ts';
import type { AskedFor, Fault, SourceFaultCode, SourceName } from '../contract/pull.ts';

/** A school as the source lists it. */
export interface ListedSchool {
  id: string;
  name: string;
  /** The code of the school in the region's register, where the source keeps it. */
  code?: string | undefined;
}

/** A class, or a part of one: `parentIds` name the classes whose pupils are in it. */
export interface Group {
  id: string;
  name: string;
  parentIds: readonly string[];
}

export interface Lesson {
  id: string;
  on: Day;
  hasTopic: boolean;
  isCancelled: boolean;
}

/** That something of a lesson was entered on a day: a mark, an entry of the lesson log, a work set. No more is kept of it. */
export interface Entry {
  lessonId: string;
  on: Day;
}

export interface Span {
  from: Day;
  to: Day;
}

/**
 * Where gradebooks are read. Whatever a source holds of pupils, teachers and marks stays behind it: what comes out is
 * ids of lessons, days, and names of schools and classes. Each call fails with a `SourceFault` and nothing else that is
 * the source's own.
 */
export interface GradebookSource {
  readonly name: SourceName;
  schools(): Promise<readonly ListedSchool[]>;
  groups(schoolId: string): Promise<readonly Group[]>;
  lessons(of: GroupOf, span: Span): Promise<readonly Lesson[]>;
  marks(of: GroupOf, span: Span): Promise<readonly Entry[]>;
  log(of: GroupOf, span: Span): Promise<readonly Entry[]>;
  works(of: GroupOf, span: Span): Promise<readonly Entry[]>;
}

export interface GroupOf {
  schoolId: string;
  groupId: string;
}

export class SourceFault extends Error {
  readonly fault: Fault;

  constructor(code: SourceFaultCode, asked: AskedFor, detail?: string) {
    super([code, asked, detail].filter(Boolean).join(' '));
    this.name = 'SourceFault';
    this.fault = { code, asked, ...(detail && { detail: detail.slice(0, 200) }) };
  }
}

/** Faults that the next school will meet as well. */
const ofTheWholeSource: ReadonlySet<SourceFaultCode> = new Set(['notSetUp', 'tokenRefused', 'sourceDown']);

export function stopsThePull({ code }: Fault): boolean {
  return ofTheWholeSource.has(code);
}
