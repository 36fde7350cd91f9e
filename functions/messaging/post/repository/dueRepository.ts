import { Refusal } from '../../../shared/refusal.ts';
import type { Table } from '../../../shared/table.ts';
import type { Day, Instant } from '../../../shared/words.ts';
import { type AnswerDue, answerDueSchema } from '../../contract/post.ts';

const byDue = { name: 'lettersByDue', pk: 'dueKey', sk: 'dueSort' } as const;
const waiting = 'answers';

/**
 * The day answers to a message are due by: pk `message#<id>`, sk `due`, 0.2 KB, in the index of what is due until the
 * desks that were late have been told. Laying or closing: 2 write units. Those whose day is over: 0.5 read units for 20.
 */
export function dueRepository(table: Table) {
  async function put(due: AnswerDue, read: number | undefined): Promise<void> {
    await table.putDerivedOver(asItem(due), read).catch((error: unknown) => {
      // Met again, or closed by another run meanwhile: it stands as it should.
      if (!(error instanceof Refusal && error.code === 'staleRecord')) throw error;
    });
  }
  return {
    lay: (due: Omit<AnswerDue, 'version'>): Promise<void> => put({ ...due, version: 1 }, undefined),
    before: (day: Day): Promise<AnswerDue[]> =>
      table.queryAll({ pk: waiting, index: byDue, to: day }, answerDueSchema),
    close: (due: AnswerDue, toldAt: Instant): Promise<void> =>
      put({ ...due, toldAt, version: due.version + 1 }, due.version),
  };
}
export type DueRepository = ReturnType<typeof dueRepository>;

function asItem(due: AnswerDue) {
  const { messageId, answerDueOn, toldAt } = due;
  return {
    pk: `message#${messageId}`,
    sk: 'due',
    kind: 'messageDue',
    ...due,
    // A key that goes on after its day is greater than the day alone, so a range that ends on a day leaves it out.
    ...(toldAt === undefined && { dueKey: waiting, dueSort: `${answerDueOn}#${messageId}` }),
  };
}
