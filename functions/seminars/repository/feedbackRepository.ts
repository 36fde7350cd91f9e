import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import type { Change } from '../../shared/change.ts';
import { Refusal } from '../../shared/refusal.ts';
import type { Table } from '../../shared/table.ts';
import { type Feedback, feedbackSchema } from '../contract/feedback.ts';

const keySchema = z.object({ key: z.string() });

/**
 * What a participant said is one item: pk `feedback#<session>`, sk `answer#<sign-up>`, at most 2 KB. One: GetItem, 1 read
 * unit. Of a session: one query, 0.1 read units each. Of many participants: BatchGetItem, 0.5 each. Save: 2 write units.
 * The key that a session's links are made with: sk `key`, 1 read unit; made once, 1 write unit.
 */
export function feedbackRepository(table: Table) {
  const find = (sessionId: string, registrationId: string): Promise<Feedback | undefined> =>
    table.get(answerKeyOf(sessionId, registrationId), feedbackSchema);

  async function kept(sessionId: string): Promise<string | undefined> {
    return (await table.get(keyKeyOf(sessionId), keySchema))?.key;
  }

  return {
    find,

    ofSession: (sessionId: string): Promise<Feedback[]> =>
      table.queryAll({ pk: `feedback#${sessionId}`, beginsWith: 'answer#' }, feedbackSchema),

    ofMany: (wanted: readonly { sessionId: string; registrationId: string }[]): Promise<Feedback[]> =>
      table.getMany(
        wanted.map(({ sessionId, registrationId }) => answerKeyOf(sessionId, registrationId)),
        feedbackSchema,
      ),

    /** Over the version that was read; refuses with `staleRecord`. */
    save: (before: Feedback | undefined, after: Feedback, change: Change): Promise<Feedback> =>
      table.save<Feedback>({
        key: answerKeyOf(after.sessionId, after.registrationId),
        kind: 'feedback',
        ...(before && { before }),
        after,
        change,
      }),

    /** Undefined while nobody has been asked about the session. */
    kept,

    /** The session's key; whoever asks first makes it. */
    async keyOf(sessionId: string, made = randomBytes(20).toString('hex')): Promise<string> {
      const standing = await kept(sessionId);
      if (standing !== undefined) return standing;
      try {
        await table.putDerivedOver(
          { ...keyKeyOf(sessionId), kind: 'feedbackKey', key: made, version: 1 },
          undefined,
        );
        return made;
      } catch (error) {
        if (!(error instanceof Refusal) || error.code !== 'staleRecord') throw error;
        return (await kept(sessionId)) ?? made;
      }
    },
  };
}
export type FeedbackRepository = ReturnType<typeof feedbackRepository>;

function answerKeyOf(sessionId: string, registrationId: string) {
  return { pk: `feedback#${sessionId}`, sk: `answer#${registrationId}` };
}

function keyKeyOf(sessionId: string) {
  return { pk: `feedback#${sessionId}`, sk: 'key' };
}
