import type { Instant } from '../../shared/words.ts';
import type { Sla } from '../contract/clocks.ts';
import type { EntryHead } from '../contract/entries.ts';
import type { EscalatedFact } from '../contract/relations.ts';
import type { Ticket } from '../contract/ticket.ts';
import { type Ladder, type LadderStep, ladderAt } from './ladder.ts';
import type { ServiceHours } from './serviceHours.ts';
import { dueOf } from './sla.ts';
import { countedEntries } from './standingEntries.ts';

const msInMinute = 60_000;
const asksAnew = new Set<EntryHead['kind']>(['reply', 'reopened']);

type Escalating = Pick<Ticket, 'entries' | 'absorbed' | 'createdAt'>;

/** A step that the norm's use has reached, and the entry that will tell of it, so that it is told once. */
export interface ReachedStep {
  entryId: string;
  fact: EscalatedFact;
}

/** The clock that is due first, if one runs: while all stand, nothing is escalated. */
function runningClock(sla: Sla) {
  const due = dueOf(sla);
  if (!due || due.clock === 'partner') return undefined;
  return { clock: due.clock, view: sla[due.clock] };
}

/**
 * What a step is told under: its clock, and for the next response the word of the asker's it runs from, since every
 * word begins it anew.
 */
function runOf(ticket: Escalating, clock: EscalatedFact['clock']): string {
  if (clock !== 'nextResponse') return clock === 'solution' ? 's' : 'f';
  const entries = countedEntries(ticket);
  const answered = entries.findLastIndex(({ kind }) => kind === 'answer' || kind === 'resolved');
  return `n${entries.slice(answered + 1).findIndex(({ kind }) => asksAnew.has(kind)) + answered + 1}`;
}

function entryIdOf(run: string, { percent }: LadderStep): string {
  return `escalated-${run}-${percent}`;
}

function stepsLeft(ticket: Escalating, run: string, ladder: Ladder): LadderStep[] {
  const told = new Set(ticket.entries.map(({ id }) => id));
  return ladder.steps.filter((step) => !told.has(entryIdOf(run, step)));
}

/** The steps of the ladder that are reached at the moment the clocks were read, and have not been told yet. */
export function reachedSteps(
  ticket: Escalating,
  sla: Sla,
  ladder: Ladder | undefined = ladderAt(ticket.createdAt),
): ReachedStep[] {
  const running = runningClock(sla);
  if (!running || !ladder) return [];
  const { clock, view } = running;
  const run = runOf(ticket, clock);
  return stepsLeft(ticket, run, ladder)
    .filter(({ percent }) => view.spentMinutes >= (view.normMinutes * percent) / 100)
    .map((step) => ({
      entryId: entryIdOf(run, step),
      fact: { clock, percent: step.percent, to: step.to, ladder: ladder.version },
    }));
}

/** When the next step is reached if nothing happens before; the moment itself where it is reached already. */
export function escalatesAtOf(
  ticket: Escalating,
  sla: Sla,
  hours: ServiceHours,
  ladder: Ladder | undefined = ladderAt(ticket.createdAt),
): Instant | undefined {
  const running = runningClock(sla);
  if (!running || !ladder) return undefined;
  const { clock, view } = running;
  const next = stepsLeft(ticket, runOf(ticket, clock), ladder)[0];
  if (!next) return undefined;
  const leftMinutes = (view.normMinutes * next.percent) / 100 - view.spentMinutes;
  if (leftMinutes <= 0) return sla.asOf;
  return new Date(hours.after(Date.parse(sla.asOf), Math.ceil(leftMinutes * msInMinute))).toISOString();
}
