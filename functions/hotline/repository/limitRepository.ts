import { callLimits } from '../../shared/callLimits.ts';
import type { Table } from '../../shared/table.ts';

/**
 * Calls of one address within a minute, by what is asked for: a school behind one address has an incident now and then.
 * More letters of one address within an hour than these are a machine's, which would answer each of ours.
 */
const shares = { ask: 90, reply: 30, upload: 90, rate: 10, mail: { perHour: 20 } } as const;

export const limitRepository = (table: Table) => callLimits(table, shares);
export type LimitRepository = ReturnType<typeof limitRepository>;
