import { createHash } from 'node:crypto';
import { z } from 'zod';
import { newId } from '../../shared/ids.ts';
import { Refusal } from '../../shared/refusal.ts';
import type { Table } from '../../shared/table.ts';

const markSchema = z.object({ sk: z.string() });

/** Calls of one address within a minute, by what is asked for. A school behind one address has an incident now and then. */
const mostPerMinute = { ask: 90, reply: 30, upload: 90, rate: 10 } as const;
type Limited = keyof typeof mostPerMinute;

/**
 * Counts what comes from an address without a login, by a mark a call, so that calls at once do not contend. The
 * address itself is not kept: a fingerprint of it with the minute is. 1 read and 1 write unit a call.
 */
export function limitRepository(table: Table) {
  return {
    /** Refuses with `tooManyRequests` what goes beyond the minute's share. */
    async spend(what: Limited, caller: string, now: Date): Promise<void> {
      const minute = now.toISOString().slice(0, 16);
      const who = createHash('sha256').update(`${minute}\n${caller}`).digest('base64url').slice(0, 22);
      const pk = `limit#${what}#${who}`;
      const most = mostPerMinute[what];
      const { items } = await table.query({ pk, limit: most, consistent: true }, markSchema);
      if (items.length >= most)
        throw new Refusal('tooManyRequests', 'Too many requests from this address; wait a minute', {
          seconds: 60,
        });
      await table.putDerived([{ pk, sk: newId(now), kind: 'limit' }]);
    },
  };
}
export type LimitRepository = ReturnType<typeof limitRepository>;
