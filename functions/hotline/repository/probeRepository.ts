import { Refusal } from '../../shared/refusal.ts';
import type { Table } from '../../shared/table.ts';
import type { Day, NodeId } from '../../shared/words.ts';
import { type ProbeDay, probeDaySchema, probeMarkSchema } from '../contract/availability.ts';

/** A mark is used within seconds; later it opens nothing. */
const markSeconds = 600;
const mostAttempts = 4;

/**
 * A day of the probe's runs is one item of 0.5 KB: pk `probe#<region>`, sk its day. A run: the days of a month before and
 * after it, 2 read units each, and 1 read unit and 1 write unit for its own day. All days of a year: one query, 25 read
 * units, once a day and when an outage begins or ends. The mark of a run: `probeMark#<mark>`, 1 write unit and 1 read unit; it
 * expires by itself.
 */
export function probeRepository(table: Table) {
  const keyOf = ({ regionId, day }: Pick<ProbeDay, 'regionId' | 'day'>) => ({
    pk: `probe#${regionId}`,
    sk: day,
  });
  const markKey = (mark: string) => ({ pk: `probeMark#${mark}`, sk: 'mark' });
  return {
    async putMark(mark: string, regionId: NodeId, now: Date): Promise<void> {
      const expiresAtEpochSeconds = Math.floor(now.getTime() / 1000) + markSeconds;
      await table.putDerived([{ ...markKey(mark), kind: 'probeMark', regionId, expiresAtEpochSeconds }]);
    },

    /** The region a question of the probe is about. Refuses a mark that the probe has not made. */
    async regionOfMark(mark: string, now: Date): Promise<NodeId> {
      const found = await table.get(markKey(mark), probeMarkSchema);
      if (!found || found.expiresAtEpochSeconds * 1000 < now.getTime())
        throw new Refusal('badInput', 'Nobody has made this mark of the probe', undefined, [
          { pointer: '/body/probe', code: 'invalid' },
        ]);
      return found.regionId;
    },

    days: (regionId: NodeId, from?: Day): Promise<ProbeDay[]> =>
      table.queryAll({ pk: `probe#${regionId}`, ...(from && { from }) }, probeDaySchema),

    /** Changes a day as it stands; overtaken, it is changed anew. Hands back whether anything has changed. */
    async change(empty: ProbeDay, change: (day: ProbeDay) => ProbeDay): Promise<boolean> {
      const key = keyOf(empty);
      for (let attempt = 1; ; attempt += 1) {
        const before = await table.get(key, probeDaySchema);
        const after = change(before ?? empty);
        if (after === before) return false;
        try {
          const version = (before?.version ?? 0) + 1;
          await table.putDerivedOver({ ...key, kind: 'probeDay', ...after, version }, before?.version);
          return true;
        } catch (error) {
          const overtaken = error instanceof Refusal && error.code === 'staleRecord';
          if (!overtaken || attempt === mostAttempts) throw error;
        }
      }
    },
  };
}
export type ProbeRepository = ReturnType<typeof probeRepository>;
