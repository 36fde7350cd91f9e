import { z } from 'zod';
import { log } from '../../shared/log.ts';
import { Refusal } from '../../shared/refusal.ts';
import { readLetter } from '../mail/readLetter.ts';
import { receiveLetter } from '../mail/receiveLetter.ts';
import type { HotlineRooms } from '../rooms.ts';

const verdictSchema = z.object({ status: z.string() }).optional();

/** What the mail service tells of letters it has put into the files; the local listener tells the same. */
export const incomingMailSchema = z.object({
  Records: z.array(
    z.object({
      ses: z.object({
        mail: z.object({ messageId: z.string().regex(/^[\w-]{1,100}$/), source: z.string() }),
        receipt: z.object({
          spamVerdict: verdictSchema,
          virusVerdict: verdictSchema,
          spfVerdict: verdictSchema,
          dkimVerdict: verdictSchema,
          dmarcVerdict: verdictSchema,
        }),
      }),
    }),
  ),
});
type Receipt = z.infer<typeof incomingMailSchema>['Records'][number]['ses']['receipt'];

export function keyOfRawLetter(messageId: string): string {
  return `hotline/mail/${messageId}`;
}

/** Takes letters in, one after another; what a sender may not send any more this hour is left where it lies. */
export async function takeLetters(event: unknown, rooms: HotlineRooms): Promise<void> {
  for (const { ses } of incomingMailSchema.parse(event).Records) {
    const { messageId, source } = ses.mail;
    if (failed(ses.receipt.virusVerdict) || failed(ses.receipt.spamVerdict)) {
      log.info('letter left unanswered', { reason: 'spam', messageId });
      continue;
    }
    const raw = await rooms.files.get(keyOfRawLetter(messageId));
    if (!raw) throw new Error(`The letter ${messageId} is not among the files`);
    const letter = await readLetter(raw.body, source);
    try {
      await receiveLetter(letter, { isForged: isForged(ses.receipt) }, rooms);
    } catch (error) {
      if (!(error instanceof Refusal && error.code === 'tooManyRequests')) throw error;
      log.warn('letters of one sender beyond the hour’s share', { messageId });
    }
  }
}

/** A sender that the domain's own policy rejects, or that neither of the two checks confirms. */
function isForged({ spfVerdict, dkimVerdict, dmarcVerdict }: Receipt): boolean {
  return failed(dmarcVerdict) || (failed(spfVerdict) && failed(dkimVerdict));
}

function failed(verdict: z.infer<typeof verdictSchema>): boolean {
  return verdict?.status === 'FAIL';
}
