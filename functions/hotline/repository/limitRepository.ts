import { createHash } from 'node:crypto';
import { z } from 'zod';
import { newId } from '../../shared/ids.ts';
import { Refusal } from '../../shared/refusal.ts';
import type { Table } from '../../shared/table.ts';

const markSchema = z.object({ sk: z.string() });

/** Calls of one address within a minute, by what is asked for. A school behind one address has an incident now and then. */
const mostPerMinute = { ask: 90, reply: 30, upload: 90, rate: 10 } as const;
/** Letters of one address within an hour: more of them are a machine's, which would answer each of ours. */
const mostPerHour = { mail: 20 } as const;
type Limited = keyof typeof mostPerMinute | keyof typeof mostPerHour;

interface Share {
  most: number;
  /** Characters of an instant that name the stretch of time. */
  until: number;
  seconds: number;
}

function shareOf(what: Limited): Share {
  return what === 'mail'
    ? { most: mostPerHour.mail, until: 'YYYY-MM-DDTHH'.length, seconds: 3600 }
    : { most: mostPerMinute[what], until: 'YYYY-MM-DDTHH:MM'.length, seconds: 60 };
}

/**
 * Counts what comes from an address without a login, by a mark a call, so that calls at once do not contend. The
 * address itself is not kept: a fingerprint of it with the minute is. 1 read and 1 write unit a call.
 */
export function limitRepository(table: Table) {
  return {
    /** Refuses with `tooManyRequests` what goes beyond the share of its minute or hour. */
    async spend(what: Limited, caller: string, now: Date): Promise<void> {
      const { most, until, seconds } = shareOf(what);
      const stretch = now.toISOString().slice(0, until);
      const who = createHash('sha256').update(`${stretch}\n${caller}`).digest('base64url').slice(0, 22);
      const pk = `limit#${what}#${who}`;
      const { items } = await table.query({ pk, limit: most, consistent: true }, markSchema);
      if (items.length >= most)
        throw new Refusal('tooManyRequests', 'Too many requests from this address; wait a minute', {
          seconds,
        });
      await table.putDerived([{ pk, sk: newId(now), kind: 'limit' }]);
    },
  };
}
export type LimitRepository = ReturnType<typeof limitRepository>;
