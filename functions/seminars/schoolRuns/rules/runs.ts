import { looksLikePersonName } from '../../../shared/personNames.ts';
import { Refusal } from '../../../shared/refusal.ts';
import type { Day } from '../../../shared/words.ts';
import type {
  Held,
  RunAudience,
  RunBounds,
  RunEntry,
  SchoolRun,
  SchoolRuns,
} from '../../contract/schoolRuns.ts';

type Counts = Pick<RunEntry, 'on' | 'present' | 'topic'>;

/** What the school's days and numbers allow. */
export interface RunGrounds {
  today: Day;
  opensOn: Day;
  closedOn?: Day | undefined;
  bounds: RunBounds;
}

/** As it stands after all that was said of it. */
export function standing({ entries }: Pick<SchoolRun, 'entries'>): RunEntry {
  const last = entries.at(-1);
  if (!last) throw new Error('A seminar without an entry');
  return last;
}

export function isHeld(run: Pick<SchoolRun, 'entries'>): boolean {
  return standing(run).kind !== 'withdrawn';
}

/** The first seminar of each audience that stands. */
export function heldOf(runs: readonly SchoolRun[]): Held {
  const held: Held = {};
  for (const run of runs.filter(isHeld)) {
    const { on, present } = standing(run);
    const before = held[run.audience];
    if (!before || on < before.on) held[run.audience] = { on, present };
  }
  return held;
}

/**
 * Refuses days that cannot be, more people than there are, a topic that names somebody, and the same audience twice on
 * one day: whoever gathers it twice on a day has it as one.
 */
export function refuseCounts(
  { runs }: Pick<SchoolRuns, 'runs'>,
  { id, audience, on, present, topic }: Counts & { id: string; audience: RunAudience },
  { today, opensOn, closedOn, bounds }: RunGrounds,
): void {
  if (on > today) refuse('on', 'dayInFuture', 'That day has not come yet');
  if (on < opensOn) refuse('on', 'beforeSchoolOpened', 'The school was not open then');
  if (closedOn && on >= closedOn) refuse('on', 'afterSchoolClosed', 'The school was closed by then');
  if (looksLikePersonName(topic)) refuse('topic', 'looksLikePersonName', 'The topic names a person');
  const most = bounds[audience];
  if (most !== undefined && present > most)
    throw new Refusal('moreThanEnrolled', 'More were present than there are', { audience, present, most }, [
      { pointer: '/body/present', code: 'moreThanEnrolled', params: { most } },
    ]);
  const other = runs.find(
    (run) => run.id !== id && run.audience === audience && isHeld(run) && standing(run).on === on,
  );
  if (other)
    throw new Refusal('schoolRunRepeated', 'There is a seminar of this audience on that day', {
      audience,
      on,
      present: standing(other).present,
    });
}

function refuse(
  field: string,
  code: 'dayInFuture' | 'beforeSchoolOpened' | 'afterSchoolClosed' | 'looksLikePersonName',
  message: string,
): never {
  throw new Refusal(code, message, undefined, [{ pointer: `/body/${field}`, code }]);
}

/** Another word of a seminar. What was withdrawn stays so: it is recorded anew. */
export function said(record: SchoolRuns, runId: string, entry: RunEntry): SchoolRuns {
  if (!isHeld(runOf(record, runId)))
    throw new Refusal('schoolRunWithdrawn', 'The seminar has been withdrawn; record it anew');
  return {
    ...record,
    runs: record.runs.map((run) => (run.id === runId ? { ...run, entries: [...run.entries, entry] } : run)),
  };
}

export function runOf({ runs }: Pick<SchoolRuns, 'runs'>, runId: string): SchoolRun {
  const found = runs.find(({ id }) => id === runId);
  if (!found) throw new Refusal('notFound', `No seminar ${runId} in the school`);
  return found;
}
