import type { Table } from '../../shared/table.ts';
import type { NodeId } from '../../shared/words.ts';
import { type Effect, effectSchema } from '../contract/effects.ts';

const catalogue = { name: 'catalogue', pk: 'catalogueKey', sk: 'catalogueSort' } as const;
/** As many sessions as a region holds in three years. */
const mostListed = 200;

/**
 * What came of a session, derived each night until it is final: pk `effect#<session>`, sk `effect`, 0.7 KB. One: GetItem, 1
 * read unit. The newest 200 of a region: one query of `catalogue`, 0.1 units each. Put: 2 write units.
 */
export function effectRepository(table: Table) {
  return {
    find: (sessionId: string): Promise<Effect | undefined> => table.get(keyOf(sessionId), effectSchema),

    /** By the days they were held on, the last first. */
    async newest(regionId: NodeId): Promise<Effect[]> {
      const page = await table.query(
        { pk: `effect#${regionId}`, index: catalogue, newestFirst: true, limit: mostListed },
        effectSchema,
      );
      return page.items;
    },

    put: (effects: readonly Effect[]): Promise<void> =>
      table.putDerived(
        effects.map((effect) => ({
          ...keyOf(effect.sessionId),
          kind: 'effect',
          catalogueKey: `effect#${effect.regionId}`,
          catalogueSort: `${effect.heldOn}#${effect.sessionId}`,
          ...effect,
        })),
      ),
  };
}
export type EffectRepository = ReturnType<typeof effectRepository>;

function keyOf(sessionId: string) {
  return { pk: `effect#${sessionId}`, sk: 'effect' };
}
