import { z } from 'zod';
import { Refusal } from '../../../shared/refusal.ts';
import type { Table } from '../../../shared/table.ts';
import { type Desk, type Service, serviceSchema, type Tally, tallySchema } from '../../contract/post.ts';

const counterSchema = z.object({ last: z.int().nonnegative(), version: z.int().nonnegative() });
/** So many of one desk may send at the same moment. */
const mostAttempts = 20;

/**
 * Derived records beside messages: counts of a message `message#<id>`/`tally`, the last number of a desk's year
 * `numbers#<desk>#<year>`, and what first happened in a region `service#<region>`. Each: 1 read and 1 write unit.
 */
export function tallyRepository(table: Table) {
  return {
    of: (ids: readonly string[]): Promise<Tally[]> => table.getMany(ids.map(keyOf), tallySchema),
    one: (id: string): Promise<Tally | undefined> => table.get(keyOf(id), tallySchema),
    /** Over the counts that were read, so that of two recounts at once the later is made again. */
    async save(tally: Tally): Promise<void> {
      const item = { ...keyOf(tally.messageId), kind: 'messageTally', ...tally, version: tally.version + 1 };
      await table.putDerivedOver(item, tally.version === 0 ? undefined : tally.version);
    },
    /** The next number of a desk's year; a message that fails afterwards leaves a gap, never a number given twice. */
    async nextNumber({ role, nodeId }: Desk, year: string): Promise<number> {
      const key = { pk: `numbers#${role}#${nodeId}#${year}`, sk: 'numbers' };
      for (let attempt = 1; ; attempt += 1) {
        const kept = await table.get(key, counterSchema);
        const last = (kept?.last ?? 0) + 1;
        try {
          const item = { ...key, kind: 'messageNumbers', last, version: (kept?.version ?? 0) + 1 };
          await table.putDerivedOver(item, kept?.version);
          return last;
        } catch (error) {
          const overtaken = error instanceof Refusal && error.code === 'staleRecord';
          if (!overtaken || attempt === mostAttempts) throw error;
        }
      }
    },
    service: (regionId: string): Promise<Service | undefined> =>
      table.get({ pk: `service#${regionId}`, sk: 'service' }, serviceSchema),
    async saveService(service: Service): Promise<void> {
      const item = {
        pk: `service#${service.regionId}`,
        sk: 'service',
        kind: 'messageService',
        ...service,
        version: service.version + 1,
      };
      await table.putDerivedOver(item, service.version === 0 ? undefined : service.version);
    },
  };
}
export type TallyRepository = ReturnType<typeof tallyRepository>;

function keyOf(id: string) {
  return { pk: `message#${id}`, sk: 'tally' };
}
