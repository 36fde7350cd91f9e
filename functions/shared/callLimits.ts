import { createHash } from 'node:crypto';
import { z } from 'zod';
import { newId } from './ids.ts';
import { Refusal } from './refusal.ts';
import type { Table } from './table.ts';

const markSchema = z.object({ sk: z.string() });

export interface CallLimits<Limited extends string> {
  /** Refuses with `tooManyRequests` what goes beyond the minute's share. */
  spend(what: Limited, caller: string, now: Date): Promise<void>;
}

/**
 * Counts what comes from an address without a login, by a mark a call, so that calls at once do not contend. The
 * address itself is not kept: a fingerprint of it with the minute is. 1 read and 1 write unit a call.
 */
export function callLimits<Limited extends string>(
  table: Table,
  mostPerMinute: Readonly<Record<Limited, number>>,
): CallLimits<Limited> {
  return {
    async spend(what, caller, now) {
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
