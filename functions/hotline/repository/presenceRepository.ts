import { Refusal } from '../../shared/refusal.ts';
import type { Table } from '../../shared/table.ts';
import { type Presence, presenceSchema } from '../contract/presence.ts';

/**
 * Who is at a ticket: pk `ticket#<id>`, sk `desk#<person>`, 0.2 KB and the draft. Everybody at a ticket: one query, 0.5
 * read units. A beat: the same, and 1 write unit where something is new. It expires by itself and leaves no audit entry:
 * a beat every few seconds is not a deed.
 */
export function presenceRepository(table: Table) {
  return {
    at: (ticketId: string): Promise<Presence[]> =>
      table.queryAll({ pk: `ticket#${ticketId}`, beginsWith: 'desk#', consistent: true }, presenceSchema),

    /** Puts over the beat that was read; false where another window of the same person was faster. */
    async put(presence: Presence, before: Presence | undefined): Promise<boolean> {
      const key = { pk: `ticket#${presence.ticketId}`, sk: `desk#${presence.personId}` };
      try {
        await table.putDerivedOver({ ...key, kind: 'presence', ...presence }, before?.version);
        return true;
      } catch (error) {
        if (error instanceof Refusal && error.code === 'staleRecord') return false;
        throw error;
      }
    },
  };
}
export type PresenceRepository = ReturnType<typeof presenceRepository>;
