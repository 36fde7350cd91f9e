import { callLimits } from '../../shared/callLimits.ts';
import type { Table } from '../../shared/table.ts';

/** Calls of one address within a minute, by what is asked for. A school behind one address has an incident now and then. */
const mostPerMinute = { ask: 90, reply: 30, upload: 90, rate: 10 } as const;

export function limitRepository(table: Table) {
  return callLimits(table, mostPerMinute);
}
export type LimitRepository = ReturnType<typeof limitRepository>;
