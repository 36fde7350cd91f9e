import type { Change } from '../../../shared/change.ts';
import type { StageEnd, TurnTime } from '../../../shared/turns.ts';
import type { NodeId } from '../../../shared/words.ts';
import type { Import, ImportStatus } from '../../contract/imports.ts';
import { organisationOf, type Work } from '../../repository/importRepository.ts';
import type { AdoptionRooms } from '../../rooms.ts';
import type { SchoolBook } from '../schools.ts';

/** One run of the background work. */
export interface Run extends TurnTime {
  rooms: AdoptionRooms;
  schoolsOf(path: readonly NodeId[]): SchoolBook;
}

/** `paused` also where another import writes. */
export type Stage = (record: Import, run: Run) => Promise<StageEnd>;

const noTallies: Work['tallies'] = {
  new: 0,
  changed: 0,
  unchanged: 0,
  fileErrors: 0,
  rowErrors: 0,
  badRows: 0,
  written: 0,
  leftOut: 0,
  undone: 0,
  kept: 0,
};

/** The work of this stage: where an earlier run stopped, or from its beginning. */
export async function workOf(record: Import, { rooms, lap }: Run, fresh: Partial<Work> = {}): Promise<Work> {
  lap();
  const found = await rooms.imports.work(record.id);
  if (found?.stage === record.status) return found;
  const { segments = 0, buckets = 1, lastRow = 0, layout, tallies = noTallies } = found ?? {};
  const begun: Work = {
    stage: record.status,
    next: 0,
    of: buckets,
    rowsDone: 0,
    workedMs: 0,
    lastRow,
    segments,
    buckets,
    ...(layout && { layout }),
    tallies,
    version: 0,
    ...fresh,
  };
  return rooms.imports.saveWork(record.id, found, begun);
}

/** Saves how far the work has come; a run that is not ahead is refused with `staleRecord` and stops. */
export async function advance(
  record: Import,
  { rooms, lap }: Run,
  work: Work,
  to: Partial<Work>,
): Promise<Work> {
  const { waitsFor: _waited, ...before } = work;
  const after = { ...before, ...to, workedMs: work.workedMs + Math.round(lap()) };
  return rooms.imports.saveWork(record.id, work, after);
}

/** Moves the import to its next status. */
export async function moveTo(
  status: keyof typeof stepActions,
  record: Import,
  { rooms }: Run,
  more: Partial<Import> = {},
): Promise<Import> {
  const change = changeOf(record, stepActions[status], organisationOf(record.path), rooms);
  return rooms.imports.save(record, { ...record, ...more, status }, change);
}

/** What the audit calls the steps that the work itself takes. */
const stepActions = {
  checking: 'importRead',
  ready: 'importChecked',
  hasErrors: 'importRefused',
  committing: 'importBegun',
  committed: 'importWritten',
  undone: 'importUndone',
} as const satisfies Partial<Record<ImportStatus, string>>;

/** A change by order of a person, made on their behalf when its turn comes. */
export function changeOf(
  { orderedBy }: Import,
  action: string,
  scope: NodeId,
  { clock }: Pick<AdoptionRooms, 'clock'>,
  why?: string,
): Change {
  return { ...orderedBy, action, scope, at: clock.now().toISOString(), ...(why && { why }) };
}
