import type { Table } from '../../shared/table.ts';
import type { Day } from '../../shared/words.ts';
import { type Agenda, agendaSchema } from '../contract/agenda.ts';

export interface OwnerDay {
  /** `room#<venue>/<room>`, `trainer#<id>` or `person#<node>#<name>`. */
  owner: string;
  date: Day;
}

/**
 * What one room, trainer or participant has on one day is one item: pk `agenda#<owner>`, sk the day, 0.2 KB a booking.
 * Two that collide never stand in one, by the condition on its version. Of many: BatchGetItem, 0.5 read units each;
 * one: GetItem, consistent, 1 unit. Save: 1 write unit.
 */
export function agendaRepository(table: Table) {
  return {
    async of({ owner, date }: OwnerDay): Promise<Agenda> {
      const found = await table.get(keyOf({ owner, date }), agendaSchema);
      return found ?? { owner, date, bookings: [], version: 0 };
    },

    /** Days that hold nothing are left out. */
    ofMany: (days: readonly OwnerDay[]): Promise<Agenda[]> =>
      table.getMany(
        [...new Map(days.map((day) => [JSON.stringify(keyOf(day)), keyOf(day)])).values()],
        agendaSchema,
      ),

    /** Over the version that was read; refuses with `staleRecord`. */
    save: (before: Agenda, bookings: Agenda['bookings']): Promise<void> =>
      table.putDerivedOver(
        { ...keyOf(before), kind: 'agenda', ...before, bookings, version: before.version + 1 },
        before.version === 0 ? undefined : before.version,
      ),
  };
}
export type AgendaRepository = ReturnType<typeof agendaRepository>;

function keyOf({ owner, date }: OwnerDay) {
  return { pk: `agenda#${owner}`, sk: date };
}
