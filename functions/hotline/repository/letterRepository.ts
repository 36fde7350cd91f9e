import { Refusal } from '../../shared/refusal.ts';
import type { Table } from '../../shared/table.ts';

/** Remembers which entries a letter has gone out for: pk `letter#<entry>`, 0.1 KB. 1 write unit a letter. */
export function letterRepository(table: Table) {
  return {
    /** True for whoever asks first: a change met twice sends one letter. */
    async claim(entryId: string): Promise<boolean> {
      const item = { pk: `letter#${entryId}`, sk: 'letter', kind: 'letter', version: 1 };
      try {
        await table.putDerivedOver(item, undefined);
        return true;
      } catch (error) {
        if (error instanceof Refusal && error.code === 'staleRecord') return false;
        throw error;
      }
    },
  };
}
export type LetterRepository = ReturnType<typeof letterRepository>;
