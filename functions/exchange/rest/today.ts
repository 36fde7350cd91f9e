import { dayOf } from '../../shared/calendar/zone.ts';
import type { Day, NodeId } from '../../shared/words.ts';
import type { ExchangeRooms } from '../rooms.ts';

export async function todayOf(
  regionId: NodeId,
  { register, clock }: Pick<ExchangeRooms, 'register' | 'clock'>,
): Promise<Day> {
  return dayOf(clock.now(), await register.zoneOf(regionId));
}
