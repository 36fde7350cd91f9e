import type { Day } from '../../shared/words.ts';
import type { PlanMeans, PlanRoom } from '../contract/coveragePlan.ts';
import type { Demand } from './coverageFill.ts';
import { type Slot, type SlotBoard, wayTo } from './coverageSlots.ts';

/** Full rooms of venues that people live near, then any full room, then what is smaller. */
export function openSlot(
  needs: ReadonlyMap<string, number>,
  means: PlanMeans,
  board: SlotBoard,
  suits: (dates: readonly Day[]) => boolean,
): Slot | undefined {
  const need = ({ venueId }: PlanRoom) => needs.get(venueId) ?? 0;
  const full = means.rooms
    .filter(({ capacity }) => capacity >= means.capacity)
    .sort((a, b) => need(b) - need(a) || a.capacity - b.capacity);
  const wanted = full.filter((room) => need(room) > 0);
  return board.take(wanted, suits) ?? board.take(full, suits) ?? board.take(byCapacity(means.rooms), suits);
}

/** How many live nearest to each venue that has a full room. */
export function needsByVenue(demands: readonly Demand[], means: PlanMeans): Map<string, number> {
  const full = means.rooms.filter(({ capacity }) => capacity >= means.capacity);
  const needs = new Map<string, number>();
  for (const { municipalityId, nodes } of demands) {
    const municipality = means.municipalities.find(({ id }) => id === municipalityId);
    const [nearest] = municipality
      ? [...full].sort((a, b) => wayTo(a, municipality) - wayTo(b, municipality))
      : full;
    if (nearest) needs.set(nearest.venueId, (needs.get(nearest.venueId) ?? 0) + nodes.length);
  }
  return needs;
}

export function byCapacity(rooms: readonly PlanRoom[]): PlanRoom[] {
  return [...rooms].sort((a, b) => b.capacity - a.capacity);
}
