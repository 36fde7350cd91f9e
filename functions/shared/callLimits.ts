import { createHash } from 'node:crypto';
import { z } from 'zod';
import { newId } from './ids.ts';
import { Refusal } from './refusal.ts';
import type { Table } from './table.ts';

const markSchema = z.object({ sk: z.string() });

/** How many of one caller: a number a minute, or so many an hour. */
type Share = number | { perHour: number };

export interface CallLimits<Limited extends string> {
  /** Refuses with `tooManyRequests` what goes beyond the share of its minute or hour. */
  spend(what: Limited, caller: string, now: Date): Promise<void>;
}

/**
 * Counts what comes from an address without a login, by a mark a call, so that calls at once do not contend. The
 * address itself is not kept: a fingerprint of it with the minute or hour is. 1 read and 1 write unit a call.
 */
export function callLimits<Limited extends string>(
  table: Table,
  shares: Readonly<Record<Limited, Share>>,
): CallLimits<Limited> {
  return {
    async spend(what, caller, now) {
      const { most, stretch, seconds } = stretchOf(shares[what], now);
      const who = createHash('sha256').update(`${stretch}\n${caller}`).digest('base64url').slice(0, 22);
      const pk = `limit#${what}#${who}`;
      const { items } = await table.query({ pk, limit: most, consistent: true }, markSchema);
      if (items.length >= most)
        throw new Refusal('tooManyRequests', 'Too many requests from this address; wait a while', {
          seconds,
        });
      await table.putDerived([{ pk, sk: newId(now), kind: 'limit' }]);
    },
  };
}

function stretchOf(share: Share, now: Date): { most: number; stretch: string; seconds: number } {
  const instant = now.toISOString();
  return typeof share === 'number'
    ? { most: share, stretch: instant.slice(0, 'YYYY-MM-DDTHH:MM'.length), seconds: 60 }
    : { most: share.perHour, stretch: instant.slice(0, 'YYYY-MM-DDTHH'.length), seconds: 3600 };
}
