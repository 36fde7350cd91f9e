import type { TicketRow } from '../../functions/hotline/contract/lists.ts';
import type { Queue } from '../../functions/hotline/contract/words.ts';
import { assignTicket } from './deskQueries.ts';
import { placeInIncident } from './incidentQueries.ts';
import { moveTicket, takeTicket } from './queries.ts';

/** What is done to one ticket of many, and how it is undone. */
export interface Task {
  number: string;
  make: () => Promise<unknown>;
  undo: () => Promise<unknown>;
}

/** What came of it: the refusal where it was not done. */
export interface Outcome {
  number: string;
  error?: unknown;
}

export interface Done {
  what: 'took' | 'moved' | 'given' | 'joined';
  outcomes: readonly Outcome[];
  undo: readonly (() => Promise<unknown>)[];
}

export const taking = (rows: readonly TicketRow[]): Task[] =>
  rows
    .filter(({ operator }) => !operator)
    .map(({ id, number }) => ({
      number,
      make: () => takeTicket(id, {}),
      undo: () => takeTicket(id, { release: true }),
    }));

export const moving = (rows: readonly TicketRow[], queue: Queue): Task[] =>
  rows
    .filter((row) => row.queue !== queue)
    .map(({ id, number, queue: from }) => ({
      number,
      make: () => moveTicket(id, { queue }),
      undo: () => moveTicket(id, { queue: from }),
    }));

/** Undone, a ticket goes back to whoever had it, or to everybody: by way of the one who undoes it. */
export const giving = (rows: readonly TicketRow[], to: string): Task[] =>
  rows
    .filter(({ operator }) => operator?.id !== to)
    .map(({ id, number, operator }) => ({
      number,
      make: () => assignTicket(id, to, operator?.id),
      undo: async () => {
        if (operator) return assignTicket(id, operator.id, to);
        await takeTicket(id, { insteadOf: to });
        return takeTicket(id, { release: true });
      },
    }));

export const joining = (rows: readonly Pick<TicketRow, 'id' | 'number'>[], incidentId: string): Task[] =>
  rows.map(({ id, number }) => ({
    number,
    make: () => placeInIncident(id, incidentId),
    undo: () => placeInIncident(id, null),
  }));

const atOnce = 6;

/** Does tasks a few at a time, so that two hundred of them do not shut the browser's line for the desk itself. */
export async function carryOut(
  tasks: readonly Task[],
): Promise<{ outcomes: Outcome[]; undo: Task['undo'][] }> {
  const outcomes: Outcome[] = [];
  const undo: Task['undo'][] = [];
  for (let start = 0; start < tasks.length; start += atOnce) {
    const part = tasks.slice(start, start + atOnce);
    const settled = await Promise.allSettled(part.map(({ make }) => make()));
    settled.forEach((one, at) => {
      const task = part[at];
      if (!task) return;
      if (one.status === 'fulfilled') undo.push(task.undo);
      outcomes.push({ number: task.number, ...(one.status === 'rejected' && { error: one.reason }) });
    });
  }
  return { outcomes, undo };
}
