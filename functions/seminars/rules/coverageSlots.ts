import type { Day } from '../../shared/words.ts';
import type { PlanMeans, PlanMunicipality, PlanRoom, Taken } from '../contract/coveragePlan.ts';
import { collision, minutesOf } from './collisions.ts';
import { travelMinutes } from './travel.ts';

/** A room and a trainer who are both free on all days of a session. */
export interface Slot {
  dates: Day[];
  room: PlanRoom;
  trainerId: string;
}

/** The way from a municipality’s centre to a room; none within it. */
export function wayTo(room: PlanRoom, municipality: PlanMunicipality): number {
  if (room.municipalityId === municipality.id) return 0;
  return travelMinutes(
    { venueId: municipality.id, point: municipality.point },
    { venueId: room.venueId, point: room.point },
  );
}

/** Days in a row on which a session can be held, by their first one. */
export function windowsOf({ days, sessionDays }: Pick<PlanMeans, 'days' | 'sessionDays'>): Day[][] {
  return days
    .slice(0, Math.max(0, days.length - sessionDays + 1))
    .map((_day, at) => days.slice(at, at + sessionDays));
}

/** Whether nothing that stands in an agenda is in the way of a session there on these days. */
export function isFree(
  taken: readonly Taken[],
  dates: readonly Day[],
  room: PlanRoom,
  { startsAt, endsAt }: Pick<PlanMeans, 'startsAt' | 'endsAt'>,
): boolean {
  const wanted = {
    from: minutesOf(startsAt),
    to: minutesOf(endsAt),
    venueId: room.venueId,
    point: room.point,
  };
  return !taken.some((one) => dates.includes(one.date) && collision(one, wanted) !== undefined);
}

/**
 * What is left of rooms and trainers while a plan is made. A room or a trainer has one session a day: all of a plan are
 * held at the same hours.
 */
export function slotBoard(means: PlanMeans) {
  const held = new Set<string>();
  const load = new Map<string, number>();
  const windows = windowsOf(means);
  const keysOf = ({ dates, room, trainerId }: Slot) =>
    dates.flatMap((date) => [`room ${room.venueId}/${room.roomId} ${date}`, `trainer ${trainerId} ${date}`]);
  const isOpen = ({ dates, room, trainerId }: Slot, taken: readonly Taken[]) =>
    keysOf({ dates, room, trainerId }).every((key) => !held.has(key)) &&
    isFree(room.taken, dates, room, means) &&
    isFree(taken, dates, room, means);

  /** Whoever has taught least of those who are free then. */
  function trainerFor(dates: Day[], room: PlanRoom): string | undefined {
    return means.trainers
      .filter(({ id, taken }) => isOpen({ dates, room, trainerId: id }, taken))
      .sort((a, b) => (load.get(a.id) ?? 0) - (load.get(b.id) ?? 0))[0]?.id;
  }

  return {
    /** The earliest that is free, of the rooms in the order of preference; undefined when there is none. */
    take(rooms: readonly PlanRoom[], suits: (dates: readonly Day[]) => boolean): Slot | undefined {
      for (const dates of windows) {
        if (!suits(dates)) continue;
        for (const room of rooms) {
          const trainerId = trainerFor(dates, room);
          if (trainerId === undefined) continue;
          const slot = { dates, room, trainerId };
          for (const key of keysOf(slot)) held.add(key);
          load.set(trainerId, (load.get(trainerId) ?? 0) + 1);
          return slot;
        }
      }
      return undefined;
    },

    giveBack(slot: Slot): void {
      for (const key of keysOf(slot)) held.delete(key);
      load.set(slot.trainerId, (load.get(slot.trainerId) ?? 1) - 1);
    },

    /** Why no slot is left: there are no days, no trainer on any of them, or no room. */
    whyNone(): 'noDays' | 'noTrainer' | 'noRoom' {
      if (windows.length === 0) return 'noDays';
      const isRoomLeft = windows.some((dates) =>
        means.rooms.some(
          (room) =>
            isFree(room.taken, dates, room, means) &&
            dates.every((date) => !held.has(`room ${room.venueId}/${room.roomId} ${date}`)),
        ),
      );
      return isRoomLeft ? 'noTrainer' : 'noRoom';
    },
  };
}
export type SlotBoard = ReturnType<typeof slotBoard>;
