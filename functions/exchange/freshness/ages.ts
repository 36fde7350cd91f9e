import { schoolCalendar } from '../../shared/calendar/schoolCalendar.ts';
import type { Instant, NodeId } from '../../shared/words.ts';
import type { ExchangeRooms } from '../rooms.ts';
import { type Age, ageOfHeard } from '../rules/freshness.ts';

/** How old what is known of each school the exchange has heard of is, each by its own calendar. */
export async function agesOf(
  regionId: NodeId,
  now: Instant,
  { freshness, register }: Pick<ExchangeRooms, 'freshness' | 'register'>,
): Promise<Age[]> {
  const [{ schools }, zone] = await Promise.all([freshness.heard(regionId), register.zoneOf(regionId)]);
  const heard = Object.entries(schools);
  const paths = heard.map(([nodeId, { municipalityId }]) => [
    regionId,
    ...(municipalityId ? [municipalityId] : []),
    nodeId,
  ]);
  const layers = await register.calendarLayersOfMany(paths);
  return heard.map(([nodeId, one], index) =>
    ageOfHeard(nodeId, one, now, schoolCalendar(layers[index] ?? []), zone),
  );
}
